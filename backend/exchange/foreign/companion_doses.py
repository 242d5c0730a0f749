"""Headache Companion's medicines: what was taken on a day, and the list of what was prescribed."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from backend.exchange.foreign.clock import Clock, text_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.medicines import amount_of, dose, medicine
from backend.exchange.foreign.plain import (
    Row,
    Thing,
    day,
    inner,
    midnight,
    real,
    text,
    texts,
    things,
)
from backend.exchange.found import Choices, Found, Progress

EFFECT: Final[dict[Any, str]] = {0: "none", 1: "partial"}
USE: Final = {"preventive": "preventive", "symptom relieving": "acute"}
# Attacks that began before a dose, of which one may cover it.
LOOK_BACK: Final = 5
NOON: Final = timedelta(hours=12)
UNTIMED: Final = "A medicine has no time; it stands at noon of its day."
UNKEPT: Final = ("frequency", "notes", "startDate", "stopDate", "sideEffects")


class Covered(NamedTuple):
    """What an attack covers: one without an end, what stands under the same day after it began."""

    began: datetime
    ended: datetime | None
    date: str
    id: str

    def has(self, at: datetime, date: str) -> bool:
        """Tell whether a moment that stands under a day is inside the attack."""
        if self.ended is None:
            return self.began <= at and date == self.date
        return self.began <= at <= self.ended


def is_history(value: Any) -> bool:
    """Tell whether it is the list of medicines."""
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and {"name", "frequency", "startDate"} <= first.keys()


def instant(clock: Clock, told: Any) -> datetime | None:
    """Read seconds since 1970, None where nothing is said. Raises ValueError for another thing."""
    if told is None:
        return None
    seconds = real(told)
    if seconds is None:
        raise ValueError("Not a time (seconds since 1970).")
    return clock.instant(seconds)


def read_history(value: Any, choices: Choices, progress: Progress) -> Found:
    """Read the list of medicines; one that was stopped is not active."""
    gathering = Gathering("headache_companion", choices, progress)
    for row, told, original in things(gathering, value, "medicines"):
        gathering.read["medicines"] += 1
        more = {**_prescribed(told), "active": told.get("stopDate") is None}
        if medicine(gathering, text(told.get("name")), row, more) is None:
            gathering.refuse(row, "name", "A medicine needs a name.", original)
        for name in UNKEPT:
            if told.get(name):
                gathering.warn(f"{name} of a medicine has no place in a diary here.")
    return gathering.found()


def doses(gathering: Gathering, clock: Clock, under: Row, covered: Sequence[Covered]) -> None:
    """Keep what was taken on a day, each in the attack that covers its time."""
    for one in inner(gathering, under.told.get("medications"), "medications"):
        gathering.read["doses"] += 1
        try:
            _dose(gathering, clock, under, one, covered)
        except ValueError as error:
            gathering.refuse(under.number, "time", str(error), one.original)


def _dose(
    gathering: Gathering, clock: Clock, under: Row, one: Row, covered: Sequence[Covered]
) -> None:
    date, told = day(under.told.get("date")), one.told
    at = instant(clock, told.get("time"))
    if at is None:
        gathering.warn(UNTIMED)
        at = clock.local(midnight(date) + NOON).at
    last = bisect_right(covered, at, key=lambda one: one.began)
    near = reversed(covered[max(0, last - LOOK_BACK) : last])
    attack = next((one.id for one in near if one.has(at, date)), None)
    key = text(told.get("id")) or f"{date}:{text(told.get('name'))}:{text_of(at)}"
    entry = {
        "id": gathering.id_of(f"dose:{key.casefold()}"),
        "episode_id": attack,
        "medication_id": medicine(
            gathering, text(told.get("name")), under.number, _prescribed(told)
        ),
        "taken_at": text_of(at),
        **_amount(told),
        "relief": EFFECT.get(real(told.get("effective"))),
    }
    effects = texts(text(told.get("sideEffects")).split(","))
    gathering.keep("doses", dose(entry, effects), under.number, one.original)


def _prescribed(told: Thing) -> dict[str, Any]:
    use = USE.get(text(told.get("type")).casefold())
    strength = amount_of(text(told.get("dose")))
    found: dict[str, Any] = {"use": use} if use else {}
    if strength and strength.unit:
        found |= {"strength": strength.amount, "unit": strength.unit}
    return found


def _amount(told: Thing) -> dict[str, Any]:
    """Tell how much was taken: so many of a known strength, or so many."""
    count = real(told.get("amount"))
    if count is None or not 0 < count <= 1000:
        return {}
    strength = amount_of(text(told.get("dose")))
    if strength and strength.unit:
        return {"amount": count * strength.amount, "unit": strength.unit}
    return {"amount": count}
