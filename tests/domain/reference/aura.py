"""Migraine with aura, 1.2 and its forms [S2][S3][S4][S5][S6][S27], in two values."""

from itertools import pairwise

from tests.domain.reference.known import Symptom

HOUR = 60
TYPICAL = {"visual", "sensory", "speech"}

Aura = tuple[Symptom, ...]


def lasted_as_aura(symptom: Symptom) -> bool:
    """5 to 60 minutes; weakness up to 72 hours [S3]."""
    most = 72 * HOUR if symptom.kind == "motor" else HOUR
    return 5 <= symptom.duration_minutes <= most


def met_the_headache(symptom: Symptom, *, headache: bool) -> bool:
    """The headache was there with it, or began within 60 minutes after its end."""
    return headache and symptom.onset_minutes + symptom.duration_minutes >= -HOUR


def followed_one_another(aura: Aura) -> bool:
    onsets = sorted(symptom.onset_minutes for symptom in aura)
    return any(earlier != later for earlier, later in pairwise(onsets))


def characteristics(aura: Aura, *, headache: bool) -> list[bool]:
    """The six of 1.2 C, in their order. No aura has none of them."""
    return [
        any(symptom.spreads_gradually for symptom in aura),
        followed_one_another(aura),
        bool(aura) and all(lasted_as_aura(symptom) for symptom in aura),
        any(symptom.one_sided or symptom.kind == "speech" for symptom in aura),
        any(symptom.positive for symptom in aura),
        near_headache(aura, headache=headache),
    ]


def near_headache(aura: Aura, *, headache: bool) -> bool:
    return any(met_the_headache(symptom, headache=headache) for symptom in aura)


def reversible(aura: Aura) -> bool:
    """1.2 B."""
    return any(symptom.fully_reversible for symptom in aura)


def enough_characteristics(aura: Aura, *, headache: bool) -> bool:
    """1.2 C: three of six."""
    return sum(characteristics(aura, headache=headache)) >= 3


def with_aura(aura: Aura, *, headache: bool) -> bool:
    """1.2 B and C."""
    return reversible(aura) and enough_characteristics(aura, headache=headache)


def typical(aura: Aura) -> bool:
    """1.2.1 B: visual, sensory and speech only, each fully reversible [S4]."""
    if not aura:
        return False
    return all(symptom.kind in TYPICAL and symptom.fully_reversible for symptom in aura)


def brainstem(aura: Aura) -> bool:
    """1.2.2 B: two signs of the seven, reversible; no weakness, not of one eye [S27]."""
    if any(symptom.kind in {"motor", "retinal"} for symptom in aura):
        return False
    signs: set[str] = set()
    for symptom in aura:
        if symptom.kind == "brainstem" and symptom.fully_reversible:
            signs |= symptom.signs
    return len(signs) >= 2


def hemiplegic(aura: Aura) -> bool:
    """1.2.3 B: reversible weakness, and a reversible typical symptom [S6]."""
    kinds = {symptom.kind for symptom in aura if symptom.fully_reversible}
    return "motor" in kinds and bool(kinds & TYPICAL)


def retinal(aura: Aura, *, headache: bool) -> bool:
    """1.2.4 B: one eye, reversible, confirmed, with two of three (FROM MEMORY)."""
    return any(retinal_symptom(symptom, headache=headache) for symptom in aura)


def retinal_symptom(symptom: Symptom, *, headache: bool) -> bool:
    if symptom.kind != "retinal" or not symptom.one_eye or not symptom.fully_reversible:
        return False
    if symptom.confirmed_by not in {"drawing", "examination"}:
        return False
    found = [
        symptom.spreads_gradually,
        lasted_as_aura(symptom),
        met_the_headache(symptom, headache=headache),
    ]
    return sum(found) >= 2


def form(aura: Aura, *, headache: bool) -> str | None:
    """The form of 1.2 that fits, first in the order of the codes."""
    if not with_aura(aura, headache=headache):
        return None
    if typical(aura):
        return "1.2.1.1" if near_headache(aura, headache=headache) else "1.2.1.2"
    if brainstem(aura):
        return "1.2.2"
    if hemiplegic(aura):
        return "1.2.3"
    return "1.2.4" if retinal(aura, headache=headache) else None


def probable(aura: Aura, *, headache: bool) -> bool:
    """1.5.2: B or C of 1.2 [S9]."""
    return reversible(aura) or enough_characteristics(aura, headache=headache)
