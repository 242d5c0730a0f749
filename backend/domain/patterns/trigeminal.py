"""Chapter 3 at patient level: the trigeminal autonomic headaches.

3.1 VERIFIED [S13], its rarer days FROM MEMORY; 3.2 VERIFIED [S14], it stands in place of 3.1 (OUR
RULE); 3.3 VERIFIED [S15], its two forms VERIFIED* [S27]; 3.4 VERIFIED [S16]; 3.5 VERIFIED [S17],
where 3.5.2 and 3.5.4 need the answer about indometacin to be yes (OUR RULE). The remitting forms of
3.2 to 3.4 are not told apart.
"""

from typing import Final

from backend.domain.findings import UNKNOWN
from backend.domain.patterns.shape import Pattern
from backend.domain.questions import (
    AllButOne,
    AllOf,
    Apart,
    Bouts,
    Continuous,
    Counted,
    Frequent,
    Indometacin,
    Meets,
    Question,
    Together,
    Unremitting,
)

Criteria = tuple[tuple[str, Question], ...]

# One every other day to 8 a day; more than 5 a day; at least 1 a day (S13, S14, S15).
_EVERY_OTHER_DAY: Final = (1, 2, 8)
_OVER_FIVE_A_DAY: Final = (6, 1, None)
_DAILY: Final = (1, 1, None)
_BOTH: Final = ("tearing", "red_eye")
_PROBABLE: Final = ("3.5.1", "3.5.2", "3.5.3", "3.5.4")


def _criteria(
    code: str, attacks: str, needed: int, frequency: tuple[int, int, int | None]
) -> Criteria:
    """A to D: how many attacks, what each is like, how often. `attacks`: of which kind they are."""
    return (
        ("A", Counted(attacks, (code,), needed)),
        ("B", Meets(code, "B")),
        ("C", Meets(code, "C")),
        ("D", Frequent(attacks, *frequency)),
    )


_CLUSTER: Final = _criteria("3.1", "3.1", 5, _EVERY_OTHER_DAY)
_HEMICRANIA: Final = _criteria("3.2", "3.2", 20, _OVER_FIVE_A_DAY)
_SUNCT: Final = _criteria("3.3", "3.3", 20, _DAILY)
_CONTINUA: Final[Criteria] = (
    ("A", Meets("3.4", "A")),
    ("B", Continuous(UNKNOWN)),
    ("B", Meets("3.4", "B")),
    ("C", Meets("3.4", "C")),
)
_HIDDEN: Final = "a day of which nothing was recorded is no remission"
_NEAR_ENOUGH: Final = "an attack that misses most of it is not near it"
_HELPED: Final[Criteria] = (("E", Indometacin()),)


def _near(code: str, near: str, needed: int, frequency: tuple[int, int, int | None]) -> Criteria:
    return (("A", AllButOne(code, near, _criteria(code, near, needed, frequency))),)


TRIGEMINAL: Final = (
    Pattern(
        "3.1",
        "cluster headache",
        _CLUSTER,
        replaces=_PROBABLE,
        source="S13",
        certainty="VERIFIED; the rarer days FROM MEMORY",
    ),
    Pattern(
        "3.1.1",
        "episodic cluster headache",
        (("A", AllOf("3.1", _CLUSTER)), ("B", Bouts("3.1", 2, 7, 365))),
        source="S13",
        ours=_HIDDEN,
    ),
    Pattern(
        "3.1.2",
        "chronic cluster headache",
        (("A", AllOf("3.1", _CLUSTER)), ("B", Unremitting("3.1", 365))),
        source="S13",
        ours=_HIDDEN,
    ),
    Pattern(
        "3.2",
        "paroxysmal hemicrania",
        (*_HEMICRANIA, *_HELPED),
        replaces=("3.1", "3.1.1", "3.1.2", *_PROBABLE),
        source="S14",
        ours="it stands in place of 3.1",
    ),
    Pattern(
        "3.3",
        "short-lasting unilateral neuralgiform headache attacks",
        _SUNCT,
        replaces=_PROBABLE,
        source="S15",
    ),
    Pattern(
        "3.3.1",
        "SUNCT, with a red and a tearing eye",
        (("A", AllOf("3.3", _SUNCT)), ("B", Together("3.3", _BOTH))),
        source="S27",
        certainty="VERIFIED*",
        ours="one such attack is enough",
    ),
    Pattern(
        "3.3.2",
        "SUNA, with a red or a tearing eye or neither",
        (("A", AllOf("3.3", _SUNCT)), ("B", Apart("3.3", _BOTH))),
        source="S27",
        certainty="VERIFIED*",
        ours="one attack with both is enough to exclude it",
    ),
    Pattern(
        "3.4",
        "hemicrania continua",
        (*_CONTINUA, ("D", Indometacin())),
        replaces=("4.10", "1.3", "2.3", *_PROBABLE),
        source="S16, S16b",
        ours="worse with movement is asked as worse with routine activity",
    ),
    Pattern(
        "3.5.1",
        "probable cluster headache",
        _near("3.1", "3.5.1", 5, _EVERY_OTHER_DAY),
        source="S17",
        ours=_NEAR_ENOUGH,
    ),
    Pattern(
        "3.5.2",
        "probable paroxysmal hemicrania",
        (*_near("3.2", "3.5.2", 20, _OVER_FIVE_A_DAY), *_HELPED),
        source="S17",
        ours=f"indometacin is known to prevent it; {_NEAR_ENOUGH}",
    ),
    Pattern(
        "3.5.3",
        "probable short-lasting unilateral neuralgiform headache attacks",
        _near("3.3", "3.5.3", 20, _DAILY),
        source="S17",
        ours=_NEAR_ENOUGH,
    ),
    Pattern(
        "3.5.4",
        "probable hemicrania continua",
        (("A", AllButOne("3.4", "", _CONTINUA)), ("D", Indometacin())),
        source="S17",
        ours="indometacin is known to prevent it",
    ),
)
