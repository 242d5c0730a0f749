"""What the cells of a row of any table answer, by what stands under its columns."""

from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from backend.domain.vocabulary import NAUSEA
from backend.exchange.foreign.attack import pain
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import write
from backend.exchange.foreign.relieved import taken
from backend.exchange.foreign.table_columns import WORDS, YES_NO
from backend.exchange.foreign.tables import listed
from backend.exchange.foreign.words import (
    Meaning,
    claimed,
    nothing,
    place,
    premonitory,
    relief,
    symptom,
    take,
    trigger,
)

YES: Final = frozenset(
    ("yes", "y", "true", "1", "x", "ja", "j", "wahr", "s\u00ed", "si", "verdadero", "oui", "vrai")
)
NO: Final = frozenset(("no", "n", "false", "0", "nein", "falsch", "falso", "non", "faux"))
SEVERITY: Final = {
    **dict.fromkeys(("mild", "light", "leicht", "leve", "l\u00e9g\u00e8re"), "mild"),
    **dict.fromkeys(("moderate", "medium", "mittel", "m\u00e4\u00dfig", "moderado"), "moderate"),
    **dict.fromkeys(("severe", "strong", "stark", "schwer", "intenso", "severo"), "severe"),
}
SIDES: Final = {
    **dict.fromkeys(("both", "bilateral", "beide", "beidseitig", "ambos"), "both"),
    **dict.fromkeys(("left", "links", "izquierda", "izquierdo"), "left"),
    **dict.fromkeys(("right", "rechts", "derecha", "derecho"), "right"),
}
LEXICA: Final[Mapping[str, Meaning]] = {
    "symptoms": symptom,
    "quality": symptom,
    "places": place,
    "triggers": trigger,
    "premonitory": premonitory,
    "relief": relief,
}


class Line(NamedTuple):
    """A row by what stands under its columns: for each, the header and the cell, not empty."""

    row: int
    under: Mapping[str, list[tuple[str, str]]]
    original: str

    def first(self, what: str) -> str:
        """Give the cell of a column that stands once; nothing where it is empty."""
        cells = self.under.get(what)
        return cells[0][1] if cells else ""

    def header(self, what: str) -> str:
        """Give the header of a column."""
        return self.under.get(what, [(what, "")])[0][0]


class Cell(NamedTuple):
    """A cell that is not empty: what stands under its column, the header, and its text."""

    row: int
    what: str
    header: str
    text: str


Said = dict[str, list[str]]
Way = Callable[[Gathering, dict[str, Any], Cell], Said]


def answers(gathering: Gathering, line: Line, episode: dict[str, Any]) -> Said:
    """Write what the cells say; give what stays for the notes, by its header."""
    said: Said = {}
    drugs: list[tuple[str, str | None]] = []
    for what, cells in line.under.items():
        way = WAYS.get(what)
        if way:
            for header, text in cells:
                said |= way(gathering, episode, Cell(line.row, what, header, text))
        elif what in DRUGS:
            drugs += [(one, None) for header, text in cells for one in DRUGS[what](header, text)]
    if drugs:
        episode |= taken(gathering, episode, line.row, drugs, line.original)
    return said


def _pain(gathering: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    episode |= pain(gathering, cell.row, cell.header, cell.text, 0)
    return {}


def _named(gathering: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    field, known = NAMED[cell.what]
    name = known.get(cell.text.casefold())
    if name:
        episode[field] = name
    else:
        gathering.refuse(cell.row, cell.header, "Not a word that is known.", cell.text)
    return {}


def _words(gathering: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    left = take(gathering, episode, cell.header, listed(cell.text), LEXICA[cell.what])
    return {cell.header: left}


def _label(_: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    claimed(episode, [cell.text])
    return {cell.header: [cell.text]}


def _yes_no(gathering: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    """Write a yes or a no that the table says; an aura without its kind is asked about."""
    what, text = cell.what, cell.text.casefold()
    if what == "nausea" and text in DEGREES:
        write(episode, f"nausea:{SEVERITY.get(text, text)}")
    elif text in NO:
        gathering.warn_once("A no in a table was taken for a no.")
        episode[what] = {"nausea": "none", "aura": []}.get(what, False)
    elif text not in YES:
        gathering.refuse(cell.row, cell.header, "Neither yes nor no.", cell.text)
    elif what == "aura":
        return {cell.header: take(gathering, episode, cell.header, ["aura"], nothing)}
    else:
        write(episode, "nausea:mild" if what == "nausea" else f"{what}:yes")
    return {}


def _ticked(gathering: Gathering, episode: dict[str, Any], cell: Cell) -> Said:
    if cell.text.casefold() in YES:
        meaning = trigger if cell.what == "ticked_trigger" else symptom
        take(gathering, episode, cell.header, [cell.header], meaning)
    return {}


def _counted(header: str, text: str) -> list[str]:
    """Name the medicine whose column says yes, or how many."""
    if text.casefold() in YES - {"1"}:
        return [header]
    return [f"{int(text)}x {header}"] if text.isdigit() and 0 < int(text) < 1000 else []


DEGREES: Final = frozenset((*NAUSEA, *SEVERITY))
NAMED: Final = {"severity": ("pain_severity", SEVERITY), "side": ("side", SIDES)}
WAYS: Final[Mapping[str, Way]] = {
    "pain": _pain,
    "severity": _named,
    "side": _named,
    **dict.fromkeys(WORDS, _words),
    "label": _label,
    **dict.fromkeys(YES_NO, _yes_no),
    "ticked_trigger": _ticked,
    "ticked_symptom": _ticked,
}
DRUGS: Final[Mapping[str, Callable[[str, str], list[str]]]] = {
    "medicine": lambda _, text: listed(text),
    "ticked_medicine": _counted,
}
RANK: Final = {what: place for place, what in enumerate((*WAYS, *DRUGS), start=1)}
