"""ICHD-3 part 3, trigeminal autonomic headaches, at the level of one attack (criteria.md 3).

How often they come (D) is not asked of one attack (OUR RULE); sources S13 to S17.
"""

from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import (
    AUTONOMIC_SIGN,
    HEADACHE,
    INDOMETACIN,
    INDOMETACIN_RECORDED,
    MODERATE_OR_SEVERE,
    RESTLESS,
    SECOND,
    SEVERE,
    SITE_ORBITAL_TEMPORAL,
    SITE_TRIGEMINAL,
    UNILATERAL_3X,
)
from backend.domain.logic import Among, AtLeast, Expression, Lasts, Opposite, all_of, any_of

CLUSTER_PAIN = (SEVERE, UNILATERAL_3X, SITE_ORBITAL_TEMPORAL)
SUNCT_PAIN = (MODERATE_OR_SEVERE, UNILATERAL_3X, SITE_TRIGEMINAL)
CLUSTER_LENGTH = Lasts(15, 180)
HEMICRANIA_LENGTH = Lasts(2, 30)
SUNCT_LENGTH = Lasts(1 * SECOND, 600 * SECOND)
SIGN_OR_RESTLESS = any_of(AUTONOMIC_SIGN, RESTLESS)
OUR_SITES = "supraorbital is not asked apart from orbital and forehead"

CLUSTER = Diagnosis(
    "3.1",
    (
        Criterion(
            "B",
            "severe_one_sided_15_180_min",
            all_of(*CLUSTER_PAIN, CLUSTER_LENGTH),
            source="S13",
            ours=OUR_SITES,
        ),
        Criterion("C", "autonomic_sign_or_restless", SIGN_OR_RESTLESS, source="S13"),
    ),
)
PAROXYSMAL_HEMICRANIA = Diagnosis(
    "3.2",
    (
        Criterion(
            "B",
            "severe_one_sided_2_30_min",
            all_of(*CLUSTER_PAIN, HEMICRANIA_LENGTH),
            source="S14",
            ours=OUR_SITES,
        ),
        Criterion("C", "autonomic_sign_or_restless_3_2", SIGN_OR_RESTLESS, source="S14"),
        Criterion("E", "indometacin_prevents", INDOMETACIN, source="S14"),
    ),
)
SUNCT = Diagnosis(
    "3.3",
    (
        Criterion(
            "B",
            "one_sided_1_600_s",
            all_of(*SUNCT_PAIN, SUNCT_LENGTH),
            source="S15",
            ours="forehead, face and jaw are the other trigeminal sites",
        ),
        Criterion("C", "autonomic_sign", AUTONOMIC_SIGN, source="S15"),
    ),
)

# Where the lengths of 3.1 and 3.2 overlap only the frequency could tell, and it is not asked: with
# indometacin known to prevent the attacks either stays possible (OUR RULE on criteria.md 3).
HEMICRANIA_LABEL = all_of(
    HEADACHE, PAROXYSMAL_HEMICRANIA.of("B"), PAROXYSMAL_HEMICRANIA.of("C"), INDOMETACIN_RECORDED
)
OFTEN = Among("frequency", ("over_5_a_day",))
CLUSTER_LABEL = all_of(
    HEADACHE,
    CLUSTER.fulfilled(),
    Opposite(all_of(HEMICRANIA_LENGTH, all_of(INDOMETACIN_RECORDED, OFTEN))),
)


def near_miss(pain: tuple[Expression, ...], length: Expression, sign: Expression) -> Expression:
    """At most one of the parts of the pain, the length and the sign is missing (OUR RULE).

    The all-but-one of S17, read strictly: an attack that misses B in several ways is not near it.
    """
    return all_of(
        HEADACHE,
        any_of(
            all_of(*pain, any_of(length, sign)),
            all_of(AtLeast(len(pain) - 1, pain), length, sign),
        ),
    )


PROBABLE_CLUSTER = near_miss(CLUSTER_PAIN, CLUSTER_LENGTH, SIGN_OR_RESTLESS)
PROBABLE_HEMICRANIA = all_of(
    INDOMETACIN_RECORDED, near_miss(CLUSTER_PAIN, HEMICRANIA_LENGTH, SIGN_OR_RESTLESS)
)
PROBABLE_SUNCT = all_of(Lasts(0, 30), near_miss(SUNCT_PAIN, SUNCT_LENGTH, AUTONOMIC_SIGN))
