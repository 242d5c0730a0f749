"""Wall clocks with an offset beside them: where the person was, as far as the two agree."""

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

from backend.exchange.foreign.clock import Clock, in_reach
from backend.exchange.foreign.gathering import Gathering

Told = tuple[datetime, int | None]
WEST_MOST: Final = -12 * 60
EAST_MOST: Final = 14 * 60
SIGNS: Final = (1, -1)
ELSEWHERE: Final = "An offset is not that of {zone}: the clock and the offset of the file stand."


def east(rows: Iterable[Told], clock: Clock) -> int:
    """Tell the sign of offsets: 1 where they count minutes east, -1 west, by how many rows agree.

    Where as many agree with either, they count east.
    """
    told = [(at, minutes) for at, minutes in rows if minutes]
    agree = {
        sign: sum(_fold(at, sign * by, clock) is not None for at, by in told) for sign in SIGNS
    }
    return -1 if agree[-1] > agree[1] else 1


def begins(
    gathering: Gathering, clock: Clock, told: datetime, minutes: int | None
) -> tuple[datetime, str]:
    """Give the moment of a wall clock, and the zone it stands in.

    `minutes` east of Greenwich, None where nothing is said. An offset that the zone does not have
    at that time is of another place, whose name nobody knows. Raises ValueError for a moment that
    no diary reaches.
    """
    fold = None if minutes is None else _fold(told, minutes, clock)
    if minutes is None:
        local = clock.local(told)
        if local.doubt:
            gathering.warn(local.doubt)
        return local.at, clock.name
    if fold is not None:
        return in_reach(told.replace(tzinfo=clock.zone, fold=fold)), clock.name
    gathering.warn(ELSEWHERE.format(zone=clock.name))
    return _elsewhere(told, minutes, clock)


def _fold(told: datetime, minutes: int, clock: Clock) -> int | None:
    """Tell which of the two hours of one name has an offset; None where neither has it."""
    for fold in (0, 1):
        at = told.replace(tzinfo=clock.zone, fold=fold)
        if at.utcoffset() == timedelta(minutes=minutes):
            return fold
    return None


def _elsewhere(told: datetime, minutes: int, clock: Clock) -> tuple[datetime, str]:
    if not WEST_MOST <= minutes <= EAST_MOST:
        raise ValueError("No offset of this world.")
    if minutes % 60:
        at = in_reach(told.replace(tzinfo=timezone(timedelta(minutes=minutes))))
        return clock.here(at), clock.name
    name = f"Etc/GMT{-minutes // 60:+d}" if minutes else "UTC"
    return in_reach(told.replace(tzinfo=ZoneInfo(name))), name
