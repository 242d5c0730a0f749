"""Counts over spans of days, each a pair [min, max]: 30-day windows, months, any period."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

import numpy as np

from backend.domain.days import MEASURES, MEDICINE_CLASSES, DayTable
from backend.domain.stretches import EPOCH, day_number, iso_day

# A month of the ICHD thresholds is a twelfth of a year (criteria.md 1.9, OUR RULE).
WINDOW_DAYS: Final = 30
# The row that also holds the days which could be.
POSSIBLE: Final = ":possible"


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
    """Running sums over a table of days, so that any span is counted by one subtraction.

    `sums` has a row for each name of `rows` and a column for each day and one more.
    """

    first: int
    rows: Mapping[str, int]
    sums: np.ndarray

    def count(self, name: str, span: Span) -> int:
        sums = self.sums[self.rows[name]]
        return int(sums[span.stop - self.first + 1] - sums[span.start - self.first])

    def pair(self, measure: str, span: Span) -> list[int]:
        """Count the days of a measure: [recorded, recorded and those that could be]."""
        return [self.count(measure, span), self.count(f"{measure}{POSSIBLE}", span)]

    def table(self, spans: Sequence[Span]) -> list[list[int]]:
        """Count every row over every span: a list for each span, in the order of `rows`."""
        stops = np.array([span.stop for span in spans], dtype=np.int64) - self.first + 1
        starts = np.array([span.start for span in spans], dtype=np.int64) - self.first
        counted: list[list[int]] = (self.sums[:, stops] - self.sums[:, starts]).T.tolist()
        return counted


def tally(table: DayTable) -> Tally:
    """Sum a table of days up."""
    marks = {"recorded": table.recorded, "medicines_recorded": table.medicines_recorded}
    for name, answers in table.measures.items():
        marks[name] = answers.certain
        marks[f"{name}{POSSIBLE}"] = answers.possible
    sums = np.zeros((len(marks), table.calendar.size + 1), dtype=np.int32)
    np.cumsum(np.stack(list(marks.values())), axis=1, out=sums[:, 1:])
    return Tally(table.calendar.first, {name: row for row, name in enumerate(marks)}, sums)


def counts(sums: Tally, spans: Sequence[Span]) -> list[dict[str, Any]]:
    """Count every measure over each span, in the form of interfaces.md.

    `medicine_days_recorded` is the denominator of the acute medication days: the days of which it
    is known what was taken.
    """
    tables = sums.table(spans)
    return [_plain(span, row, sums.rows) for span, row in zip(spans, tables, strict=True)]


def _plain(span: Span, counted: Sequence[int], rows: Mapping[str, int]) -> dict[str, Any]:
    def pair(name: str) -> list[int]:
        return [counted[rows[name]], counted[rows[name + POSSIBLE]]]

    return {
        "from": iso_day(span.start),
        "to": iso_day(span.stop),
        "days": span.days,
        "days_recorded": counted[rows["recorded"]],
        "medicine_days_recorded": counted[rows["medicines_recorded"]],
        **{name: pair(name) for name in MEASURES},
        "acute_medication_days": {name: pair(f"acute.{name}") for name in MEDICINE_CLASSES},
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
