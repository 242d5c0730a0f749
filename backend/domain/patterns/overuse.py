"""Chapter 8.2 at patient level: medication-overuse headache, beside the primary headache.

VERIFIED [S23a-S23f]; 8.2.4 VERIFIED* [S28][S27].
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Lately, Often


def _overuse(code: str, name: str, drugs: str, limit: int) -> Pattern:
    return Pattern(
        code,
        name,
        (
            ("A", Lately("headache_days", 15)),
            ("B", Often(f"overuse.{drugs}", limit)),
        ),
    )


OVERUSE: Final = (
    _overuse("8.2.1", "ergotamine-overuse headache", "ergot", 10),
    _overuse("8.2.2", "triptan-overuse headache", "triptan", 10),
    _overuse("8.2.3", "non-opioid analgesic-overuse headache", "non_opioid", 15),
    _overuse("8.2.4", "opioid-overuse headache", "opioid", 10),
    _overuse("8.2.5", "combination-analgesic-overuse headache", "combination", 10),
)
