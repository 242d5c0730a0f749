"""The latest menstrual cycles, and whether a migraine began on each day of their windows."""

from typing import Any, Final

from backend.domain.bouts import AttackDays
from backend.domain.cycles import WINDOW
from backend.domain.kind_of_attack import cycles_of, days_of
from backend.domain.reckoning import Reckoning
from backend.domain.stretches import iso_day

SHOWN: Final = 3
KIND: Final = "migraine"
ONSET, NONE, UNKNOWN = "onset", "none", "unknown"


def cycle_rows(found: Reckoning) -> list[dict[str, Any]]:
    """Give the latest three cycles that began in the period, earliest first.

    `days`: the days of the window (there is no day 0), each with onset, none or unknown.
    """
    if found.first is None:
        return []
    evidence = found.evidence()
    days = days_of(evidence, KIND)
    begun = [int(day) for day in cycles_of(evidence).first if day >= found.period.start]
    return [_row(day, days) for day in begun[-SHOWN:]]


def _row(day_one: int, days: AttackDays) -> dict[str, Any]:
    offsets = range(WINDOW[0], WINDOW[1] + 1)
    return {
        "day_one": iso_day(day_one),
        "days": [
            {"day": _named(offset), "state": _state(day_one + offset - days.first, days)}
            for offset in offsets
        ],
    }


def _named(offset: int) -> int:
    return offset if offset < 0 else offset + 1


def _state(place: int, days: AttackDays) -> str:
    if not 0 <= place < len(days.least):
        return UNKNOWN
    if days.least[place]:
        return ONSET
    return NONE if days.free[place] else UNKNOWN
