"""Which rule made a day a migraine day, kept with the day (data-model.md, Days)."""

from typing import Any

import numpy as np

from backend.domain.days import DayTable
from backend.domain.migraine_days import LEIDEN, RULES, STRICT
from backend.domain.stretches import iso_day
from backend.domain.windows import Span


def rules_of_days(table: DayTable, period: Span) -> list[dict[str, Any]]:
    """List the period's migraine days, latest last, each with the rules that certainly made it one.

    `leiden` and `four_hours` name rules of migraine_days.py; a day of one reading may have none of
    the other.
    """
    first = table.calendar.first
    inside = slice(period.start - first, period.stop - first + 1)
    marks = {
        name: np.stack([table.measures[start + rule].certain[inside] for rule in RULES])
        for name, start in (("leiden", LEIDEN), ("four_hours", STRICT))
    }
    found = np.flatnonzero(marks["leiden"].any(axis=0) | marks["four_hours"].any(axis=0))
    return [
        {
            "on": iso_day(period.start + int(day)),
            **{name: _named(rows[:, day]) for name, rows in marks.items()},
        }
        for day in found
    ]


def _named(marked: np.ndarray) -> list[str]:
    return [rule for rule, mark in zip(RULES, marked, strict=True) if mark]
