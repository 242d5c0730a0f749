"""The questions on which rules turn, each with every value that its unanswered field could have.

A row is in one *state* of an axis: a set of the values still possible, kept as a bit mask. A state
of one bit is an answer; more bits are an unanswered field, or a length known only within bounds.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from backend.domain.aura_possible import possible_auras
from backend.domain.aura_values import AURA_VALUES
from backend.domain.logic import Answer, Lasts
from backend.domain.vocabulary import AURA_SYMPTOM, AUTONOMIC, SEVERITY

States: TypeAlias = npt.NDArray[np.unsignedinteger[Any]]

# The five of 3.1, as eight words (S13, S14); flushing and a full ear are recorded only.
CRANIAL_AUTONOMIC = AUTONOMIC[:8]


@dataclass(frozen=True)
class Axis:
    """One axis, and how a frame or a phone's row reads it.

    `reads` is how, from which `columns`; `choices` gives the place in `states` of each recorded
    word (for a set: the bit of each word, the values standing in the order of their bits). `open`
    are sets of values that stand between one value and all of them. `ask` is the field of the
    episode to ask for when it is open, None where nobody can answer. `answers`: the masks that an
    answer may bring, each single value where none are given. `group`: axes of one group are decided
    together (groups.py). `masks`: the states, where they are not those of this module.
    """

    name: str
    group: str
    values: tuple[str, ...]
    reads: str
    column: str = ""
    choices: tuple[tuple[str, int], ...] = ()
    ask: str | None = None
    open: tuple[tuple[str, ...], ...] = ()
    answers: tuple[int, ...] = ()
    masks: tuple[int, ...] = ()

    @cached_property
    def states(self) -> tuple[int, ...]:
        """The masks a row can have: each single value, then what is open, everything last."""
        if self.masks:
            return self.masks
        single = tuple(1 << index for index in range(len(self.values)))
        between = tuple(self.mask(values) for values in self.open)
        everything = (1 << len(self.values)) - 1
        return (everything,) if self.reads == "nothing" else (*single, *between, everything)

    def mask(self, values: Iterable[str]) -> int:
        return sum(1 << self.values.index(value) for value in values)

    def answer(self, mask: int, states: Iterable[int]) -> Answer:
        """Whether the value lies in `mask`, in each state."""
        held = np.array(list(states), dtype=np.int64)
        return Answer((held & ~mask) == 0, (held & mask) == 0)


@dataclass(frozen=True)
class Duration(Axis):
    """Minutes, cut where a criterion begins or ends; each value is a stretch between two cuts.

    A cut is (minutes, past): a length is beyond it when it is at least that long, or, if `past`,
    longer. Cuts stand in ascending order.
    """

    cuts: tuple[tuple[float, bool], ...] = ()

    @cached_property
    def states(self) -> tuple[int, ...]:
        """Every unbroken run of stretches, `low * len(values) + high` being its place."""
        size = len(self.values)
        return tuple(
            sum(1 << index for index in range(low, high + 1)) or (1 << size) - 1
            for low in range(size)
            for high in range(size)
        )

    def within(self, limits: Lasts) -> int:
        """The mask of the stretches between two limits."""
        low = self.stretch(np.array([limits.low]))[0]
        high = self.stretch(np.array([limits.high]))[0]
        return sum(1 << int(index) for index in range(low, high + 1))

    def stretch(self, minutes: npt.NDArray[np.float64]) -> States:
        """The stretch in which each length lies."""
        beyond = np.zeros(len(minutes), dtype=np.uint8)
        for cut, past in self.cuts:
            passed = minutes > cut if past else minutes >= cut
            beyond += passed.view(np.uint8)
        return beyond


def duration_axis(limits: Iterable[Lasts]) -> Duration:
    """Cut time at the limits of all criteria."""
    bounds = list(limits)
    cuts = {(one.low, False) for one in bounds if one.low > 0}
    cuts |= {(one.high, True) for one in bounds if np.isfinite(one.high)}
    ordered = tuple(sorted(cuts))
    values = tuple(str(index) for index in range(len(ordered) + 1))
    return Duration("duration", "time", values, "minutes", cuts=ordered)


def _yes_or_no(name: str, group: str, *, ask: str | None, column: str = "") -> Axis:
    return Axis(name, group, ("no", "yes"), "truth", column or name, ask=ask)


# In the order of their bits.
_QUALITIES = (
    "neither",
    "throbbing",
    "pressing",
    "throbbing+pressing",
    "stabbing",
    "throbbing+stabbing",
    "pressing+stabbing",
    "all_three",
)
_SITES = ("elsewhere", "orbital_temporal", "trigeminal", "orbital_temporal+trigeminal")
# Taken to be as likely: no aura at all, and one of any kind (OUR RULE, for the next question only).
_AURA_ANSWERS = (
    *(possible_auras([]) for _ in AURA_SYMPTOM),
    *(possible_auras([{"symptom": symptom}]) for symptom in AURA_SYMPTOM),
)
_NAUSEA = ("none", "mild", "moderate", "severe")

# In the order of ease: where two questions settle as much, the earlier is asked.
ANSWERED_AXES = (
    Axis(
        "severity",
        "pain",
        ("none", *SEVERITY),
        "pain",
        "severity",
        (("none", 0), ("mild", 1), ("moderate", 2), ("severe", 3)),
        "pain_severity",
        open=(SEVERITY,),
    ),
    Axis(
        "side",
        "pain",
        ("one_side", "both", "shifting_kept", "shifting_changed"),
        "choice",
        "side",
        (("left", 0), ("right", 0), ("both", 1), ("shifting", 4)),
        "side",
        open=(("shifting_kept", "shifting_changed"),),
        answers=(0b0001, 0b0010, 0b1100),
    ),
    _yes_or_no("worse_with_activity", "pain", ask="worse_with_activity"),
    Axis(
        "quality",
        "pain",
        _QUALITIES,
        "set",
        "quality",
        (("throbbing", 1), ("pressing", 2), ("dull", 2), ("stabbing", 4)),
        "quality",
    ),
    Axis(
        "nausea",
        "accompaniment",
        _NAUSEA,
        "choice",
        "nausea",
        tuple((word, place) for place, word in enumerate(_NAUSEA)),
        "nausea",
    ),
    _yes_or_no("vomiting", "accompaniment", ask="vomiting"),
    _yes_or_no("photophobia", "accompaniment", ask="photophobia"),
    _yes_or_no("phonophobia", "accompaniment", ask="phonophobia"),
    Axis(
        "aura",
        "aura",
        AURA_VALUES,
        "possible",
        "aura_possible",
        ask="aura",
        answers=_AURA_ANSWERS,
    ),
    Axis(
        "site",
        "pain",
        _SITES,
        "set",
        "locations",
        (("orbital", 1), ("temporal", 1), ("frontal", 2), ("face", 2), ("jaw", 2)),
        "locations",
    ),
    _yes_or_no("restless", "beside", ask="restless"),
    Axis(
        "autonomic",
        "beside",
        ("no", "yes"),
        "set",
        "autonomic",
        tuple((sign, 1) for sign in CRANIAL_AUTONOMIC),
        "autonomic",
    ),
    Axis(
        "treated",
        "time",
        ("untreated", "other"),
        "choice",
        "treated",
        (("untreated", 0), ("unsuccessful", 0), ("other", 1)),
        "took_medicine",
    ),
    _yes_or_no("debilitating", "status", ask="debilitating"),
    _yes_or_no("pain_said", "silence", ask=None),
    _yes_or_no("minor", "time", ask=None),
    _yes_or_no("broken", "time", ask=None),
    _yes_or_no("migraine_history", "status", ask=None),
    Axis(
        "indometacin",
        "drug",
        ("other", "complete"),
        "choice",
        "indometacin",
        (("complete", 1), ("partial", 0), ("none", 0)),
    ),
    _yes_or_no("indometacin_recorded", "drug", ask=None),
    # What nobody can answer: an attack that medicine ended, stabs of 10 seconds or more, and where
    # 3.1 and 3.2 overlap (each OUR RULE; ichd3/ says where).
    Axis("natural_course", "time", ("shorter", "longer"), "nothing"),
    Axis("stab_course", "time", ("other", "stabs"), "nothing"),
    Axis("frequency", "drug", ("fewer", "over_5_a_day"), "nothing"),
)

# Axes of facts that are shown and not joined to anything.
SHOWN_AXES = (
    _yes_or_no("aura.any", "shown", ask=None, column="aura"),
    *(
        _yes_or_no(f"aura.{name}", "shown", ask=None)
        for name in (
            "spreads",
            "succession",
            "timed",
            "one_sided",
            "positive",
            "near",
            "reversible",
        )
    ),
)
