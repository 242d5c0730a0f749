"""All 3456 attacks of an adult of which everything is known, without aura and trigeminal signs."""

from collections.abc import Iterator
from itertools import product
from typing import Any

from tests.domain.reference.drawn import span

LENGTHS = (29, 30, 239, 240, 4320, 4321)
YES_NO = (False, True)
ANSWERS: dict[str, tuple[Any, ...]] = {
    "side": ("left", "both"),
    "quality": (["throbbing"], ["pressing"], ["burning"]),
    "pain_severity": ("mild", "moderate", "severe"),
    "worse_with_activity": YES_NO,
    "nausea": ("none", "mild"),
    "vomiting": YES_NO,
    "photophobia": YES_NO,
    "phonophobia": YES_NO,
}
NOTHING_ELSE: dict[str, Any] = {
    "aura": [],
    "autonomic": [],
    "locations": [],
    "doses": [],
    "restless": False,
    "debilitating": False,
}


def whole(lengths: tuple[float, ...] = LENGTHS) -> Iterator[dict[str, Any]]:
    """Every combination (criteria.md 1.6), untreated."""
    for length, *chosen in product(lengths, *ANSWERS.values()):
        told = dict(zip(ANSWERS, chosen, strict=True))
        yield {"id": "a", "span": span(length), **NOTHING_ELSE, **told}
