"""Any table with a row an attack, read by columns that the person names, or that can be guessed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from backend.exchange.foreign.clock import clock_of
from backend.exchange.foreign.dates import Order, seen_order
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.table_answers import RANK, Line
from backend.exchange.foreign.table_attack import attack
from backend.exchange.foreign.table_columns import DATES, ORDERS, chosen, columns_of
from backend.exchange.foreign.tables import first_row, rows_of, whole
from backend.exchange.found import Choices, Found, Progress

NO_START: Final = "No column is known to tell when an attack began; choose one."
UNISKELA: Final = {
    "ID": "id",
    "Start (UTC)": "started_at",
    "End (UTC)": "ended_at",
    "Severity": "pain",
    "Side": "side",
    "Locations": "places",
    "Pain character": "quality",
    "Symptoms": "symptoms",
    "Associated factors": "triggers",
    "Notes": "notes",
    "Medications": "medicine",
}


def is_header(text: str) -> bool:
    """Tell whether it begins with at least two named columns."""
    header = first_row(text)
    return len(header) > 1 and all(name.strip() for name in header)


def is_uniskela(text: str) -> bool:
    """Tell whether the first line names uniskela's columns."""
    return set(UNISKELA) <= set(first_row(text))


def read(text: str, choices: Choices, progress: Progress) -> Found:
    """Read a table; without a column that tells when an attack began, its columns alone."""
    gathering = Gathering("table", choices, progress)
    header, rows = _table(text)
    columns = columns_of(header, rows)
    if not choices.columns:
        gathering.need("columns")
    under = chosen(columns, choices)
    if not any(what.startswith(("started_at", "started_on")) for what in under.values()):
        gathering.need("columns")
        gathering.warn_once(NO_START)
        return replace(gathering.found(), columns=columns)
    if not choices.columns:
        guessed = ", ".join(f"{name} as {what}" for name, what in under.items())
        gathering.warn_once(f"Columns were taken by their names: {guessed}.")
    _attacks(gathering, header, rows, under)
    return replace(gathering.found(), columns=columns)


def read_uniskela(text: str, choices: Choices, progress: Progress) -> Found:
    """Read uniskela's table: its times are of UTC, and its ids those of its JSON."""
    gathering = Gathering("uniskela", choices, progress)
    header, rows = _table(text)
    times = [place for place, name in enumerate(header) if name.endswith("(UTC)")]
    for row in rows:
        for place in times:
            if len(row) > place and row[place] and not row[place].endswith("Z"):
                row[place] += "Z"
    for name in sorted(set(header) - set(UNISKELA)):
        gathering.warn_once(f"{name} has no place in a diary here; it stays with the row.")
    _attacks(gathering, header, rows, UNISKELA)
    return gathering.found()


def _table(text: str) -> tuple[list[str], list[list[str]]]:
    rows = rows_of(text)
    return next(rows, []), list(rows)


def _attacks(
    gathering: Gathering,
    header: Sequence[str],
    rows: Sequence[list[str]],
    under: Mapping[str, str],
) -> None:
    clock = clock_of(gathering)
    order = _order(header, rows, under)
    places = {name: place for place, name in enumerate(header) if name in under}
    plan = [(place, name, under[name].partition(":")[0]) for name, place in places.items()]
    plan.sort(key=lambda one: RANK.get(one[2], 0))
    for number, row, original in whole(rows, header, gathering):
        attack(gathering, clock, order, Line(number, _under(row, plan), original))


def _order(
    header: Sequence[str], rows: Sequence[list[str]], under: Mapping[str, str]
) -> Order | None:
    """Tell the order of dates: as chosen, else as the cells show."""
    for what in under.values():
        order = what.partition(":")[2]
        if order in ORDERS:
            return "dmy" if order == "dmy" else "mdy"
    places = [place for place, name in enumerate(header) if under.get(name) in DATES]
    return seen_order(row[place] for row in rows for place in places if place < len(row))


def _under(
    row: Sequence[str], plan: Sequence[tuple[int, str, str]]
) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for place, header, what in plan:
        cell = row[place].strip()
        if cell and what in found:
            found[what].append((header, cell))
        elif cell:
            found[what] = [(header, cell)]
    return found
