"""Whether a headache has been there all the time for more than three months."""

from dataclasses import dataclass

from backend.domain.calendar import numbers_of
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.persistence import MONTHS
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span


@dataclass(frozen=True, slots=True)
class Continuous:
    """Headache every day for more than three months, by the diary or by `continuous_since`.

    `gaps`: what a day that was said to be free of headache makes it: no for 4.10; unknown for 3.4,
    whose remitting form has such days (VERIFIED [S16b]). By the diary alone every day must be one
    with headache; what the person says holds until a day says otherwise (OUR RULE).
    """

    gaps: str

    def __call__(self, evidence: Evidence) -> Finding:
        days = WINDOW_DAYS * MONTHS + 1
        latest = Span(evidence.as_of - days + 1, evidence.as_of)
        free = evidence.tally.count("told_free", latest)
        if free:
            return Finding(self.gaps, Reason("continuous_gaps", {"count": free, "days": days}))
        since = evidence.patient.get("continuous_since")
        if since:
            return _told(evidence, since, days)
        return _counted(evidence, evidence.tally.pair("headache_days", latest), days)


def _told(evidence: Evidence, since: str, days: int) -> Finding:
    begun = int(numbers_of([since])[0])
    long = evidence.as_of - begun >= days - 1
    reason = Reason("continuous_since", {"since": since})
    return Finding(YES, reason) if long else Finding(NO, reason, begun + days - 1)


def _counted(evidence: Evidence, count: list[int], days: int) -> Finding:
    reason = Reason("continuous_days", {"count": count, "days": days})
    if count[0] == days:
        return Finding(YES, reason)
    if count[1] < days:
        return Finding(NO, reason)
    first = evidence.as_of if evidence.first is None else evidence.first
    so_far = count[0] == evidence.as_of - first + 1
    return Finding(UNKNOWN, reason, first + days - 1 if so_far else None)
