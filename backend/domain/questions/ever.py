"""How many attacks of a kind there have been in life."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Ever:
    """At least `needed` attacks of a kind in life.

    `labels`: what an attack of the kind is labelled, by the beginning of its code. `asked`: the
    names of Background.lifetime_attacks that answer it. The answer speaks of all of life, the diary
    included, until the diary holds more; where nothing was answered, attacks before the diary are
    unknown, and the count has no maximum (criteria.md 1.7, OUR RULE).
    """

    labels: tuple[str, ...]
    asked: tuple[str, ...]
    needed: int

    def __call__(self, evidence: Evidence) -> Finding:
        fit, possible = evidence.fitting(self.labels)
        least, most = self._answered(evidence.patient.get("lifetime_attacks") or {})
        values = {"count": fit, "open": possible - fit, "needed": self.needed}
        if fit >= self.needed:
            return Finding(YES, Reason("attacks_reached", values))
        if least >= self.needed:
            return Finding(YES, Reason("attacks_reached_before", {"needed": self.needed}))
        if max(most, possible) < self.needed:
            top = {"count": int(max(most, possible)), "needed": self.needed}
            return Finding(NO, Reason("attacks_below", top))
        code = "attacks_open" if possible >= self.needed else "attacks_before_unknown"
        return Finding(UNKNOWN, Reason(code, values))

    def _answered(self, answers: Any) -> tuple[float, float]:
        """Give the least and the most that the answers about life allow."""
        given = [answers.get(code) for code in self.asked]
        least = [int(text[2:]) for text in given if text and text.startswith(">=")]
        below = [int(text[1:]) - 1 for text in given if text and text.startswith("<")]
        return max(least, default=0), sum(below) if len(below) == len(given) else np.inf
