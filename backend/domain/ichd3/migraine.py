"""ICHD-3 part 1, migraine without aura and its status, at the level of one attack.

Numbers: criteria.md 1.1, 1.4.1, 1.5; S1, S2, S8, S9.
"""

from backend.domain.ichd3.aura import MIGRAINE_WITH_AURA
from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import (
    DEBILITATING,
    HEADACHE,
    HOUR,
    MIGRAINE_HISTORY,
    MINOR,
    MODERATE_OR_SEVERE,
    NAUSEA,
    OVER_72H,
    PHONOPHOBIA,
    PHOTOPHOBIA,
    PULSATING,
    UNILATERAL,
    VOMITING,
    WORSE_WITH_ACTIVITY,
    WOULD_HAVE_LASTED,
)
from backend.domain.logic import AtLeast, Lasts, all_of, any_of

# Under 18 the lower limit is 2 hours (S1).
ADULT_LENGTH = Lasts(4 * HOUR, 72 * HOUR)
MINOR_LENGTH = Lasts(2 * HOUR, 72 * HOUR)
LONG_ENOUGH = any_of(ADULT_LENGTH, all_of(MINOR, MINOR_LENGTH))
AT_MOST_72H = Lasts(0, 72 * HOUR)

MIGRAINE_WITHOUT_AURA = Diagnosis(
    "1.1",
    (
        Criterion(
            "B",
            "duration_4_72h",
            any_of(LONG_ENOUGH, all_of(AT_MOST_72H, WOULD_HAVE_LASTED)),
            source="S1, S2",
            ours="shorter, but medicine may have ended it, or nobody said whether any was taken:"
            " not known, since the criterion speaks of attacks untreated or treated in vain",
        ),
        Criterion(
            "C",
            "two_of_four_migraine_features",
            AtLeast(2, (UNILATERAL, PULSATING, MODERATE_OR_SEVERE, WORSE_WITH_ACTIVITY)),
            source="S1, S2",
            ours="a side that shifts is one-sided at any moment",
        ),
        Criterion(
            "D",
            "nausea_or_light_and_sound",
            any_of(NAUSEA, VOMITING, all_of(PHOTOPHOBIA, PHONOPHOBIA)),
            source="S1, S2",
        ),
    ),
)

# An attack such as this person has had before: without aura, or with one.
TYPICAL = any_of(
    all_of(MIGRAINE_WITHOUT_AURA.of("C"), MIGRAINE_WITHOUT_AURA.of("D")),
    MIGRAINE_WITH_AURA.fulfilled(),
)

STATUS_MIGRAINOSUS = Diagnosis(
    "1.4.1",
    (
        Criterion(
            "B",
            "typical_of_earlier_migraine",
            all_of(MIGRAINE_HISTORY, TYPICAL),
            source="S8",
            ours="typical is read as C and D of 1.1, or B and C of 1.2, in this attack; the history"
            " is what the person has answered, not what the diary holds",
        ),
        Criterion(
            "C1",
            "over_72h",
            OVER_72H,
            source="S8",
            ours="of a break that was not recorded there was none",
        ),
        Criterion("C2", "debilitating", DEBILITATING, source="S8"),
    ),
)
# Its criteria, joined so that what the person alone answers stands together.
STATUS_LABEL = all_of(HEADACHE, TYPICAL, OVER_72H, all_of(MIGRAINE_HISTORY, DEBILITATING))
