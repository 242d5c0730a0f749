"""ICHD-3 part 2, tension-type headache, at the level of one attack (criteria.md 2; S10, S12)."""

from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import (
    BILATERAL,
    DAY,
    MILD_NAUSEA,
    MILD_OR_MODERATE,
    MORE_THAN_MILD_NAUSEA,
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
        Criterion("B", "duration_30min_7d", Lasts(30, 7 * DAY), source="S10"),
        Criterion(
            "C",
            "two_of_four_tension_features",
            AtLeast(2, (BILATERAL, PRESSING, MILD_OR_MODERATE, Opposite(WORSE_WITH_ACTIVITY))),
            source="S10",
            ours="dull counts as pressing; what throbs too is not pressing",
        ),
        Criterion(
            "D",
            "no_nausea_not_both_light_and_sound",
            Opposite(any_of(NAUSEA, VOMITING, all_of(PHOTOPHOBIA, PHONOPHOBIA))),
            source="S10",
        ),
    ),
)
# Of 2.3 one attack answers only this; the rest is frequency (patterns/tension_type.py).
CHRONIC_TENSION_TYPE = Diagnosis(
    "2.3",
    (
        Criterion(
            "D",
            "at_most_one_mild_accompaniment",
            all_of(
                Opposite(AtLeast(2, (PHOTOPHOBIA, PHONOPHOBIA, MILD_NAUSEA))),
                Opposite(MORE_THAN_MILD_NAUSEA),
                Opposite(VOMITING),
            ),
            source="S27, S28",
            certainty="VERIFIED*",
        ),
    ),
)
