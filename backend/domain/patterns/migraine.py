"""Chapter 1 at patient level: migraine.

1.1 VERIFIED [S1][S2]. 1.3 VERIFIED [S7a][S7b]; it stands in place of 1.1 and chapter 2.
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Attacks, Ever, Often

MIGRAINE: Final = (
    Pattern(
        "1.3",
        "chronic migraine",
        (
            ("A", Often("headache_days", 15)),
            ("B", Ever(("1.1", "1.2"), ("1.1", "1.2"), 5)),
            ("C", Often("chronic_days", 8)),
        ),
        replaces=("1.1",),
    ),
    Pattern(
        "1.1",
        "migraine without aura",
        (
            ("A", Ever(("1.1",), ("1.1",), 5)),
            ("B", Attacks("1.1", "B")),
            ("C", Attacks("1.1", "C")),
            ("D", Attacks("1.1", "D")),
        ),
    ),
)
