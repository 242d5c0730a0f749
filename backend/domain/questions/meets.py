"""Whether recorded attacks meet the criteria of a kind, told by the one that comes closest."""

from dataclasses import dataclass
from functools import reduce

import numpy as np

from backend.domain.answers import Answers
from backend.domain.findings import UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import letters_met
from backend.domain.questions.attacks import YEAR_DAYS
from backend.domain.questions.closest import letter_of_closest
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Meets:
    """Some attack of the latest year meets every letter of a kind (kinds.py); asked by letter.

    Unknown while one could, or none is recorded. Where none can, the letter is that of the attack
    that comes closest (closest.py).
    """

    attacks: str
    letter: str

    def __call__(self, evidence: Evidence) -> Finding:
        letters = letters_met(evidence, self.attacks)
        lately = np.flatnonzero(evidence.attacks.rows)
        lately = lately[evidence.attacks.began > evidence.as_of - YEAR_DAYS]
        of = len(lately)
        every = reduce(Answers.__and__, letters.values())
        fit, could = int(every.certain[lately].sum()), int(every.possible[lately].sum())
        if fit:
            return Finding(YES, Reason("some_fit", {"count": fit, "of": of}))
        if not of:
            return Finding(UNKNOWN, Reason("no_attack", {}))
        if could:
            return Finding(UNKNOWN, Reason("fit_open", {"open": could, "of": of}))
        state = letter_of_closest(letters, lately, self.letter)
        return Finding(state, Reason("none_fits", {"of": of}))
