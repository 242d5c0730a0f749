"""Days of a kind a month: for more than three months, or lately."""

from dataclasses import dataclass

from backend.domain.findings import UNKNOWN, Evidence, Finding, at_least
from backend.domain.persistence import for_over_three_months
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span


@dataclass(frozen=True, slots=True)
class Often:
    """At least `limit` days of `measure` a month for more than 3 months."""

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        return for_over_three_months(evidence, self.measure, self.limit)


@dataclass(frozen=True, slots=True)
class Lately:
    """At least `limit` days of `measure` in the latest 30."""

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        latest = Span(evidence.as_of - WINDOW_DAYS + 1, evidence.as_of)
        count = evidence.tally.pair(self.measure, latest)
        values = {"count": count, "limit": self.limit, "measure": self.measure}
        return Finding(at_least(count, self.limit), Reason("latest_days", values))
