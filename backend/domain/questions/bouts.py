"""Whether attacks come in bouts with remissions between, or without."""

from dataclasses import dataclass

from backend.domain.bouts import (
    REMISSION_DAYS,
    bouts,
    latest_remission,
    unremitting_since,
)
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import days_of
from backend.domain.reasons import Reason
from backend.domain.stretches import iso_day


@dataclass(frozen=True, slots=True)
class Bouts:
    """At least `needed` bouts of `least_days` to `most_days`, three months without between them.

    3.1.1, VERIFIED [S13]. The diary tells of bouts it holds, never that there were no others before
    it: no only where attacks have come for a year without a remission.
    """

    attacks: str
    needed: int
    least_days: int
    most_days: int

    def __call__(self, evidence: Evidence) -> Finding:
        days = days_of(evidence, self.attacks)
        values = {"count": bouts(days, self.least_days, self.most_days), "needed": self.needed}
        if values["count"] >= self.needed:
            return Finding(YES, Reason("bouts_reached", values))
        since = unremitting_since(days)
        if since is not None and evidence.as_of - since >= self.most_days - 1:
            return Finding(NO, Reason("unremitting", {"since": iso_day(since)}))
        return Finding(UNKNOWN, Reason("bouts_open", values))


@dataclass(frozen=True, slots=True)
class Unremitting:
    """Attacks for at least `days` days, no three months free of them (3.1.2, VERIFIED [S13])."""

    attacks: str
    days: int

    def __call__(self, evidence: Evidence) -> Finding:
        days = days_of(evidence, self.attacks)
        since, remission = unremitting_since(days), latest_remission(days)
        long_on = None if since is None else since + self.days - 1
        if since is not None and long_on is not None and long_on <= evidence.as_of:
            return Finding(YES, Reason("unremitting", {"since": iso_day(since)}))
        if remission is not None and remission > evidence.as_of - self.days:
            return Finding(NO, Reason("remission", {"to": iso_day(remission)}), long_on)
        months = REMISSION_DAYS
        return Finding(UNKNOWN, Reason("remission_open", {"days": months}), long_on)
