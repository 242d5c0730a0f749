"""Which signs the attacks of a kind bring together."""

from dataclasses import dataclass
from functools import reduce

from backend.domain.answers import Answers, said
from backend.domain.findings import NO, UNKNOWN, YES, Evidence, Finding
from backend.domain.kind_of_attack import kind_of
from backend.domain.reasons import Reason

_OPPOSITE = {YES: NO, NO: YES, UNKNOWN: UNKNOWN}


@dataclass(frozen=True, slots=True)
class Together:
    """Some attack of a kind has every one of `signs` (3.3.1, VERIFIED* [S27]).

    One such attack is enough (OUR RULE); without an attack that is certain, unknown.
    """

    attacks: str
    signs: tuple[str, ...]

    def __call__(self, evidence: Evidence) -> Finding:
        kind, frame = kind_of(evidence, self.attacks), evidence.attacks.laid.frame
        signs = (said(frame[f"autonomic.{sign}"]) for sign in self.signs)
        both = reduce(Answers.__and__, signs, kind)
        certain, possible = int(both.certain.sum()), int(both.possible.sum())
        of = int(kind.certain.sum())
        if not of:
            return Finding(UNKNOWN, Reason("none_certain", {}))
        state = YES if certain else UNKNOWN if possible else NO
        return Finding(state, Reason("together", {"count": [certain, possible], "of": of}))


@dataclass(frozen=True, slots=True)
class Apart:
    """No attack of a kind has all of `signs`: at most one of two (3.3.2, VERIFIED* [S27])."""

    attacks: str
    signs: tuple[str, ...]

    def __call__(self, evidence: Evidence) -> Finding:
        found = Together(self.attacks, self.signs)(evidence)
        return Finding(_OPPOSITE[found.state], found.reason)
