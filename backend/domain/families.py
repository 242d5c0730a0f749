"""Which family of headache the attacks of a period are of, and how sure that is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from backend.domain.presumed import among

# A family of headache takes part in the pattern from a fifth of the settled attacks on, and no
# pattern is named while half of the attacks or more are open (OUR RULE).
TAKES_PART: Final = 5
SETTLED: Final = 2
# No headache is said only when four fifths of the days were kept (criteria.md 1.9, OUR RULE). So
# many of the attacks, and five at least, settle a pattern that no code settles (OUR RULE).
KEPT: Final = (4, 5)
ATTACKS_ENOUGH: Final = 5

CHAPTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "likely_migraine": ("1.",),
    "general_headache": ("2", "2."),
    "other_headache": ("3.", "4."),
}
# Codes of whole criteria, by family: with one of them the pattern is sure.
DEFINITE: Final[Mapping[str, tuple[str, ...]]] = {
    "likely_migraine": ("1.1", "1.2", "1.3"),
    "general_headache": ("2.1", "2.2", "2.3"),
    "other_headache": ("3.1", "3.1.", "3.2", "3.3", "3.3.", "3.4", "4.7", "4.9", "4.10"),
}
# Codes that take in whatever other attacks there are: 1.3 [S7a], and what is there all the time.
TAKES_ALL: Final[Mapping[str, str]] = {
    "1.3": "likely_migraine",
    "3.4": "other_headache",
    "4.10": "other_headache",
}


@dataclass(frozen=True, slots=True)
class Families:
    """How many attacks fit migraine, tension-type or another headache, of how many.

    `presumed`: how many of them only if the aura that nobody asked about was none.
    """

    counts: Mapping[str, int]
    of: int
    presumed: int

    @property
    def settled(self) -> int:
        return sum(self.counts.values())


def families(labels: np.ndarray, presumed: np.ndarray, codes: Sequence[str]) -> Families:
    """Count the attacks all of whose possible labels lie in one family.

    `labels`: the label table of the attacks, a column for each of `codes`; `presumed`: the same
    with an aura not asked about taken for none (presumed.py), which is what is counted by.
    """
    inside = {family: among(codes, starts) for family, starts in CHAPTERS.items()}
    fit = {family: ~presumed[:, ~mine].any(axis=1) for family, mine in inside.items()}
    sure = {family: ~labels[:, ~mine].any(axis=1) for family, mine in inside.items()}
    counts = {family: int(np.count_nonzero(mine)) for family, mine in fit.items()}
    only = sum(int(np.count_nonzero(fit[family] & ~sure[family])) for family in inside)
    return Families(counts, len(labels), only)


def likely_pattern(found: Families, codes: Sequence[str], period: Mapping[str, Any]) -> str:
    """Name what the period's attacks mostly are (interfaces.md); undetermined while half are open.

    A code of TAKES_ALL decides by itself.
    """
    for code, family in TAKES_ALL.items():
        if code in codes:
            return family
    if not found.of:
        return "no_headache" if free(period) else "undetermined"
    if found.settled * SETTLED <= found.of:
        return "undetermined"
    taking_part = _taking_part(found)
    return taking_part[0] if len(taking_part) == 1 else "mixed"


def how_sure(likely: str, found: Families, codes: Sequence[str]) -> str | None:
    """Say how sure the likely pattern is: high, moderate, low, or None where none is named.

    High: the whole criteria of a code are met in each family that takes part. Moderate: five
    attacks at least, and four fifths of all, are settled. Low: anything less (OUR RULE).
    """
    named = [likely] if likely in CHAPTERS else _taking_part(found) if likely == "mixed" else []
    if not named:
        return None
    if all(among(codes, DEFINITE[family]).any() for family in named):
        return "high"
    enough = found.settled >= ATTACKS_ENOUGH and found.settled * KEPT[1] >= found.of * KEPT[0]
    return "moderate" if enough else "low"


def _taking_part(found: Families) -> list[str]:
    return [name for name, count in found.counts.items() if count * TAKES_PART >= found.settled]


def free(period: Mapping[str, Any]) -> bool:
    """Whether enough days of a period were kept, and none of them had a headache."""
    kept = period["days_recorded"] * KEPT[1] >= period["days"] * KEPT[0]
    return bool(kept and not period["headache_days"][0])
