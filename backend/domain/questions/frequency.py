"""How often attacks came while they came at all."""

from dataclasses import dataclass

from backend.domain.bouts import Frequency, outside
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import days_of
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Frequent:
    """At least `needed` attacks of a kind in `days` days, and at most `most` a day.

    On less than half of the days of its bouts the frequency may be another (3.2, 3.3 VERIFIED
    [S14][S15]; 3.1 FROM MEMORY); more often than `most` is another, too (OUR RULE). Unknown while
    no attack is certain, or days not recorded could decide.
    """

    attacks: str
    needed: int
    days: int
    most: int | None = None

    def __call__(self, evidence: Evidence) -> Finding:
        days = days_of(evidence, self.attacks)
        count, of = outside(days, Frequency(self.needed, self.days, self.most))
        if not of:
            return Finding(UNKNOWN, Reason("none_certain", {}))
        state = YES if count[1] * 2 < of else NO if count[0] * 2 >= of else UNKNOWN
        return Finding(state, Reason("frequency", {"count": count, "of": of}))
