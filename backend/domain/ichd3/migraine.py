"""ICHD-3 part 1, migraine, at the level of one attack (criteria.md 1.1 and 1.5; S1, S2, S9)."""

from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import (
    MINOR,
    MODERATE_OR_SEVERE,
    NAUSEA,
    PHONOPHOBIA,
    PHOTOPHOBIA,
    PULSATING,
    UNILATERAL,
    VOMITING,
    WORSE_WITH_ACTIVITY,
    WOULD_HAVE_LASTED,
)
from backend.domain.logic import AtLeast, Lasts, all_of, any_of

HOUR = 60.0
# Under 18 the lower limit is 2 hours (S1).
ADULT_LENGTH = Lasts(4 * HOUR, 72 * HOUR)
MINOR_LENGTH = Lasts(2 * HOUR, 72 * HOUR)
LONG_ENOUGH = any_of(ADULT_LENGTH, all_of(MINOR, MINOR_LENGTH))
AT_MOST_72H = Lasts(0, 72 * HOUR)

MIGRAINE_WITHOUT_AURA = Diagnosis(
    "1.1",
    (
        # Shorter, but medicine may have ended it: unknown, since the criterion speaks of attacks
        # untreated or unsuccessfully treated (OUR RULE derived from S1).
        Criterion(
            "B",
            "duration_4_72h",
            any_of(LONG_ENOUGH, all_of(AT_MOST_72H, WOULD_HAVE_LASTED)),
        ),
        Criterion(
            "C",
            "two_of_four_migraine_features",
            AtLeast(2, (UNILATERAL, PULSATING, MODERATE_OR_SEVERE, WORSE_WITH_ACTIVITY)),
        ),
        Criterion(
            "D",
            "nausea_or_light_and_sound",
            any_of(NAUSEA, VOMITING, all_of(PHOTOPHOBIA, PHONOPHOBIA)),
        ),
    ),
)
