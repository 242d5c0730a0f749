"""Chapter 1 at patient level: migraine.

1.1 VERIFIED [S1][S2]; 1.2 VERIFIED [S2][S3]; 1.3 VERIFIED [S7a][S7b], it stands in place of 1.1 and
of chapter 2; 1.4.1 VERIFIED [S8], not beside an overuse of acute medicine; 1.5 VERIFIED [S9]: all
but one of the criteria of 1.1 or 1.2, the number of attacks included.
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Attacks, Ever, Often, Unreached

# Overused in the latest month, though not yet for three: still no 1.4.1 [S8].
OVERUSED: Final = {"ergot": 10, "triptan": 10, "non_opioid": 15, "opioid": 10, "combination": 10}

MIGRAINE: Final = (
    Pattern(
        "1.3",
        "chronic migraine",
        (
            ("A", Often("headache_days", 15)),
            ("B", Ever(("1.1", "1.2."), ("1.1", "1.2"), 5)),
            ("C", Often("chronic_days", 8)),
        ),
        replaces=("1.1", "1.5.1", "2.1", "2.2", "2.3", "2.4.1", "2.4.2", "2.4.3"),
        source="S7a, S7b",
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
        source="S1, S2",
    ),
    Pattern(
        "1.2",
        "migraine with aura",
        (
            ("A", Ever(("1.2.",), ("1.2",), 2)),
            ("B", Attacks("1.2", "B", ("1.2.",))),
            ("C", Attacks("1.2", "C", ("1.2.",))),
        ),
        source="S2, S3",
    ),
    Pattern(
        "1.4.1",
        "status migrainosus",
        (
            ("B", Attacks("1.4.1", "B")),
            ("C", Attacks("1.4.1", "C1")),
            ("C", Attacks("1.4.1", "C2")),
            *(("D", Unreached(f"overuse.{drugs}", days)) for drugs, days in OVERUSED.items()),
        ),
        source="S8",
    ),
    Pattern(
        "1.5.1",
        "probable migraine without aura",
        (("A-D", Attacks("1.5.1", "", ("1.1", "1.5.1"))),),
        unless=("1.1",),
        source="S9",
    ),
    Pattern(
        "1.5.2",
        "probable migraine with aura",
        (("A-C", Attacks("1.5.2", "", ("1.2.", "1.5.2"))),),
        unless=("1.2",),
        source="S9",
    ),
)
