"""Counts over spans of days, each a pair [min, max]: 30-day windows, months, any period."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import numpy as np

from backend.domain.days import MEASURES, MEDICINE_CLASSES, DayTable
from backend.domain.stretches import EPOCH, day_number, iso_day

# A month of the ICHD thresholds is a twelfth of a year (criteria.md 1.9, OUR RULE).
WINDOW_DAYS: Final = 30


@dataclass(frozen=True, slots=True)
class Span:
    """Days from `start` to `stop` (day numbers), both inside."""

    start: int
    stop: int

    @property
    def days(self) -> int:
        return self.stop - self.start + 1

    @property
    def ends(self) -> str:
        return iso_day(self.stop)


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """Running sums over a table of days, so that any span is counted by one subtraction."""

    first: int
    sums: dict[str, np.ndarray]

    def count(self, name: str, span: Span) -> int:
        sums = self.sums[name]
        return int(sums[span.stop - self.first + 1] - sums[span.start - self.first])

    def pair(self, measure: str, span: Span) -> list[int]:
        """Count the days of a measure: [recorded, recorded and those that could be]."""
        return [self.count(f"{measure}:certain", span), self.count(f"{measure}:possible", span)]


def tally(table: DayTable) -> Tally:
    """Sum a table of days up."""
    marks = {"recorded": table.recorded, "medicines_recorded": table.medicines_recorded}
    for name, answers in table.measures.items():
        marks[f"{name}:certain"] = answers.certain
        marks[f"{name}:possible"] = answers.possible
    sums = {name: np.concatenate([[0], np.cumsum(mask)]) for name, mask in marks.items()}
    return Tally(table.calendar.first, sums)


def counts(sums: Tally, span: Span) -> dict[str, Any]:
    """Count every measure over a span, in the form of interfaces.md.

    `medicine_days_recorded` is the denominator of the acute medication days: the days of which it
    is known what was taken.
    """
    return {
        "from": iso_day(span.start),
        "to": iso_day(span.stop),
        "days": span.days,
        "days_recorded": sums.count("recorded", span),
        "medicine_days_recorded": sums.count("medicines_recorded", span),
        **{name: sums.pair(name, span) for name in MEASURES},
        "acute_medication_days": {
            name: sums.pair(f"acute.{name}", span) for name in MEDICINE_CLASSES
        },
    }


def windows_back(as_of: int, first: int | None) -> list[Span]:
    """Give spans of 30 days, latest first, until one holds `first`; none when nothing is recorded.

    The oldest begins before the first recorded day where the diary's length is no multiple of 30.
    """
    if first is None:
        return []
    stops = range(as_of, first - 1, -WINDOW_DAYS)
    return [Span(stop - WINDOW_DAYS + 1, stop) for stop in stops]


def months_back(as_of: int, first: int | None) -> list[Span]:
    """Give calendar months, latest first, the latest up to `as_of`, down to that of `first`."""
    return [] if first is None else list(_months(as_of, first))


def _months(as_of: int, first: int) -> Iterator[Span]:
    stop = as_of
    while stop >= first:
        start = date.fromordinal(stop + EPOCH).replace(day=1)
        yield Span(day_number(start), stop)
        stop = day_number(start - timedelta(days=1))
