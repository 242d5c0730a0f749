"""Dates as people and their spreadsheets write them, in an order that is told, seen, or asked."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Final, Literal, NamedTuple

Order = Literal["dmy", "mdy"]

DATE: Final = re.compile(r"^(\d{1,4})([./-])(\d{1,2})[./-](\d{1,4})(?:\.?,?[ T]+(.+))?$")
CLOCK: Final = re.compile(
    r"^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?\s?m\.?)?(?:\s*(?:Uhr|h))?$",
    re.IGNORECASE,
)
SECONDS: Final = re.compile(r"^\d{10}(\.\d+)?$")
MILLISECONDS: Final = re.compile(r"^\d{13}$")
LENGTH: Final = re.compile(
    r"(?:(\d{1,3}) ?(?:d|days?|tage?|d\u00edas?))? ?"
    r"(?:(\d{1,4}(?:\.\d{1,2})?) ?(?:h|hours?|hrs?|std\.?|stunden?|horas?))? ?"
    r"(?:(\d{1,5}) ?(?:m|min\.?|mins|minutes?|minuten?|minutos?))?"
)
AMBIGUOUS: Final = "It can be read day first or month first: choose one for the column."
NO_TIME: Final = "Not a time that can be read."


class Told(NamedTuple):
    """A wall clock; `minutes` east of Greenwich where that is told; without `clock` a day alone."""

    at: datetime
    clock: bool
    minutes: int | None = None


def seen_order(texts: Iterable[str]) -> Order | None:
    """Tell the order of dates by those that can be read in one only; None where none can."""
    for text in texts:
        if text[4:5] == "-" and text[:4].isdigit():  # the year stands first
            continue
        found = DATE.match(text.strip())
        if not found or len(found[1]) > 2 or found[2] == ".":
            continue
        if int(found[1]) > 12:
            return "dmy"
        if int(found[3]) > 12:
            return "mdy"
    return None


def told(text: str, order: Order | None) -> Told:
    """Read a date with or without a clock. Raises ValueError where it can be read twice or not."""
    plain = text.strip()
    found = DATE.match(plain)
    if found:
        return _iso(plain) if len(found[1]) == 4 else _parts(found, order)
    if MILLISECONDS.match(plain) or SECONDS.match(plain):
        seconds = float(plain) / (1000 if len(plain) == 13 else 1)
        return Told(
            datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None), clock=True, minutes=0
        )
    raise ValueError(NO_TIME)


def _iso(plain: str) -> Told:
    try:
        if plain[4:8:3] != "--":
            plain = plain[:10].replace(".", "-").replace("/", "-") + plain[10:]
        at = datetime.fromisoformat(plain)
    except ValueError as error:
        raise ValueError(NO_TIME) from error
    offset = at.utcoffset()
    if offset is None:
        return Told(at, len(plain) > 10)
    wall = datetime.combine(at, at.time())
    return Told(wall, clock=True, minutes=int(offset.total_seconds() // 60))


def _parts(found: re.Match[str], order: Order | None) -> Told:
    first, second, third = int(found[1]), int(found[3]), int(found[4])
    known: Order | None = "dmy" if found[2] == "." else order
    if known is None and first != second:
        raise ValueError(AMBIGUOUS)
    day, month = (second, first) if known == "mdy" else (first, second)
    at = datetime(third + 2000 if third < 100 else third, month, day)  # noqa: DTZ001 - a wall clock
    clock = found[5]
    return Told(datetime.combine(at, wall_clock(clock)) if clock else at, clock=bool(clock))


def wall_clock(text: str) -> time:
    """Read a clock, of 24 hours or of twice 12. Raises ValueError for anything else."""
    found = CLOCK.match(text.strip())
    if not found or not (found[2] or found[4]):
        raise ValueError(NO_TIME)
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4] in "pP" else 0)
    return time(hour, int(found[2] or 0), int(found[3] or 0))


def length(text: str, unit: str) -> timedelta:
    """Read a length: "2h 30m", "1d 2h", "2:30", or a bare number of `unit` (minutes or hours).

    Raises ValueError for anything else.
    """
    plain = text.strip().casefold().replace(",", ".")
    if re.fullmatch(r"\d{1,6}(\.\d{1,4})?", plain):
        return timedelta(**{unit: float(plain)})
    clock = re.fullmatch(r"(\d{1,4}):(\d{2})(?::\d{2})?", plain)
    if clock:
        return timedelta(hours=int(clock[1]), minutes=int(clock[2]))
    found = LENGTH.fullmatch(plain)
    if not found or not any(found.groups()):
        raise ValueError("Not a length that can be read.")
    days, hours, minutes = (float(part or 0) for part in found.groups())
    return timedelta(days=days, hours=hours, minutes=minutes)
