"""One sentence in plain words on what the period shows: it fits criteria, it never diagnoses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.patterns import CATALOGUE
from backend.domain.reasons import listed, shown

# A family of headache takes part in the pattern from a fifth of the settled attacks on, and no
# pattern is named while half of the attacks or more are open (OUR RULE).
TAKES_PART: Final = 5
SETTLED: Final = 2
# No headache is said only when four fifths of the days were kept (criteria.md 1.9, OUR RULE).
KEPT: Final = (4, 5)

CHAPTERS: Final[Mapping[str, tuple[str, ...]]] = {
    "likely_migraine": ("1.",),
    "general_headache": ("2",),
    "other_headache": ("3.", "4."),
}
FAMILY_WORDS: Final[Mapping[str, str]] = {
    "likely_migraine": "migraine",
    "general_headache": "tension-type headache",
    "other_headache": "another headache",
}
SENTENCES: Final[Mapping[str, str]] = {
    "nothing_recorded": "Nothing recorded yet.",
    "no_headache": "No headache on {days_recorded} days recorded of {days}.",
    "codes_fit": "What is recorded fits the criteria of {names}; {attacks}.",
    "attacks_only": "No pattern is settled yet; {attacks}.",
    "few_words": "Headache on {headache_days} of {days_recorded} days recorded, with too little"
    " said about the attacks to name a pattern.",
    "too_few_days": "No headache on {days_recorded} days recorded, too few of {days} to say more.",
}
ATTACKS: Final = "of {of} attacks, {families}"
FAMILY_PART: Final = "{count} fit the criteria of {family}"
OPEN_PART: Final = "{count} fit none or lack an answer"


@dataclass(frozen=True, slots=True)
class Families:
    """How many attacks fit migraine, tension-type or another headache, of how many."""

    counts: Mapping[str, int]
    of: int


def families(labels: pd.DataFrame) -> Families:
    """Count the attacks all of whose possible labels lie in one family."""
    table = labels.to_numpy()
    counts = {}
    for family, starts in CHAPTERS.items():
        inside = np.array([str(code).startswith(starts) for code in labels.columns], dtype=bool)
        counts[family] = int((~table[:, ~inside].any(axis=1)).sum())
    return Families(counts, len(labels))


def likely_pattern(found: Families, codes: Sequence[str], period: Mapping[str, Any]) -> str:
    """Name what the period's attacks mostly are (interfaces.md); undetermined while half are open.

    1.3 takes in whatever other attacks there are [S7a].
    """
    if "1.3" in codes:
        return "likely_migraine"
    if not found.of:
        return "no_headache" if _free(period) else "undetermined"
    settled = sum(found.counts.values())
    if settled * SETTLED <= found.of:
        return "undetermined"
    taking_part = [name for name, count in found.counts.items() if count * TAKES_PART >= settled]
    return taking_part[0] if len(taking_part) == 1 else "mixed"


def _free(period: Mapping[str, Any]) -> bool:
    kept = period["days_recorded"] * KEPT[1] >= period["days"] * KEPT[0]
    return bool(kept and not period["headache_days"][0])


def statement(
    found: Families, codes: Sequence[str], period: Mapping[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Say it in one sentence, and the same as a code with its numbers."""
    reason = {
        "code": _sentence(found, codes, period),
        "codes": list(codes),
        "attacks": found.of,
        **found.counts,
        "days": period["days"],
        "days_recorded": period["days_recorded"],
        "headache_days": period["headache_days"][0],
    }
    names = [f"{pattern.name} ({pattern.code})" for pattern in CATALOGUE if pattern.code in codes]
    words = {**reason, "names": listed(names), "attacks": _attacks(found)}
    sentence = SENTENCES[str(reason["code"])]
    return sentence.format(**{name: shown(word) for name, word in words.items()}), reason


def _sentence(found: Families, codes: Sequence[str], period: Mapping[str, Any]) -> str:
    if codes:
        return "codes_fit"
    if found.of:
        return "attacks_only"
    if not period["days_recorded"]:
        return "nothing_recorded"
    if period["headache_days"][0]:
        return "few_words"
    return "no_headache" if _free(period) else "too_few_days"


def _attacks(found: Families) -> str:
    parts = [
        FAMILY_PART.format(count=count, family=FAMILY_WORDS[family])
        for family, count in found.counts.items()
        if count
    ]
    rest = found.of - sum(found.counts.values())
    if rest or not parts:
        parts.append(OPEN_PART.format(count=rest))
    return ATTACKS.format(of=found.of, families=listed(parts))
