"""Which auras a list of symptoms may be, over every completion of what was not said of them.

Each symptom adds bits (aura_symptoms.py), and the whole is their union; what none of the kinds
depends on (one-sided, positive, one after another) is counted apart, as a range.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from typing import Any

from backend.domain.aura_symptoms import (
    FIRST_SIGN,
    LASTING,
    MOTOR,
    NEAR,
    OUT_OF_TIME,
    RETINAL,
    RETINAL_NEAR,
    REVERSIBLE,
    SPREADS,
    TYPICAL,
    TYPICAL_SYMPTOMS,
    Symptom,
    additions,
    symptom_of,
)
from backend.domain.aura_values import AURA_VALUES, NO_AURA, value_of
from backend.domain.columns import Truth, some

PLACE = {value: place for place, value in enumerate(AURA_VALUES)}
ANY_AURA = (1 << len(AURA_VALUES)) - 1


def possible_auras(aura: Sequence[Mapping[str, Any]] | None) -> int:
    """Give the bits of AURA_VALUES that the aura may be: of None all, of an empty list none."""
    if aura is None:
        return ANY_AURA
    if not aura:
        return 1 << PLACE[NO_AURA]
    told = succession(aura)
    if told is not None:
        return _possible(_symptoms(aura), one_after_another=told)
    together = _possible(_symptoms(_together(aura)), one_after_another=False)
    return together | _possible(_symptoms(aura), one_after_another=True)


def _symptoms(aura: Sequence[Mapping[str, Any]]) -> tuple[Symptom, ...]:
    return tuple(sorted((symptom_of(one) for one in aura), key=repr))


def _together(aura: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The same, if every symptom had begun at the one minute that is known, if one is."""
    known = next(
        (one["onset_minutes"] for one in aura if one.get("onset_minutes") is not None), None
    )
    return [{**one, "onset_minutes": known} for one in aura]


def succession(aura: Sequence[Mapping[str, Any]]) -> Truth:
    """Whether symptoms came one after another: at least two that began at different minutes."""
    if len(aura) < 2:
        return False
    begun = [one.get("onset_minutes") for one in aura]
    if len({onset for onset in begun if onset is not None}) > 1:
        return True
    return None if None in begun else False


@lru_cache(maxsize=4096)
def _possible(symptoms: tuple[Symptom, ...], *, one_after_another: bool) -> int:
    if any(not one.kind for one in symptoms):
        return ANY_AURA - (1 << PLACE[NO_AURA])
    apart = (
        one_after_another,
        some([one.one_sided for one in symptoms]),
        some([one.positive for one in symptoms]),
    )
    least = sum(part is True for part in apart)
    most = sum(part is not False for part in apart)
    kinds = {one.kind for one in symptoms}
    wholes = reduce(_joined, (additions(one) for one in symptoms))
    values = {value for whole in wholes for value in _values(whole, kinds, range(least, most + 1))}
    return sum(1 << PLACE[value] for value in values)


def _joined(wholes: set[int], more: set[int]) -> set[int]:
    return {whole | one for whole in wholes for one in more}


def _values(whole: int, kinds: set[str], others: Sequence[int]) -> Iterator[str]:
    features = bool(whole & SPREADS) + (not whole & OUT_OF_TIME)
    kind, near = kind_of(whole, kinds), bool(whole & NEAR)
    for more in others:
        yield value_of(kind, features + more, near=near)


def kind_of(whole: int, kinds: set[str]) -> str:
    """Name the first kind that the whole fits."""
    if kinds <= set(TYPICAL_SYMPTOMS) and not whole & LASTING:
        return "typical"
    if (whole // FIRST_SIGN).bit_count() >= 2 and not kinds & {"motor", "retinal"}:
        return "brainstem"
    if whole & MOTOR and whole & TYPICAL:
        return "hemiplegic"
    if whole & RETINAL:
        return "retinal"
    if whole & RETINAL_NEAR:
        return "retinal_near"
    return "reversible" if whole & REVERSIBLE else "lasting"
