"""ICHD-3 part 2, tension-type headache, at the level of one attack (criteria.md 2; S10, S12)."""

from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import (
    BILATERAL,
    MILD_OR_MODERATE,
    NAUSEA,
    PHONOPHOBIA,
    PHOTOPHOBIA,
    PRESSING,
    VOMITING,
    WORSE_WITH_ACTIVITY,
)
from backend.domain.logic import AtLeast, Lasts, Opposite, all_of, any_of

# B to D are those of 2.1 and 2.2 alike; which of the two it is, the frequency says, not the attack.
TENSION_TYPE = Diagnosis(
    "2",
    (
        Criterion("B", "duration_30min_7d", Lasts(30, 7 * 24 * 60)),
        Criterion(
            "C",
            "two_of_four_tension_features",
            AtLeast(2, (BILATERAL, PRESSING, MILD_OR_MODERATE, Opposite(WORSE_WITH_ACTIVITY))),
        ),
        Criterion(
            "D",
            "no_nausea_not_both_light_and_sound",
            Opposite(any_of(NAUSEA, VOMITING, all_of(PHOTOPHOBIA, PHONOPHOBIA))),
        ),
    ),
)
