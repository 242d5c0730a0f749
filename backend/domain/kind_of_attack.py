"""What patterns ask of the attacks of a kind, worked out once for all their questions."""

from collections.abc import Mapping

from backend.domain.answers import Answers, sure
from backend.domain.bouts import AttackDays, attack_days
from backend.domain.cycles import Cycles, Onsets, cycles, onsets
from backend.domain.findings import Evidence
from backend.domain.kinds import letters_of, of_kind
from backend.domain.separate import beginnings


def letters_met(evidence: Evidence, kind: str) -> Mapping[str, Answers]:
    """Say of every episode which letters of a kind it meets (kinds.py)."""
    laid = evidence.attacks.laid
    return evidence.attacks.once(("letters", kind), lambda: letters_of(laid, kind))


def kind_of(evidence: Evidence, kind: str) -> Answers:
    """Say of every episode up to the as-of day whether it is of a kind (kinds.py)."""
    attacks = evidence.attacks
    return attacks.once(("kind", kind), lambda: of_kind(attacks.laid, kind) & sure(attacks.rows))


def days_of(evidence: Evidence, kind: str) -> AttackDays:
    """Lay the attacks of a kind over the days, every episode one attack (bouts.py)."""
    return evidence.attacks.once(
        ("days", kind), lambda: attack_days(evidence, kind_of(evidence, kind))
    )


def cycles_of(evidence: Evidence) -> Cycles:
    """Find the cycles of the latest year (cycles.py)."""
    return evidence.attacks.once("cycles", lambda: cycles(evidence))


def onsets_of(evidence: Evidence, kind: str) -> Onsets:
    """Hold the attacks of a kind, episodes that follow at once joined, against the cycles."""

    def held() -> Onsets:
        begun = beginnings(evidence.attacks.laid.frame, kind_of(evidence, kind))
        return onsets(attack_days(evidence, begun), cycles_of(evidence))

    return evidence.attacks.once(("onsets", kind), held)
