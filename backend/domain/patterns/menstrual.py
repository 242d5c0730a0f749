"""Migraine and menstruation, of the appendix: A1.1.1 to A1.1.3, and the same with aura.

VERIFIED [S24a][S24b]; A1.1.3 VERIFIED* [S28]. Not judged beside chronic migraine
(1.3), where attacks fall into any window by chance (OUR RULE). The bleeding of a pill is not told
from that of a natural cycle.
"""

from typing import Final

from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Ever, NoOtherTime, OtherTimes, Question, WithFlow, WithoutFlow

_OURS: Final = "the day it began decides; two thirds of more than three cycles; not beside 1.3"


def _forms(
    code: str, name: str, attacks: str, ever: Question, sources: tuple[str, str]
) -> tuple[Pattern, ...]:
    linked = ("B", WithFlow(attacks))
    return (
        Pattern(
            f"{code}.1",
            f"pure menstrual {name}",
            (("A", ever), linked, ("B", NoOtherTime(attacks))),
            hidden_by=("1.3",),
            source=sources[0],
            ours=_OURS,
        ),
        Pattern(
            f"{code}.2",
            f"menstrually related {name}",
            (("A", ever), linked, ("B", OtherTimes(attacks))),
            hidden_by=("1.3",),
            source=sources[0],
            ours=_OURS,
        ),
        Pattern(
            f"{code}.3",
            f"non-menstrual {name}",
            (("A", ever), ("B", WithoutFlow(attacks))),
            hidden_by=("1.3",),
            source=sources[1],
            certainty="VERIFIED*" if sources[1] == "S28" else "VERIFIED",
            ours=_OURS,
        ),
    )


MENSTRUAL: Final = (
    *_forms(
        "A1.1",
        "migraine without aura",
        "migraine",
        Ever(("1.1",), ("1.1",), 5),
        ("S24a, S24b", "S28"),
    ),
    *_forms(
        "A1.2.0",
        "migraine with aura",
        "migraine_aura",
        Ever(("1.2.",), ("1.2",), 2),
        ("S24b", "S24b"),
    ),
)
