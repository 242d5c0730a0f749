"""One row of any table as an attack, by what stands under its columns: when it was."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from backend.exchange.foreign.attack import finish, noted, span
from backend.exchange.foreign.clock import Clock, clock_in, zones
from backend.exchange.foreign.dates import Order, Told, length, told, wall_clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.offsets import begins
from backend.exchange.foreign.table_answers import Line, answers

ENDS: Final = frozenset(("ended_at", "ended_on", "ended_clock", "minutes", "hours", "length"))


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
    said = answers(gathering, line, episode)
    notes = "\n".join([cell for _, cell in line.under.get("notes", ())])
    finish(gathering, episode, noted(notes, said), line.row, line.original)


def _clock(clock: Clock, line: Line) -> Clock:
    named = line.first("time_zone") if "time_zone" in line.under else ""
    return clock_in(named) if named and named in zones() else clock


def _told(line: Line, which: str, order: Order | None) -> Told:
    """Read a moment from one column, or from one of its day and one of its clock."""
    found = told(line.first(f"{which}_at") or line.first(f"{which}_on"), order)
    clock = "" if found.clock else line.first(f"{which}_clock")
    if not clock:
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
    if ENDS.isdisjoint(line.under):
        return None
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
