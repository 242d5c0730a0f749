"""Chapter 8.2 at patient level: medication-overuse headache, beside the primary headache.

Days with intake, not tablets [S31], of 10 or 15 a month for more than three months. VERIFIED
[S23a-S23f]; 8.2.4 VERIFIED* [S28][S27]; 8.2.6 VERIFIED* [S27], its total read as distinct days FROM
MEMORY; 8.2.7 VERIFIED [S23e]; 8.2.8 FROM MEMORY. Gepants are counted apart and judged by none.
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Lately, Often, Present, Question, Several

_HEADACHE: Final[tuple[str, Question]] = ("A", Lately("headache_days", 15))
CLASSES: Final = ("ergot", "triptan", "non_opioid", "opioid", "combination")
SINGLE: Final = ("8.2.1", "8.2.2", "8.2.3", "8.2.4", "8.2.5")
# What may have been an overuse of unknown kind is none where the kind is known (OUR RULE); and
# status migrainosus is not coded beside an overuse (VERIFIED [S8]).
_OVER: Final = ("1.4.1", "8.2.7")


def _overuse(code: str, name: str, drugs: str, limit: int, told: tuple[str, str]) -> Pattern:
    criteria = (_HEADACHE, ("B", Often(f"overuse.{drugs}", limit)))
    return Pattern(code, name, criteria, replaces=_OVER, source=told[0], certainty=told[1])


OVERUSE: Final = (
    _overuse("8.2.1", "ergotamine-overuse headache", "ergot", 10, ("S23a, S23f", "VERIFIED")),
    _overuse("8.2.2", "triptan-overuse headache", "triptan", 10, ("S23b, S23f", "VERIFIED")),
    _overuse(
        "8.2.3",
        "non-opioid analgesic-overuse headache",
        "non_opioid",
        15,
        ("S23c, S23f", "VERIFIED"),
    ),
    _overuse("8.2.4", "opioid-overuse headache", "opioid", 10, ("S27, S28, S23f", "VERIFIED*")),
    _overuse(
        "8.2.5",
        "combination-analgesic-overuse headache",
        "combination",
        10,
        ("S23d, S23f", "VERIFIED"),
    ),
    Pattern(
        "8.2.6",
        "overuse headache of several classes, none overused by itself",
        (
            _HEADACHE,
            ("B", Often("overuse.several", 10)),
            ("B", Several(tuple(f"overuse.{drugs}" for drugs in CLASSES), 2)),
        ),
        replaces=_OVER,
        unless=SINGLE,
        source="S27, S23f",
        certainty="VERIFIED*; the total read as distinct days FROM MEMORY",
    ),
    Pattern(
        "8.2.7",
        "overuse headache of medicines that are not known",
        (_HEADACHE, ("B", Often("overuse.any", 10)), ("B", Present("overuse.unnamed"))),
        replaces=("1.4.1",),
        source="S23e, S23f",
    ),
    Pattern(
        "8.2.8",
        "overuse headache of another acute medicine",
        (_HEADACHE, ("B", Often("overuse.other", 10))),
        replaces=_OVER,
        note="Ditans are counted here; ICHD-3 does not name them.",
        certainty="FROM MEMORY",
        ours="a ditan counts here, a gepant against no limit",
    ),
)
