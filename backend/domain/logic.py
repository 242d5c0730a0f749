"""What a criterion is made of, and how three-valued logic answers it.

A leaf asks whether the true value of one axis (axes.py) lies among some of its values. An answer is
a pair of arrays, `yes` and `no`; where neither holds the answer is unknown (criteria.md 1.0).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

Mask: TypeAlias = npt.NDArray[np.bool_]


class Answer(NamedTuple):
    """Yes and no, row by row; unknown where neither."""

    yes: Mask
    no: Mask

    @property
    def unknown(self) -> Mask:
        return ~(self.yes | self.no)


@dataclass(frozen=True, slots=True)
class Among:
    """The value of a named axis is one of these."""

    axis: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lasts:
    """The duration lies between two numbers of minutes, both inclusive."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Signal:
    """A part of a rule that one group of axes decides alone; made by groups.py."""

    group: int
    index: int


Leaf: TypeAlias = Among | Lasts | Signal


@dataclass(frozen=True, slots=True)
class Opposite:
    """Yes when its part is no."""

    part: "Expression"


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Yes when `count` parts are yes; no when the unknown ones could not reach it."""

    count: int
    parts: tuple["Expression", ...]


Expression: TypeAlias = Leaf | Opposite | AtLeast


def all_of(*parts: Expression) -> AtLeast:
    return AtLeast(len(parts), parts)


def any_of(*parts: Expression) -> AtLeast:
    return AtLeast(1, parts)


def evaluate(expression: Expression, ask: Callable[[Leaf], Answer]) -> Answer:
    """Answer a whole expression from the answers to its leaves."""
    if isinstance(expression, Opposite):
        yes, no = evaluate(expression.part, ask)
        return Answer(no, yes)
    if isinstance(expression, AtLeast):
        return _at_least(expression.count, [evaluate(part, ask) for part in expression.parts])
    return ask(expression)


def leaves(expression: Expression) -> Iterator[Leaf]:
    """Every leaf, in the order in which it is written."""
    if isinstance(expression, Opposite):
        yield from leaves(expression.part)
    elif isinstance(expression, AtLeast):
        for part in expression.parts:
            yield from leaves(part)
    else:
        yield expression


def _at_least(count: int, parts: list[Answer]) -> Answer:
    shape = np.broadcast_shapes(*(part.yes.shape for part in parts))
    met, missed = np.zeros(shape, dtype=np.int8), np.zeros(shape, dtype=np.int8)
    for part in parts:
        met = met + part.yes
        missed = missed + part.no
    return Answer(met >= count, missed > len(parts) - count)
