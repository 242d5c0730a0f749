"""What each code is called in plain words, and where its rule comes from."""

from typing import Final, NamedTuple

from backend.domain.ichd3 import LABEL_CODES, LABELS, UNCLASSIFIED
from backend.domain.patterns import CATALOGUE as PATTERNS


class Named(NamedTuple):
    """A code in plain words; `source` names entries of sources.py, `certainty` as criteria.md.

    An empty source: none was seen.
    """

    name: str
    source: str
    certainty: str


_NAMES: Final = {
    "1.1": "migraine without aura",
    "1.2.1.1": "migraine with typical aura and headache",
    "1.2.1.2": "typical aura without headache",
    "1.2.2": "migraine with brainstem aura",
    "1.2.3": "hemiplegic migraine",
    "1.2.4": "retinal migraine",
    "1.4.1": "status migrainosus",
    "1.5.1": "probable migraine without aura",
    "1.5.2": "probable migraine with aura",
    "2": "tension-type headache (2.1 or 2.2, which one the frequency says)",
    "2.4": "probable tension-type headache",
    "3.1": "cluster headache",
    "3.2": "paroxysmal hemicrania",
    "3.3": "short-lasting unilateral neuralgiform headache attacks",
    "3.5.1": "probable cluster headache",
    "3.5.2": "probable paroxysmal hemicrania",
    "3.5.3": "probable short-lasting unilateral neuralgiform headache attacks",
    "4.7": "primary stabbing headache",
}
# Codes whose criteria are shown and which are no label.
SHOWN_NAMES: Final = {
    "1.2": "migraine with aura",
    "1.2.1": "migraine with typical aura",
    "2.3": "chronic tension-type headache",
}

# Every code that one attack can get, in their order: the first that fits is its label.
LABEL_NAMES: Final = {
    **{label.code: Named(_NAMES[label.code], label.source, label.certainty) for label in LABELS},
    UNCLASSIFIED: Named("none of the kinds known here", "", "OUR RULE"),
}
# Every code that a whole diary can get.
PATTERN_NAMES: Final = {pattern.code: pattern.name for pattern in PATTERNS}


def name_of(code: str) -> str:
    """Say what a code of an attack, of a criterion or of a whole diary is called."""
    if code in LABEL_CODES:
        return LABEL_NAMES[code].name
    return SHOWN_NAMES.get(code) or PATTERN_NAMES[code]
