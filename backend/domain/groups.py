"""Groups of axes that are decided together: every state of a group, and what it may turn out to be.

Fields that several criteria share (the side counts in 1.1 and in 2) stand in one group, so that
their joint outcomes are kept; groups share no field, so that every outcome of one goes with every
outcome of another. That makes the set of labels exact, and a small table for each enough.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import prod
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from backend.domain.axes import Axis, Duration
from backend.domain.logic import Among, Answer, Expression, Lasts, Leaf, Mask, evaluate

Packed: TypeAlias = npt.NDArray[np.unsignedinteger[Any]]
Places: TypeAlias = npt.NDArray[np.integer[Any]]


@dataclass(frozen=True, slots=True)
class Signals:
    """The parts of rules that one group decides alone: those of labels, and those of criteria."""

    of_labels: Sequence[Expression]
    of_criteria: Sequence[Expression]


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """A group of axes with its tables.

    axes      the axes; a state of the group is the states of its axes, the last changing fastest
    steps     how far one state of each axis moves the state of the group
    signals   what it was made of
    outcomes  (outcome, signal of labels): what each outcome says of each signal
    which     by value of the group, the last axis changing fastest: its outcome
    known     by state: two bits a signal of criteria, 0 no, 1 yes, 2 unknown, the first lowest
    sets      by state: which set of outcomes is still possible
    members   (set, outcome): the outcomes of each such set
    """

    axes: tuple[Axis, ...]
    steps: tuple[int, ...]
    signals: Signals
    outcomes: Mask
    which: Places
    known: Packed
    sets: Places
    members: Mask


def group_of(axes: Sequence[Axis], signals: Signals) -> Group:
    """Try every completion of every state."""
    sizes = [len(axis.states) for axis in axes]
    outcomes, which = _outcomes(axes, signals.of_labels)
    shape = [len(axis.values) for axis in axes]
    possible = np.eye(len(outcomes), dtype=bool)[which].reshape(*shape, -1)
    possible = possible_in_states(possible, [_membership(axis) for axis in axes])
    members, sets = np.unique(possible.reshape(-1, len(outcomes)), axis=0, return_inverse=True)
    states = [axis.states for axis in axes]
    return Group(
        axes=tuple(axes),
        steps=tuple(prod(sizes[place + 1 :]) for place in range(len(sizes))),
        signals=signals,
        outcomes=outcomes,
        which=which,
        known=_packed([_answers(one, axes, states) for one in signals.of_criteria], prod(sizes)),
        sets=sets.ravel().astype(np.int32),
        members=members,
    )


@lru_cache(maxsize=256)
def with_states(group: Group, masks: tuple[int, ...]) -> Group:
    """Make the tables of a group of one axis anew, for these states of it."""
    (axis,) = group.axes
    return group_of((replace(axis, masks=masks),), group.signals)


def _outcomes(axes: Sequence[Axis], signals: Sequence[Expression]) -> tuple[Mask, Places]:
    """Give the different answers to all signals together, and which each value brings."""
    values = [[1 << index for index in range(len(axis.values))] for axis in axes]
    true = [_answers(signal, axes, values).yes.ravel() for signal in signals]
    outcomes, which = np.unique(np.stack(true, axis=-1), axis=0, return_inverse=True)
    return outcomes, which.ravel()


def possible_in_states(outcomes: Mask, members: Sequence[Mask]) -> Mask:
    """Go from single values to sets of them, axis by axis: possible is what one of them brings.

    `outcomes` has one dimension for each axis, its values, and a last one; `members` are
    (state, value) tables. The result has states where the values were.
    """
    for place, member in enumerate(members):
        along = np.tensordot(member.astype(np.float32), outcomes, axes=(1, place)) > 0
        outcomes = np.moveaxis(along, 0, place)
    return outcomes


def _packed(answers: Sequence[Answer], states: int) -> Packed:
    packed = np.zeros(states, dtype=np.uint64)
    for place, answer in enumerate(answers):
        codes = (answer.yes + 2 * answer.unknown).ravel().astype(np.uint64)
        packed |= codes << np.uint64(2 * place)
    smallest: Packed = packed.astype(np.min_scalar_type((1 << 2 * len(answers)) - 1))
    return smallest


def _membership(axis: Axis) -> Mask:
    states = np.array(axis.states)[:, np.newaxis]
    return (states >> np.arange(len(axis.values)) & 1).astype(bool)


def _answers(signal: Expression, axes: Sequence[Axis], states: Sequence[Sequence[int]]) -> Answer:
    place = {axis.name: index for index, axis in enumerate(axes)}
    shape = [len(one) for one in states]

    def ask(leaf: Leaf) -> Answer:
        index = place[axis_name(leaf)]
        along = [1] * len(axes)
        along[index] = shape[index]
        answer = axes[index].answer(mask_of(leaf, axes[index]), states[index])
        return Answer(answer.yes.reshape(along), answer.no.reshape(along))

    yes, no = evaluate(signal, ask)
    return Answer(np.broadcast_to(yes, shape), np.broadcast_to(no, shape))


def axis_name(leaf: Leaf) -> str:
    """The axis that a leaf asks about."""
    if isinstance(leaf, Among):
        return leaf.axis
    return "duration"


def mask_of(leaf: Leaf, axis: Axis) -> int:
    """The values of its axis for which a leaf is yes."""
    if isinstance(leaf, Lasts) and isinstance(axis, Duration):
        return axis.within(leaf)
    return axis.mask(leaf.values) if isinstance(leaf, Among) else 0
