"""Whether recorded attacks fit the criteria of a code."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.questions.closest import letter_of_closest
from backend.domain.reasons import Reason

# A diagnosis covers what is so now or was within the last year (criteria.md 1.6, VERIFIED [S26]).
YEAR_DAYS: Final = 365


@dataclass(frozen=True, slots=True)
class Attacks:
    """Some attack of the latest year fits the attack-level criteria of `code`; asked by letter.

    Yes when one fits them all; unknown while one could, or none is recorded; else the letter is
    that of the attack that comes closest (closest.py). `labels`: what such an attack is labelled,
    where that is not the code itself; with an empty letter only the labels are asked.
    """

    code: str
    letter: str
    labels: tuple[str, ...] = ()

    def __call__(self, evidence: Evidence) -> Finding:
        lately = evidence.attacks.began > evidence.as_of - YEAR_DAYS
        kind = evidence.attacks.kind(self.labels or (self.code,))
        fit, possible = (
            int(np.count_nonzero(mask & lately)) for mask in (kind.certain, kind.possible)
        )
        of = int(np.count_nonzero(lately))
        if fit:
            return Finding(YES, Reason("some_fit", {"count": fit, "of": of}))
        if not of:
            return Finding(UNKNOWN, Reason("no_attack", {}))
        if possible:
            return Finding(UNKNOWN, Reason("fit_open", {"open": possible, "of": of}))
        return Finding(self._by_letter(evidence, lately), Reason("none_fits", {"of": of}))

    def _by_letter(self, evidence: Evidence, lately: np.ndarray) -> str:
        if not self.letter:
            return NO
        letters = {
            str(letter): evidence.attacks.letter(self.code, str(letter))
            for letter in evidence.attacks.criteria[self.code]
        }
        return letter_of_closest(letters, np.flatnonzero(lately), self.letter)
