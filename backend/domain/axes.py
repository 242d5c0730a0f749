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

from backend.domain.logic import Answer, Lasts

States: TypeAlias = npt.NDArray[np.unsignedinteger[Any]]


@dataclass(frozen=True)
class Axis:
    """One axis, and how a frame or a phone's row reads it.

    `reads` is how, from which `columns`; `choices` gives the value of each recorded word (for a
    set: the bit of each word, the values standing in the order of their bits). `ask` is the field
    of the episode to ask for when it is open, None where nobody can answer. `group`: axes of one
    group are decided together (groups.py).
    """

    name: str
    group: str
    values: tuple[str, ...]
    reads: str
    column: str = ""
    choices: tuple[tuple[str, int], ...] = ()
    ask: str | None = None

    @cached_property
    def states(self) -> tuple[int, ...]:
        """The masks a row can have: each single value, then what is open."""
        single = tuple(1 << index for index in range(len(self.values)))
        everything = (1 << len(self.values)) - 1
        if self.reads == "nothing":
            return (everything,)
        if self.reads == "pain":
            return (*single, everything - 1, everything)
        return (*single, everything)

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


def _yes_or_no(name: str, group: str, *, ask: str | None) -> Axis:
    return Axis(name, group, ("no", "yes"), "truth", name, ask=ask)


_SETS = ("neither", "throbbing", "pressing", "throbbing+pressing")

# In the order of ease: where two questions settle as much, the earlier is asked.
ANSWERED_AXES = (
    Axis(
        "severity",
        "pain",
        ("none", "mild", "moderate", "severe"),
        "pain",
        "severity",
        (("none", 0), ("mild", 1), ("moderate", 2), ("severe", 3)),
        "pain_severity",
    ),
    Axis(
        "side",
        "pain",
        ("one_side", "both", "shifting"),
        "choice",
        "side",
        (("left", 0), ("right", 0), ("both", 1), ("shifting", 2)),
        "side",
    ),
    _yes_or_no("worse_with_activity", "pain", ask="worse_with_activity"),
    Axis(
        "quality",
        "pain",
        _SETS,
        "set",
        "quality",
        (("throbbing", 1), ("pressing", 2), ("dull", 2)),
        "quality",
    ),
    Axis(
        "nausea",
        "accompaniment",
        ("none", "mild", "moderate", "severe"),
        "choice",
        "nausea",
        (("none", 0), ("mild", 1), ("moderate", 2), ("severe", 3)),
        "nausea",
    ),
    _yes_or_no("vomiting", "accompaniment", ask="vomiting"),
    _yes_or_no("photophobia", "accompaniment", ask="photophobia"),
    _yes_or_no("phonophobia", "accompaniment", ask="phonophobia"),
    Axis(
        "treated",
        "time",
        ("untreated", "other"),
        "choice",
        "treated",
        (("untreated", 0), ("unsuccessful", 0), ("other", 1)),
        "took_medicine",
    ),
    _yes_or_no("minor", "time", ask=None),
    Axis("natural_course", "time", ("shorter", "longer"), "nothing"),
)
