"""What a summary and the page for a specialist are both made from: one period, its days counted."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from backend.domain.calendar import Calendar
from backend.domain.days import DayTable, day_table
from backend.domain.findings import Evidence
from backend.domain.laid import Laid
from backend.domain.recorded import recorded
from backend.domain.stretches import day_number
from backend.domain.windows import WINDOW_DAYS, Span, Tally, months_back, tally, windows_back

PERIOD_DAYS: Final = 90
# Patterns look four windows back, whether or not anything is recorded there (persistence.py).
PATTERN_DAYS: Final = 4 * WINDOW_DAYS


@dataclass(frozen=True, slots=True, eq=False)
class Reckoning:
    """A diary laid out, its days up to the end of a period, and their running sums.

    `first`: day number of the first recorded day, None when nothing is recorded by then.
    """

    laid: Laid
    period: Span
    first: int | None
    windows: list[Span]
    months: list[Span]
    table: DayTable
    sums: Tally

    def evidence(self) -> Evidence:
        """Give what patterns are judged by."""
        last = self.period.stop
        attacks = recorded(self.laid, last)
        return Evidence(self.sums, last, self.first, self.laid.patient, attacks)


def reckon(laid: Laid, as_of: date, from_: date | None) -> Reckoning:
    """Count the days of a diary up to `as_of`; the period is the latest 90 without `from_`.

    Raises ValueError when `from_` lies after `as_of`.
    """
    if from_ is not None and from_ > as_of:
        raise ValueError("the period begins after the as-of day")
    last = day_number(as_of)
    period = Span(day_number(from_) if from_ else last - PERIOD_DAYS + 1, last)
    days = laid.recorded_days()
    earliest = int(days[days <= last].min(initial=last + 1))
    first = earliest if earliest <= last else None
    spans, months = windows_back(last, first), months_back(last, first)
    start = min(span.start for span in [period, *spans, *months])
    start = min(start, last - PATTERN_DAYS + 1)
    table = day_table(Calendar(start, last - start + 1), laid)
    return Reckoning(laid, period, first, spans, months, table, tally(table))
