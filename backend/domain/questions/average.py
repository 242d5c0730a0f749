"""Days of a kind a month, on average over three months (ICHD-3 chapter 2: "on average")."""

from dataclasses import dataclass

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding, at_least
from backend.domain.persistence import MONTHS, long_enough_on, older
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span


@dataclass(frozen=True, slots=True)
class Average:
    """From `least` to under `below` days of `measure` a month: the mean of the latest three.

    `band`: the same in words. What stands at one a month is 12 a year [S10], three in 90 days.
    """

    measure: str
    least: int
    below: int
    band: str

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        count = evidence.tally.pair(self.measure, _latest(evidence, MONTHS))
        values = {"count": count, "measure": self.measure, "band": self.band}
        if count[1] < self.least * MONTHS or count[0] >= self.below * MONTHS:
            return Finding(NO, Reason("average_outside", values))
        if count[0] >= self.least * MONTHS and count[1] < self.below * MONTHS:
            return Finding(YES, Reason("average_inside", values))
        recheck = long_enough_on(evidence, evidence.first, MONTHS)
        return Finding(UNKNOWN, Reason("average_open", values), recheck)


@dataclass(frozen=True, slots=True)
class Longer:
    """It has been so for more than three months: `limit` a month over four, or by their word.

    The mean of four 30-day windows reaches `limit`, or the person says that the pattern is older
    than three months (criteria.md 1.9, OUR RULE, read for an average).
    """

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        if older(evidence):
            return Finding(YES, Reason("longer_told", {}))
        count = evidence.tally.pair(self.measure, _latest(evidence, MONTHS + 1))
        needed = self.limit * (MONTHS + 1)
        values = {"count": count, "measure": self.measure, "needed": needed}
        state = at_least(count, needed)
        if state == YES:
            return Finding(YES, Reason("longer_reached", values))
        if state == NO:
            return Finding(NO, Reason("longer_below", values), evidence.as_of + WINDOW_DAYS)
        recheck = long_enough_on(evidence, evidence.first, MONTHS + 1)
        return Finding(UNKNOWN, Reason("longer_open", values), recheck)


def _latest(evidence: Evidence, months: int) -> Span:
    return Span(evidence.as_of - WINDOW_DAYS * months + 1, evidence.as_of)
