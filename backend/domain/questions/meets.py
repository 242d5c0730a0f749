"""Whether recorded attacks meet the criteria of a kind, told by the one that comes closest."""

from dataclasses import dataclass
from functools import reduce

import numpy as np

from backend.domain.answers import Answers
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import letters_met
from backend.domain.questions.attacks import YEAR_DAYS
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Meets:
    """Some attack of the latest year meets every letter of a kind (kinds.py); asked by letter.

    Unknown while one could, or none is recorded. Where none can, the letter is that of the attack
    that meets most of them, so that two attacks never make up one between them (OUR RULE).
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
        digit = _closest(list(letters.values()), lately) >> 2 * list(letters).index(self.letter)
        return Finding((NO, UNKNOWN, YES)[digit & 3], Reason("none_fits", {"of": of}))


def _closest(letters: list[Answers], rows: np.ndarray) -> int:
    """Give the answers of the closest attack, two bits a letter: 0 no, 1 unknown, 2 yes.

    Among attacks that come equally close it is the one whose first letters are yes.
    """
    answers = np.stack([answer.certain[rows] + 1 * answer.possible[rows] for answer in letters])
    weights = 1 << 2 * np.arange(len(letters))
    rank = answers.sum(axis=0) << 2 * len(letters)
    order = rank | (answers[::-1] * weights[:, None]).sum(axis=0)
    best = answers[:, int(np.argmax(order))]
    return int((best * weights).sum())
