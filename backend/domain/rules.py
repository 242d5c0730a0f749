"""The catalogue made ready to be asked: its axes, its groups, its rules over their signals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from backend.domain.axes import ANSWERED_AXES, Axis, duration_axis
from backend.domain.groups import Group, axis_name, group_of
from backend.domain.ichd3 import CATALOGUE, LABELS
from backend.domain.logic import (
    Among,
    Answer,
    AtLeast,
    Expression,
    Lasts,
    Leaf,
    Opposite,
    Signal,
    evaluate,
    leaves,
)


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Groups with their tables, and every rule over their signals.

    criteria  code -> letter -> rule
    labels    (combination of outcomes, label): the label of each, in the order of LABEL_CODES
    """

    groups: tuple[Group, ...]
    criteria: dict[str, dict[str, Expression]]
    labels: npt.NDArray[np.float32]


@cache
def rules() -> Rules:
    """Make the tables, once in a process."""
    axes = all_axes()
    split = split_rules()
    criteria = {
        diagnosis.code: {one.letter: split.rule(one.expression) for one in diagnosis.criteria}
        for diagnosis in CATALOGUE
    }
    fits = [split.rule(label.fits) for label in LABELS]
    groups = tuple(
        group_of([axis for axis in axes if axis.group == name], signals)
        for name, signals in zip(split.names, split.signals, strict=True)
    )
    return Rules(groups, criteria, _labels(groups, fits))


def all_axes() -> tuple[Axis, ...]:
    """The duration, cut where the catalogue cuts it, and every axis that is a field."""
    all_leaves = (leaf for rule in _all_rules() for leaf in leaves(rule))
    limits = [leaf for leaf in all_leaves if isinstance(leaf, Lasts)]
    return (duration_axis(limits), *ANSWERED_AXES)


def asked_axes() -> tuple[Axis, ...]:
    """The axes whose field a person can answer, the easiest first."""
    return tuple(axis for axis in ANSWERED_AXES if axis.ask)


def _all_rules() -> Iterator[Expression]:
    for diagnosis in CATALOGUE:
        yield from (criterion.expression for criterion in diagnosis.criteria)
    yield from (label.fits for label in LABELS)


@dataclass(frozen=True, slots=True)
class Split:
    """Cuts rules into the largest parts that one group decides alone, and numbers them.

    names    the groups; `signals` their parts, in the order in which the rules were cut
    """

    names: list[str]
    group_of_axis: dict[str, int]
    signals: list[list[Expression]]

    def rule(self, expression: Expression) -> Expression:
        """Say a rule in terms of signals; what was cut before stays as it is."""
        if isinstance(expression, Signal):
            return expression
        touched = {self.group_of_axis[axis_name(leaf)] for leaf in leaves(expression)}
        if isinstance(expression, Among | Lasts) or len(touched) == 1:
            return self._signal(touched.pop(), expression)
        if isinstance(expression, Opposite):
            return Opposite(self.rule(expression.part))
        return AtLeast(expression.count, tuple(self.rule(part) for part in expression.parts))

    def _signal(self, group: int, expression: Expression) -> Signal:
        signals = self.signals[group]
        if expression not in signals:
            signals.append(expression)
        return Signal(group, signals.index(expression))


def split_rules() -> Split:
    """Cut every rule of the catalogue once, so that all signals have their number."""
    axes = all_axes()
    names = list(dict.fromkeys(axis.group for axis in axes))
    split = Split(names, {axis.name: names.index(axis.group) for axis in axes}, [[] for _ in names])
    for rule in _all_rules():
        split.rule(rule)
    return split


def _labels(groups: Sequence[Group], fits: Iterable[Expression]) -> npt.NDArray[np.float32]:
    """Give each combination of the groups' outcomes the first label that fits."""

    def ask(leaf: Leaf) -> Answer:
        if not isinstance(leaf, Signal):
            raise TypeError(leaf)
        along = [1] * len(groups)
        along[leaf.group] = -1
        yes = groups[leaf.group].outcomes[:, leaf.index].reshape(along)
        return Answer(yes, ~yes)

    shape = [len(group.outcomes) for group in groups]
    met = [np.broadcast_to(evaluate(rule, ask).yes, shape).ravel() for rule in fits]
    met.append(np.ones(len(met[0]), dtype=bool))
    first = np.argmax(np.stack(met), axis=0)
    labels: npt.NDArray[np.float32] = np.eye(len(met), dtype=np.float32)[first]
    return labels
