"""How many attacks there have been of a kind that comes several times a day."""

from dataclasses import dataclass

from backend.domain.findings import Evidence, Finding
from backend.domain.kind_of_attack import kind_of
from backend.domain.questions.ever import in_life


@dataclass(frozen=True, slots=True)
class Counted:
    """At least `needed` attacks of a kind (kinds.py) in life, or by the answers to `asked`.

    Every episode is one attack, however soon the next: chapter 3 comes several times a day (OUR
    RULE on criteria.md 1.8).
    """

    attacks: str
    asked: tuple[str, ...]
    needed: int

    def __call__(self, evidence: Evidence) -> Finding:
        kind = kind_of(evidence, self.attacks)
        count = [int(kind.certain.sum()), int(kind.possible.sum())]
        return in_life(evidence, count, self.asked, self.needed)
