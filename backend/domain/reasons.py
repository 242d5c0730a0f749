"""Why a pattern is yes, no or unknown: a code with its numbers, and the same in plain words.

The templates are data, so that the phone says the same words (patterns.json). Wording is our own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

TEMPLATES: Final[Mapping[str, str]] = {
    "nothing_recorded": "nothing recorded",
    "days_below": "{count} of {limit} {measure} in the 30 days to {to}",
    "days_reached": "{counts} {measure} in the latest three months; {limit} are needed",
    "days_borderline": "{counts} {measure} in the latest three months, one of them below {limit}:"
    " borderline",
    "days_open": "{counts} {measure} in the latest three months; days not recorded could decide"
    " about {limit}",
    "days_not_long": "{limit} or more {measure} in each of three months; whether for longer is not"
    " recorded",
    "days_too_recent": "{limit} or more {measure} in each of three months, {before} in the month"
    " before; more than three months are needed",
    "latest_days": "{count} of {limit} {measure} in the latest 30",
    "attacks_reached": "{count} recorded attacks fit; {needed} are needed",
    "attacks_reached_before": "{needed} or more such attacks by the person's own account",
    "attacks_below": "at most {count} such attacks; {needed} are needed",
    "attacks_open": "{count} recorded attacks fit, {open} more lack an answer; {needed} are needed",
    "attacks_before_unknown": "{count} recorded attacks fit; {needed} are needed, and those before"
    " the diary are not known",
    "no_attack": "no attack recorded",
    "none_fits": "none of {of} recorded attacks fits",
    "fit_open": "{open} of {of} recorded attacks lack an answer",
    "some_fit": "{count} of {of} recorded attacks fit",
}

MEASURE_WORDS: Final[Mapping[str, str]] = {
    "headache_days": "headache days",
    "chronic_days": "migraine days",
    "overuse.ergot": "ergotamine days",
    "overuse.triptan": "triptan days",
    "overuse.non_opioid": "painkiller days",
    "overuse.opioid": "opioid days",
    "overuse.combination": "combination painkiller days",
}


@dataclass(frozen=True, slots=True)
class Reason:
    """A code of TEMPLATES with the numbers that it names."""

    code: str
    values: Mapping[str, Any]

    def text(self) -> str:
        words = {name: shown(value) for name, value in self.values.items()}
        return TEMPLATES[self.code].format(**words)

    def plain(self) -> dict[str, Any]:
        return {"code": self.code, **self.values}


def shown(value: Any) -> str:
    """Put a number, a pair [min, max], a name, or a list of them into words."""
    if isinstance(value, list) and _is_pair(value):
        low, high = value
        return str(low) if low == high else f"{low} to {high}"
    if isinstance(value, list):
        return listed([shown(one) for one in value])
    return MEASURE_WORDS.get(value, value) if isinstance(value, str) else str(value)


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: "a, b and c"."""
    return " and ".join([", ".join(words[:-1]), *words[-1:]]) if len(words) > 1 else "".join(words)


def _is_pair(value: list[Any]) -> bool:
    return len(value) == 2 and all(isinstance(one, int) for one in value)
