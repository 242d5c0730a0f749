"""MigraLog's colours of days: green is free of headache, red is not, yellow may be either."""

from typing import Final

from backend.exchange.derived import checkin_id
from backend.exchange.foreign.attack import attacked_days
from backend.exchange.foreign.clock import Clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.plain import Row, Thing, day, inner, text

FREE: Final = {"green": True, "red": False}
NEITHER: Final = "A yellow day says neither that there was a headache nor that there was none."
ATTACKED: Final = "A green day on which an attack began was not taken as free of headache."


def days(gathering: Gathering, clock: Clock, value: Thing) -> None:
    """Keep a green day, and a red one on which no attack began."""
    attacked = attacked_days(gathering)
    for row in inner(gathering, value.get("dailyStatusLogs"), "dailyStatusLogs"):
        try:
            _day(gathering, clock, attacked, row)
        except ValueError as error:
            gathering.refuse(row.number, "dailyStatusLogs", str(error), row.original)


def _day(gathering: Gathering, clock: Clock, attacked: set[str], at: Row) -> None:
    row, told, original = at
    told_day, free = day(told.get("date")), FREE.get(text(told.get("status")))
    if free is None:
        gathering.refuse(row, "dailyStatusLogs", NEITHER, original)
    elif told_day not in attacked:
        entry = {"id": checkin_id(told_day), "date": told_day, "time_zone": clock.name}
        gathering.keep("checkins", {**entry, "headache_free": free}, row, original)
    elif free:
        gathering.warn(ATTACKED)
