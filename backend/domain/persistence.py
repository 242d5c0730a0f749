"""Whether something has been so for more than three months (criteria.md 1.9, OUR RULE)."""

from typing import Any, Final

from backend.domain.calendar import numbers_of
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding, at_least
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span

MONTHS: Final = 3


def for_over_three_months(evidence: Evidence, measure: str, limit: int) -> Finding:
    """At least `limit` days of `measure` in each of the latest three 30-day windows, and before.

    "Before" is the fourth window back, or the person's word that the pattern is older
    (`pattern_since`). One of three months below the limit while their mean may reach it is
    unknown: borderline. Exactly three months with an unknown past is unknown until `recheck_on`.
    """
    if evidence.first is None:
        return Finding(UNKNOWN, Reason("nothing_recorded", {}))
    pairs = [evidence.tally.pair(measure, span) for span in _windows(evidence)]
    states = [at_least(pair, limit) for pair in pairs]
    latest = {"counts": pairs[:MONTHS], "limit": limit, "measure": measure}
    if NO in states[:MONTHS]:
        return _below(evidence, pairs, latest)
    if UNKNOWN in states[:MONTHS]:
        recheck = long_enough_on(evidence, evidence.first, _months(evidence))
        return Finding(UNKNOWN, Reason("days_open", latest), recheck)
    if states[MONTHS] == YES or older(evidence):
        return Finding(YES, Reason("days_reached", latest))
    if states[MONTHS] == NO:
        recent = {"limit": limit, "measure": measure, "before": pairs[MONTHS]}
        return Finding(NO, Reason("days_too_recent", recent), evidence.as_of + WINDOW_DAYS)
    long_enough = long_enough_on(evidence, evidence.first, _months(evidence))
    reason = Reason("days_not_long", {"limit": limit, "measure": measure})
    return Finding(UNKNOWN, reason, long_enough or evidence.as_of + WINDOW_DAYS)


def _months(evidence: Evidence) -> int:
    return MONTHS if older(evidence) else MONTHS + 1


def _windows(evidence: Evidence) -> list[Span]:
    stops = [evidence.as_of - WINDOW_DAYS * month for month in range(MONTHS + 1)]
    return [Span(stop - WINDOW_DAYS + 1, stop) for stop in stops]


def _below(evidence: Evidence, pairs: list[list[int]], latest: dict[str, Any]) -> Finding:
    limit, spans = latest["limit"], _windows(evidence)[:MONTHS]
    low = [place for place, pair in enumerate(pairs[:MONTHS]) if pair[1] < limit]
    kept = all(evidence.tally.count("recorded", span) for span in spans)
    if len(low) == 1 and kept and sum(pair[1] for pair in pairs[:MONTHS]) >= MONTHS * limit:
        return Finding(UNKNOWN, Reason("days_borderline", latest))
    values = {"count": pairs[low[0]], "limit": limit, "measure": latest["measure"]}
    return Finding(NO, Reason("days_below", {**values, "to": spans[low[0]].ends}))


def older(evidence: Evidence) -> bool:
    """Whether by the person's word the pattern is older than three months."""
    since = evidence.patient.get("pattern_since")
    return bool(since) and evidence.as_of - int(numbers_of([since])[0]) > WINDOW_DAYS * MONTHS


def long_enough_on(evidence: Evidence, first: int, months: int) -> int | None:
    """Give the day on which the diary holds so many 30-day windows, if that is still to come."""
    day = first + WINDOW_DAYS * months - 1
    return day if day > evidence.as_of else None
