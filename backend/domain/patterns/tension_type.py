"""Chapter 2 at patient level: tension-type headache, by how often it comes.

Frequencies and counts: 2.1 VERIFIED* [S29][S28], 2.2 VERIFIED [S10], 2.3 VERIFIED* [S27][S28] (with
a D of its own). 2.4 VERIFIED [S12] for "all but one"; the split by frequency is FROM MEMORY, and
one such episode is enough.
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Attacks, Average, Ever, Longer, Present, Question

EPISODES: Final = 10
RARE, FREQUENT, CHRONIC = (0, 1), (1, 15), (15, 31)
BANDS: Final = {RARE: "less than 1", FREQUENT: "1 to 14", CHRONIC: "15 or more"}


def _often(measure: str, band: tuple[int, int]) -> tuple[str, Question]:
    return ("A", Average(measure, *band, BANDS[band]))


_EPISODES: Final = ("A", Ever(("2",), ("2",), EPISODES))
_LETTERS: Final = tuple((letter, Attacks("2", letter)) for letter in "BCD")


def _probable(code: str, name: str, band: tuple[int, int]) -> Pattern:
    return Pattern(
        code,
        f"probable {name} tension-type headache",
        (_often("probable_tension_days", band), ("B-D", Attacks("2.4", "", ("2", "2.4")))),
        unless=("2.1", "2.2", "2.3"),
        source="S12",
        certainty="VERIFIED for all but one; the split by frequency FROM MEMORY",
    )


TENSION_TYPE: Final[tuple[Pattern, ...]] = (
    Pattern(
        "2.1",
        "infrequent episodic tension-type headache",
        (_EPISODES, _often("tension_days", RARE), *_LETTERS),
        source="S28, S29",
        certainty="VERIFIED*",
    ),
    Pattern(
        "2.2",
        "frequent episodic tension-type headache",
        (
            _EPISODES,
            _often("tension_days", FREQUENT),
            ("A", Longer("tension_days", FREQUENT[0])),
            *_LETTERS,
        ),
        source="S10",
    ),
    Pattern(
        "2.3",
        "chronic tension-type headache",
        (
            _often("chronic_tension_days", CHRONIC),
            ("A", Longer("chronic_tension_days", CHRONIC[0])),
            *((letter, Present("chronic_tension_days")) for letter in "BCD"),
        ),
        replaces=("2.1", "2.2"),
        source="S27, S28",
        certainty="VERIFIED*",
        ours="hours to days is read as from 30 minutes on, without an end",
    ),
    _probable("2.4.1", "infrequent episodic", RARE),
    _probable("2.4.2", "frequent episodic", FREQUENT),
    _probable("2.4.3", "chronic", CHRONIC),
)
