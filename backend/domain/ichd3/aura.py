"""ICHD-3 part 1, migraine with aura, at the level of one attack (criteria.md 1.2; S2 to S6, S27).

The axis `aura` (aura_values.py) holds what the symptoms are together; the headache is asked here.
"""

from backend.domain.aura_values import (
    BRAINSTEM,
    FULLY_REVERSIBLE,
    HEMIPLEGIC,
    RETINAL,
    RETINAL_WITH_HEADACHE,
    THREE_FEATURES,
    THREE_WITH_HEADACHE,
    TYPICAL,
    TYPICAL_APART,
    TYPICAL_NEAR,
)
from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import HEADACHE
from backend.domain.logic import Among, Expression, Opposite, all_of, any_of

OF_A_REVERSIBLE_SYMPTOM = Among("aura", FULLY_REVERSIBLE)
WITH_HEADACHE = all_of(HEADACHE, Among("aura", TYPICAL_NEAR))

MIGRAINE_WITH_AURA = Diagnosis(
    "1.2",
    (
        Criterion("B", "reversible_aura_symptom", OF_A_REVERSIBLE_SYMPTOM, source="S2, S3"),
        Criterion(
            "C",
            "three_of_six_aura_features",
            any_of(
                Among("aura", THREE_FEATURES),
                all_of(HEADACHE, Among("aura", (*THREE_FEATURES, *THREE_WITH_HEADACHE))),
            ),
            source="S2, S3",
        ),
    ),
)
TYPICAL_AURA = Diagnosis(
    "1.2.1",
    (Criterion("B", "typical_symptoms_only", Among("aura", TYPICAL), source="S4"),),
)
TYPICAL_AURA_WITH_HEADACHE = Diagnosis(
    "1.2.1.1",
    (
        Criterion(
            "B",
            "headache_within_60_min",
            WITH_HEADACHE,
            source="S3",
            certainty="FROM MEMORY",
            ours="the 60 minutes are verified; asked of a typical aura",
        ),
    ),
)
TYPICAL_AURA_WITHOUT_HEADACHE = Diagnosis(
    "1.2.1.2",
    (
        Criterion(
            "B",
            "no_headache_within_60_min",
            any_of(
                Among("aura", TYPICAL_APART), all_of(Among("aura", TYPICAL), Opposite(HEADACHE))
            ),
            source="S5",
        ),
    ),
)
BRAINSTEM_AURA = Diagnosis(
    "1.2.2",
    (
        Criterion(
            "B",
            "two_brainstem_signs",
            Among("aura", BRAINSTEM),
            source="S27",
            certainty="VERIFIED*",
        ),
    ),
)
HEMIPLEGIC_MIGRAINE = Diagnosis(
    "1.2.3",
    (Criterion("B", "motor_and_other_symptom", Among("aura", HEMIPLEGIC), source="S6"),),
)
RETINAL_MIGRAINE = Diagnosis(
    "1.2.4",
    (
        Criterion(
            "B",
            "monocular_confirmed",
            any_of(
                Among("aura", RETINAL),
                all_of(HEADACHE, Among("aura", (*RETINAL, *RETINAL_WITH_HEADACHE))),
            ),
            source="",
            certainty="FROM MEMORY",
        ),
    ),
)


def subform(diagnosis: Diagnosis) -> Expression:
    """What a form of 1.2 takes: B and C of 1.2, and its own criterion."""
    return all_of(MIGRAINE_WITH_AURA.fulfilled(), diagnosis.fulfilled())
