"""ICHD-3 part 4, of which one attack can show the stabbing headache (criteria.md 4; S20, S27)."""

from backend.domain.ichd3.criteria import Criterion, Diagnosis
from backend.domain.ichd3.facts import AUTONOMIC_SIGN, FEW_SECONDS, STABBING
from backend.domain.logic import Opposite

STABBING_HEADACHE = Diagnosis(
    "4.7",
    (
        Criterion("A", "stabs", STABBING, source="S20"),
        Criterion(
            "B",
            "few_seconds",
            FEW_SECONDS,
            source="S20, S27",
            ours="up to 10 seconds yes, to 120 not known, longer no",
        ),
        Criterion("D", "no_autonomic_sign", Opposite(AUTONOMIC_SIGN), source="S20"),
    ),
)
