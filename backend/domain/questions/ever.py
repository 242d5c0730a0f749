"""How many attacks of a kind there have been in life."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from backend.domain.answers import Answers
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.reasons import Reason
from backend.domain.separate import attacks


@dataclass(frozen=True, slots=True)
class Ever:
    """At least `needed` attacks of a kind in life.

    `labels`: what an attack of the kind is labelled, by the beginning of its code. `asked`: the
    names of Background.lifetime_attacks that answer it. Episodes that follow each other at once are
    one attack (separate.py).
    """

    labels: tuple[str, ...]
    asked: tuple[str, ...]
    needed: int

    def __call__(self, evidence: Evidence) -> Finding:
        count = evidence.attacks.once(
            ("attacks", self.labels), lambda: _recorded(evidence, self.labels)
        )
        return in_life(evidence, count, self.asked, self.needed)


def _recorded(evidence: Evidence, labels: tuple[str, ...]) -> list[int]:
    kind, rows = evidence.attacks.kind(labels), evidence.attacks.rows
    everywhere = Answers(np.zeros(len(rows), dtype=bool), np.zeros(len(rows), dtype=bool))
    everywhere.certain[rows], everywhere.possible[rows] = kind.certain, kind.possible
    return attacks(evidence.attacks.laid.frame, everywhere)


def in_life(
    evidence: Evidence, count: Sequence[int], asked: tuple[str, ...], needed: int
) -> Finding:
    """Hold the attacks of the diary, [min, max], and what the person says of all of life together.

    The answer speaks of all of life, the diary included, until the diary holds more; where nothing
    was answered, attacks before the diary are unknown, and the count has no maximum (criteria.md
    1.7, OUR RULE).
    """
    fit, possible = count
    least, most = _answered(evidence.patient.get("lifetime_attacks") or {}, asked)
    values = {"count": fit, "open": possible - fit, "needed": needed}
    if fit >= needed:
        return Finding(YES, Reason("attacks_reached", values))
    if least >= needed:
        return Finding(YES, Reason("attacks_reached_before", {"needed": needed}))
    if max(most, possible) < needed:
        top = {"count": int(max(most, possible)), "needed": needed}
        return Finding(NO, Reason("attacks_below", top))
    code = "attacks_open" if possible >= needed else "attacks_before_unknown"
    return Finding(UNKNOWN, Reason(code, values))


def _answered(answers: Mapping[str, Any], asked: Sequence[str]) -> tuple[float, float]:
    """Give the least and the most that the answers about life allow."""
    given = [answers.get(code) for code in asked]
    least = [int(text[2:]) for text in given if text and text.startswith(">=")]
    below = [int(text[1:]) - 1 for text in given if text and text.startswith("<")]
    return max(least, default=0), sum(below) if len(below) == len(given) else np.inf
