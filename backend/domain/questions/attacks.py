"""Whether recorded attacks fit the criteria of a code."""

from dataclasses import dataclass

from backend.domain.answers import said
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.reasons import Reason


@dataclass(frozen=True, slots=True)
class Attacks:
    """Some recorded attack fits the attack-level criteria of `code`; asked letter by letter.

    Yes when one fits them all; unknown while one could, or none is recorded; else the letter is no
    when no recorded attack could meet it.
    """

    code: str
    letter: str

    def __call__(self, evidence: Evidence) -> Finding:
        fit, possible = evidence.fitting((self.code,))
        of = len(evidence.labels)
        if fit:
            return Finding(YES, Reason("some_fit", {"count": fit, "of": of}))
        if not of:
            return Finding(UNKNOWN, Reason("no_attack", {}))
        if possible:
            return Finding(UNKNOWN, Reason("fit_open", {"open": possible, "of": of}))
        return Finding(self._by_letter(evidence), Reason("none_fits", {"of": of}))

    def _by_letter(self, evidence: Evidence) -> str:
        met = said(evidence.criteria[self.code][self.letter])
        if (met.certain & evidence.rows).any():
            return YES
        return UNKNOWN if (met.possible & evidence.rows).any() else NO
