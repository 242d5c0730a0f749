"""Chapter 4 at patient level: stabbing, hypnic and new daily persistent headache.

4.7 VERIFIED [S20], VERIFIED* [S27]; that stabs come irregularly is not asked. 4.9 VERIFIED* [S27].
4.10 VERIFIED* [S22][S27], in place of 1.3 and 2.3.
"""

from typing import Final

from backend.domain.findings import NO
from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Asleep, Continuous, Meets, Often, Onset

OTHER_PRIMARY: Final = (
    Pattern(
        "4.7",
        "primary stabbing headache",
        tuple((letter, Meets("4.7", letter)) for letter in "ABD"),
        source="S20, S27",
        certainty="VERIFIED; the lengths VERIFIED*",
        ours="that stabs come irregularly (C) is not asked",
    ),
    Pattern(
        "4.9",
        "hypnic headache",
        (
            ("B", Meets("4.9", "B")),
            ("B", Asleep()),
            ("C", Often("hypnic_days", 10)),
            ("D", Meets("4.9", "D")),
            ("E", Meets("4.9", "E")),
        ),
        source="S27",
        certainty="VERIFIED*",
        ours="a headache of another kind may begin by day",
    ),
    Pattern(
        "4.10",
        "new daily persistent headache",
        (("B", Onset()), ("C", Continuous(NO))),
        replaces=("1.3", "2.3"),
        source="S22, S27",
        certainty="VERIFIED*",
        ours="what the person says holds until a day says otherwise",
    ),
)
