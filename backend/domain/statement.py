"""One sentence in plain words on what the period shows: it fits criteria, it never diagnoses."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from backend.domain.families import Families, free, how_sure, likely_pattern
from backend.domain.patterns import CATALOGUE
from backend.domain.reasons import listed, shown
from backend.domain.templates import filled

FAMILY_WORDS: Final[Mapping[str, str]] = {
    "likely_migraine": "migraine",
    "general_headache": "tension-type headache",
    "other_headache": "another headache",
}
LEADS: Final[Mapping[str, str]] = {
    "likely_migraine": "Likely migraine",
    "general_headache": "Likely tension-type headache",
    "other_headache": "Likely another kind of headache",
    "mixed": "Likely more than one kind of headache",
    "no_headache": "No headache lately",
    "undetermined": "Not enough recorded to say which headache it is",
}
SURENESS: Final[Mapping[str, str]] = {
    "high": ": ",
    "moderate": ", as far as it is recorded: ",
    "low": ", though from little so far: ",
}
OPENLY: Final = ": "
SENTENCES: Final[Mapping[str, str]] = {
    "nothing_recorded": "Nothing recorded yet.",
    "no_headache": "No headache on {days_recorded} {days_recorded:day|days} recorded of {days}.",
    "codes_fit": "{lead}what is recorded fits the criteria of {names}; {attacks}.{presuming}",
    "codes_open": "What is recorded fits the criteria of {names}, and of these {days} days too"
    " little to name the likely headache; {attacks}.{presuming}",
    "attacks_only": "{lead}no pattern is settled yet; {attacks}.{presuming}",
    "few_words": "Headache on {headache_days} of {days_recorded} {days_recorded:day|days}"
    " recorded, with too little said about the attacks to name a pattern.",
    "too_few_days": "No headache on {days_recorded} {days_recorded:day|days} recorded, too few of"
    " {days} to say more.",
}
ATTACKS: Final = "of {of} {of:attack|attacks}, {families}"
NO_ATTACKS: Final = "no attack in {days:this|these} {days} {days:day|days}"
FAMILY_PART: Final = "{count} {count:fits|fit} the criteria of {family}"
OPEN_PART: Final = "{count} {count:fits none or lacks|fit none or lack} an answer"
PRESUMING: Final = " An aura was not asked about in {presumed} of them, and is taken for none."


def statement(
    found: Families, codes: Sequence[str], period: Mapping[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Say it in one sentence, and the same as a code with its numbers."""
    likely = likely_pattern(found, codes, period)
    reason = {
        "code": _sentence(likely, found, codes, period),
        "likely": likely,
        "sure": how_sure(likely, found, codes),
        "codes": list(codes),
        "attacks": found.of,
        "presumed": found.presumed,
        **found.counts,
        "days": period["days"],
        "days_recorded": period["days_recorded"],
        "headache_days": period["headache_days"][0],
    }
    names = [f"{pattern.name} ({pattern.code})" for pattern in CATALOGUE if pattern.code in codes]
    words = {
        **{name: shown(word) for name, word in reason.items() if word is not None},
        "lead": LEADS[likely] + SURENESS.get(str(reason["sure"]), OPENLY),
        "names": listed(names),
        "attacks": _attacks(found, period),
        "presuming": filled(PRESUMING, {"presumed": found.presumed}) if found.presumed else "",
    }
    return filled(SENTENCES[str(reason["code"])], words), reason


def _sentence(likely: str, found: Families, codes: Sequence[str], period: Mapping[str, Any]) -> str:
    if codes:
        return "codes_open" if likely == "undetermined" else "codes_fit"
    if found.of:
        return "attacks_only"
    if not period["days_recorded"]:
        return "nothing_recorded"
    if period["headache_days"][0]:
        return "few_words"
    return "no_headache" if free(period) else "too_few_days"


def _attacks(found: Families, period: Mapping[str, Any]) -> str:
    if not found.of:
        return filled(NO_ATTACKS, {"days": period["days"]})
    parts = [
        filled(FAMILY_PART, {"count": count, "family": FAMILY_WORDS[family]})
        for family, count in found.counts.items()
        if count
    ]
    rest = found.of - found.settled
    if rest:
        parts.append(filled(OPEN_PART, {"count": rest}))
    return filled(ATTACKS, {"of": found.of, "families": listed(parts)})
