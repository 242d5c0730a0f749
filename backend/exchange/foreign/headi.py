"""Headi's CSV: one row an attack, times in milliseconds since 1970, nothing said as `null`."""

from datetime import datetime
from typing import Any, Final

from backend.exchange.foreign.attack import finish, noted, pain, span
from backend.exchange.foreign.clock import Clock, clock_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.relieved import taken
from backend.exchange.foreign.tables import Cells, first_row, named, rows_of
from backend.exchange.foreign.words import claimed
from backend.exchange.found import Choices, Found, Progress

HEADER: Final = ["_id", "pain", "start_date", "end_date", "duration", "strength"]
NOTHING_SAID: Final = "null"


def is_header(text: str) -> bool:
    """Tell whether the first line names Headi's columns."""
    return first_row(text)[: len(HEADER)] == HEADER


def read(text: str, choices: Choices, progress: Progress) -> Found:
    """Read the attacks; a medicine has an amount and no time."""
    gathering = Gathering("headi", choices, progress)
    clock = clock_of(gathering)
    header, *rows = rows_of(text)
    for row, cells, original in named(rows, header, gathering):
        plain = {name: "" if cell == NOTHING_SAID else cell for name, cell in cells.items()}
        _attack(gathering, clock, row, plain, original)
    return gathering.found()


def _attack(gathering: Gathering, clock: Clock, row: int, cells: Cells, original: str) -> None:
    gathering.read["attacks"] += 1
    try:
        started = _instant(clock, cells["start_date"])
    except ValueError as error:
        gathering.refuse(row, "start_date", str(error), original)
        return
    id_ = gathering.id_of(f"attack:{cells['_id']}:{cells['start_date']}")
    episode = {"id": id_, "span": _span(gathering, clock, row, started, cells["end_date"])}
    episode |= pain(gathering, row, "strength", cells["strength"])
    labels = [cells["pain"]] if cells["pain"] else []
    claimed(episode, labels)
    told = [(_amount(cells) + cells["medication"], None)] if cells.get("medication") else []
    episode |= taken(gathering, episode, row, told, original)
    notes = noted(cells.get("description", ""), {"Headi": labels})
    finish(gathering, episode, notes, row, original)


def _instant(clock: Clock, text: str) -> datetime:
    if not text.strip().isdigit() or len(text) > 16:
        raise ValueError("Not a time (milliseconds since 1970).")
    return clock.instant(int(text) / 1000)


def _span(
    gathering: Gathering, clock: Clock, row: int, started: datetime, text: str
) -> dict[str, Any]:
    try:
        ended = _instant(clock, text) if text and text != "0" else None
        return span(started, clock.name, ended)
    except ValueError as error:
        gathering.refuse(row, "end_date", str(error), text)
        return span(started, clock.name)


def _amount(cells: Cells) -> str:
    amount = cells.get("medication_amount", "").strip()
    return f"{amount}x " if amount.isdigit() and 0 < int(amount) < 1000 else ""
