"""Whether the headache comes out of sleep only."""

from dataclasses import dataclass

import numpy as np

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import letters_met
from backend.domain.questions.attacks import YEAR_DAYS
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Asleep:
    """Every attack of the latest year that meets 4.9's other letters woke the person.

    VERIFIED* [S27]. An attack of another length, or with autonomic signs, is of another kind and
    may begin by day (OUR RULE).
    """

    def __call__(self, evidence: Evidence) -> Finding:
        letters = letters_met(evidence, "4.9")
        lately = np.flatnonzero(evidence.attacks.rows)
        lately = lately[evidence.attacks.began > evidence.as_of - YEAR_DAYS]
        like, woke = letters["D"] & letters["E"], letters["B"]
        awake = int((like.certain & ~woke.possible)[lately].sum())
        could = int((like.possible & ~woke.certain)[lately].sum())
        of = int(like.possible[lately].sum())
        if not of:
            return Finding(UNKNOWN, Reason("none_certain", {}))
        if not could:
            return Finding(YES, Reason("asleep_yes", {"of": of}))
        count = [awake, could]
        return Finding(NO if awake else UNKNOWN, Reason("asleep_no", {"count": count, "of": of}))
