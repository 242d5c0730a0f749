"""Whether something was there at all in the latest three months, or so many of several."""

from dataclasses import dataclass

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding, at_least
from backend.domain.persistence import MONTHS
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span


@dataclass(frozen=True, slots=True)
class Present:
    """At least one day of `measure` in the latest three months."""

    measure: str

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        count = evidence.tally.pair(self.measure, _latest(evidence))
        values = {"count": count, "measure": self.measure}
        return Finding(at_least(count, 1), Reason("present", values))


@dataclass(frozen=True, slots=True)
class Several:
    """At least `needed` of `measures` have a day in the latest three months."""

    measures: tuple[str, ...]
    needed: int

    def __call__(self, evidence: Evidence) -> Finding:
        if evidence.first is None:
            return Finding(UNKNOWN, Reason("nothing_recorded", {}))
        span = _latest(evidence)
        pairs = [evidence.tally.pair(measure, span) for measure in self.measures]
        count = [sum(least > 0 for least, _ in pairs), sum(most > 0 for _, most in pairs)]
        values = {"count": count, "needed": self.needed}
        return Finding(at_least(count, self.needed), Reason("several", values))


@dataclass(frozen=True, slots=True)
class Unreached:
    """Fewer than `limit` days of `measure` are recorded in the latest 30.

    What was not recorded excludes nothing: never unknown.
    """

    measure: str
    limit: int

    def __call__(self, evidence: Evidence) -> Finding:
        latest = Span(evidence.as_of - WINDOW_DAYS + 1, evidence.as_of)
        count = evidence.tally.pair(self.measure, latest)
        values = {"count": count, "limit": self.limit, "measure": self.measure}
        state = NO if count[0] >= self.limit else YES
        return Finding(state, Reason("latest_days", values))


def _latest(evidence: Evidence) -> Span:
    return Span(evidence.as_of - WINDOW_DAYS * MONTHS + 1, evidence.as_of)
