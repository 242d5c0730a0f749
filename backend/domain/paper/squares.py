"""The latest days of a period, one by one: what each was, and what was taken on it."""

from typing import Any, Final

import numpy as np

from backend.domain.calendar import numbers_of
from backend.domain.reckoning import PERIOD_DAYS, Reckoning
from backend.domain.stretches import iso_day

MIGRAINE, HEADACHE, FREE, OPEN, NOTHING = "migraine", "headache", "free", "open", "not_recorded"
# What a day is called when several hold: the first of these.
ORDER: Final = (
    ("migraine_days", MIGRAINE),
    ("headache_days", HEADACHE),
    ("headache_free_days", FREE),
)


def squares(found: Reckoning) -> list[dict[str, Any]]:
    """Say of each of the period's latest 90 days what it was, earliest first.

    `state`: migraine, headache (another one), free, open (something was recorded, but not whether
    there was a headache) or not_recorded. `medicine`: an acute medicine was taken; `aura`; `flow`:
    menstruation. False where it is not recorded: a square is no place for a doubt.
    """
    size = min(found.period.days, PERIOD_DAYS)
    first = found.table.calendar.first
    inside = slice(found.period.stop - size + 1 - first, found.period.stop - first + 1)
    marks = {
        "medicine": _certain(found, "acute.any")[inside],
        "aura": _certain(found, "aura_days")[inside],
        "flow": _flow(found)[inside],
        "recorded": found.table.recorded[inside],
    }
    states = _states(found)[inside]
    start = found.period.stop - size + 1
    return [
        {
            "on": iso_day(start + day),
            "state": str(states[day]),
            **{name: bool(mark[day]) for name, mark in marks.items()},
        }
        for day in range(size)
    ]


def _states(found: Reckoning) -> np.ndarray:
    certain = [_certain(found, measure) for measure, _ in ORDER]
    states = [state for _, state in ORDER]
    unknown = np.where(found.table.recorded, OPEN, NOTHING)
    return np.select(certain, states, default=unknown)


def _certain(found: Reckoning, measure: str) -> np.ndarray:
    return found.table.measures[measure].certain


def _flow(found: Reckoning) -> np.ndarray:
    noted = found.laid.checkins
    return found.table.calendar.on(
        numbers_of(one["date"] for one in noted if one.get("menstruation") == "flow")
    )
