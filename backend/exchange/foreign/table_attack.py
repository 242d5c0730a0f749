"""One row of any table as an attack, by what stands under its columns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from backend.domain.vocabulary import NAUSEA
from backend.exchange.foreign.attack import finish, noted, pain, span
from backend.exchange.foreign.clock import Clock, clock_in, zones
from backend.exchange.foreign.dates import Order, Told, length, told, wall_clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import write
from backend.exchange.foreign.offsets import begins
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


@dataclass(frozen=True)
class Line:
    """A row by what stands under its columns: for each, the header and the cell, not empty."""

    row: int
    under: Mapping[str, list[tuple[str, str]]]
    original: str

    def first(self, what: str) -> str:
        """Give the cell of a column that stands once; nothing where it is empty."""
        return self.under.get(what, [("", "")])[0][1]

    def header(self, what: str) -> str:
        """Give the header of a column."""
        return self.under.get(what, [(what, "")])[0][0]


def attack(gathering: Gathering, clock: Clock, order: Order | None, line: Line) -> None:
    """Keep an attack. A row of which it cannot be read when it began is refused."""
    gathering.read["attacks"] += 1
    try:
        here = _clock(clock, line)
        began = _told(line, "started", order)
        at, zone = _moment(gathering, here, began)
    except (ValueError, OverflowError) as error:
        gathering.refuse(line.row, line.header("started_at"), str(error), line.original)
        return
    key = line.first("id") or began.at.isoformat()
    episode: dict[str, Any] = {"id": gathering.id_of(f"attack:{key}")}
    episode["span"] = _span(gathering, here, order, line, (at, zone))
    if not began.clock:
        episode["span"]["onset_precision"] = "day_only"
    said = _answers(gathering, line, episode)
    notes = "\n".join(cell for _, cell in line.under.get("notes", ()))
    finish(gathering, episode, noted(notes, said), line.row, line.original)


def _clock(clock: Clock, line: Line) -> Clock:
    named = line.first("time_zone")
    return clock_in(named) if named in zones() else clock


def _told(line: Line, which: str, order: Order | None) -> Told:
    """Read a moment from one column, or from one of its day and one of its clock."""
    whole = line.first(f"{which}_at")
    found = told(whole or line.first(f"{which}_on"), order)
    clock = line.first(f"{which}_clock")
    if found.clock or not clock:
        return found
    return Told(datetime.combine(found.at, wall_clock(clock)), clock=True)


def _moment(gathering: Gathering, clock: Clock, told: Told) -> tuple[datetime, str]:
    """Give a moment and its zone; one in UTC is how a program writes it, not where anyone was."""
    if told.minutes == 0:
        return clock.here(told.at.replace(tzinfo=UTC)), clock.name
    return begins(gathering, clock, told.at, told.minutes)


def _span(
    gathering: Gathering, clock: Clock, order: Order | None, line: Line, began: tuple[datetime, str]
) -> dict[str, Any]:
    at, zone = began
    try:
        return span(at, zone, _end(gathering, clock, order, line, at))
    except (ValueError, OverflowError) as error:
        gathering.refuse(line.row, line.header("ended_at"), str(error), line.original)
        return span(at, zone)


def _end(
    gathering: Gathering, clock: Clock, order: Order | None, line: Line, at: datetime
) -> datetime | None:
    """Find the end: told as a moment, else by a length, else by a clock after the beginning."""
    if line.first("ended_at") or line.first("ended_on"):
        ended = _told(line, "ended", order)
        return _moment(gathering, clock, ended)[0] if ended.clock else None
    for what, unit in (("minutes", "minutes"), ("hours", "hours"), ("length", "minutes")):
        if line.first(what):
            lasted = length(line.first(what), unit)
            return (at.astimezone(UTC) + lasted).astimezone(at.tzinfo)
    clocked = line.first("ended_clock")
    if not clocked:
        return None
    ended_at = datetime.combine(at.replace(tzinfo=None), wall_clock(clocked))
    later = ended_at if ended_at >= at.replace(tzinfo=None) else ended_at + timedelta(days=1)
    return clock.local(later).at


def _answers(gathering: Gathering, line: Line, episode: dict[str, Any]) -> dict[str, list[str]]:
    """Write what the cells say; give what stays for the notes, by its header."""
    episode |= _pain(gathering, line)
    said = dict(_words(gathering, line, episode))
    for what in YES_NO:
        for header, cell in line.under.get(what, ()):
            said |= _yes_no(gathering, line.row, episode, header, (what, cell))
    _ticked(gathering, line, episode)
    texts = [(one, None) for _, cell in line.under.get("medicine", ()) for one in listed(cell)]
    ticks = [(text, None) for text in _medicines(line)]
    answer = taken(gathering, episode, line.row, [*texts, *ticks], line.original)
    episode |= answer
    return said


def _pain(gathering: Gathering, line: Line) -> dict[str, Any]:
    found = pain(gathering, line.row, line.header("pain"), line.first("pain"), 0)
    severity, side = line.first("severity").casefold(), line.first("side").casefold()
    for what, cell, known in (("severity", severity, SEVERITY), ("side", side, SIDES)):
        if cell in known:
            found["pain_severity" if what == "severity" else what] = known[cell]
        elif cell:
            gathering.refuse(line.row, line.header(what), "Not a word that is known.", cell)
    return found


def _words(
    gathering: Gathering, line: Line, episode: dict[str, Any]
) -> Iterator[tuple[str, list[str]]]:
    for what in WORDS:
        for header, cell in line.under.get(what, ()):
            yield header, take(gathering, episode, header, listed(cell), LEXICA[what])
    for header, cell in line.under.get("label", ()):
        claimed(episode, [cell])
        yield header, [cell]


def _yes_no(
    gathering: Gathering, row: int, episode: dict[str, Any], header: str, told: tuple[str, str]
) -> dict[str, list[str]]:
    """Write a yes or a no that the table says; an aura without its kind is asked about."""
    what, cell = told[0], told[1].casefold()
    if what == "nausea" and cell in (*NAUSEA, *SEVERITY):
        write(episode, f"nausea:{SEVERITY.get(cell, cell)}")
    elif cell in NO:
        gathering.warn_once("A no in a table was taken for a no.")
        episode[what] = {"nausea": "none", "aura": []}.get(what, False)
    elif cell not in YES:
        gathering.refuse(row, header, "Neither yes nor no.", told[1])
    elif what == "aura":
        return {header: take(gathering, episode, header, ["aura"], nothing)}
    else:
        write(episode, "nausea:mild" if what == "nausea" else f"{what}:yes")
    return {}


def _ticked(gathering: Gathering, line: Line, episode: dict[str, Any]) -> None:
    for what, meaning in (("ticked_trigger", trigger), ("ticked_symptom", symptom)):
        for header, cell in line.under.get(what, ()):
            if cell.casefold() in YES:
                take(gathering, episode, header, [header], meaning)


def _medicines(line: Line) -> Iterator[str]:
    """Name the medicines whose columns say yes, or how many."""
    for header, cell in line.under.get("ticked_medicine", ()):
        if cell.casefold() in YES - {"1"}:
            yield header
        elif cell.isdigit() and 0 < int(cell) < 1000:
            yield f"{int(cell)}x {header}"
