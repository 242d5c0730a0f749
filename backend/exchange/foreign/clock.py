"""Times of other diaries: a wall clock in the zone of the person, or a moment without a place."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from backend.exchange import Unusable
from backend.exchange.foreign.gathering import Gathering

# No diary that these apps keep is older, and later zones have offsets of whole minutes.
FIRST: Final = datetime(1980, 1, 1, tzinfo=UTC)
LAST: Final = datetime(2190, 1, 1, tzinfo=UTC)
# Wall clocks between these are in reach wherever they stand.
SURELY: Final = datetime(1980, 1, 3)  # noqa: DTZ001 - a wall clock has no zone of its own
SURELY_NOT: Final = datetime(2189, 12, 30)  # noqa: DTZ001 - as above
NONE: Final = timedelta()


class Local(NamedTuple):
    """A moment in a zone, and what is doubtful about it (an hour that was twice, or never)."""

    at: datetime
    doubt: str | None = None

    @property
    def text(self) -> str:
        return text_of(self.at)


@dataclass(frozen=True)
class Clock:
    """The clocks where the person is."""

    name: str
    zone: ZoneInfo

    def local(self, told: datetime) -> Local:
        """Give the moment of a wall clock. Raises ValueError where no diary reaches.

        In an hour that was twice the first is meant, and an hour that never was is the one after.
        """
        first = datetime.combine(told, told.time(), self.zone)
        if SURELY < told < SURELY_NOT and _steady(self.zone, told.toordinal()):
            return Local(first)
        second = first.replace(fold=1)
        before, after = first.utcoffset() or NONE, second.utcoffset() or NONE
        if before == after:
            return Local(in_reach(first))
        at = in_reach(first.astimezone(UTC)).astimezone(self.zone)
        if before < after:
            return Local(at, f"{told:%Y-%m-%d %H:%M} never was in {self.name}: the clocks went on.")
        return Local(at, f"{told:%Y-%m-%d %H:%M} was twice in {self.name}; taken as the first.")

    def instant(self, seconds: float) -> datetime:
        """Give the moment so many seconds after 1970. Raises ValueError where no diary reaches."""
        if not FIRST.timestamp() <= seconds <= LAST.timestamp():
            raise ValueError("No time that a diary reaches.")
        return datetime.fromtimestamp(round(seconds), UTC).astimezone(self.zone)

    def here(self, at: datetime) -> datetime:
        """Give a moment as the clocks here tell it. Raises ValueError where no diary reaches."""
        return in_reach(at).astimezone(self.zone)


@lru_cache(16_384)
def _steady(zone: ZoneInfo, day: int) -> bool:
    """Tell whether the clocks of a zone were left alone from one midnight to the next."""
    begins = datetime.fromordinal(day)
    midnights = (begins, begins + timedelta(days=1))
    offsets = {zone.utcoffset(at.replace(fold=fold)) for at in midnights for fold in (0, 1)}
    return len(offsets) == 1


def clock_of(gathering: Gathering, told: str | None = None) -> Clock:
    """Give the clocks of the zone that was chosen, or that the file tells, or UTC, which is said.

    Raises `Unusable` for a zone that is none.
    """
    chosen = gathering.choices.time_zone or (told if told in zones() else None)
    if chosen is None:
        gathering.need("time_zone")
        gathering.warn_once("The file names no time zone; UTC was taken.")
    return clock_in(chosen or "UTC")


def clock_in(name: str) -> Clock:
    """Give the clocks of a zone. Raises `Unusable` where there is none of that name."""
    if name not in zones():
        raise Unusable("Not a time zone (an IANA name such as Europe/Berlin).", field="time_zone")
    return Clock(name, ZoneInfo(name))


def text_of(at: datetime) -> str:
    """Write a moment as entries hold it."""
    return at.isoformat(timespec="seconds")


def in_reach(at: datetime) -> datetime:
    """Give a moment back that a diary can reach. Raises ValueError for any other."""
    if not FIRST <= at <= LAST:
        raise ValueError("No time that a diary reaches.")
    return at


@cache
def zones() -> frozenset[str]:
    """Name the zones of places; "localtime" and its kin name the reader's own."""
    return frozenset(name for name in available_timezones() if name[:1].isupper())
