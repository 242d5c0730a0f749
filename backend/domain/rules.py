"""The catalogue made ready to be asked: its axes, its groups, its rules over their signals."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from backend.domain.axes import ANSWERED_AXES, Axis, duration_axis
from backend.domain.diagram import Diagram, diagram_of
from backend.domain.groups import Group, Signals, axis_name, group_of
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

# The groups in the order in which the diagram asks them: so it has the fewest nodes.
GROUPS = ("accompaniment", "pain", "beside", "time", "drug", "status", "aura", "silence")


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Groups with their tables, every criterion over their signals, and the labels as a diagram.

    criteria  code -> letter -> rule
    """

    groups: tuple[Group, ...]
    criteria: dict[str, dict[str, Expression]]
    diagram: Diagram


@cache
def rules() -> Rules:
    """Make the tables, once in a process."""
    axes = all_axes()
    of_criteria, of_labels = Split(_groups_of(axes)), Split(_groups_of(axes))
    criteria = {
        diagnosis.code: {one.letter: of_criteria.rule(one.expression) for one in diagnosis.criteria}
        for diagnosis in CATALOGUE
    }
    fits = [of_labels.rule(label.fits) for label in LABELS]
    groups = tuple(
        group_of([axis for axis in axes if axis.group == name], Signals(labels, shown))
        for name, labels, shown in zip(GROUPS, of_labels.signals, of_criteria.signals, strict=True)
    )
    return Rules(groups, criteria, diagram_of(label_table(groups, fits)))


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


def _groups_of(axes: Iterable[Axis]) -> dict[str, int]:
    return {axis.name: GROUPS.index(axis.group) for axis in axes}


class Split:
    """Cuts rules into the largest parts that one group decides alone, and numbers them.

    `signals`: for each group its parts, in the order in which the rules were cut.
    """

    def __init__(self, group_of_axis: dict[str, int]) -> None:
        self.group_of_axis = group_of_axis
        self.signals: list[list[Expression]] = [[] for _ in GROUPS]

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


def label_table(groups: Sequence[Group], fits: Sequence[Expression]) -> npt.NDArray[np.uint8]:
    """Give each combination of the groups' outcomes the place of the first label that fits."""

    def ask(leaf: Leaf) -> Answer:
        if not isinstance(leaf, Signal):
            raise TypeError(leaf)
        along = [1] * len(groups)
        along[leaf.group] = -1
        yes = groups[leaf.group].outcomes[:, leaf.index].reshape(along)
        return Answer(yes, ~yes)

    shape = [len(group.outcomes) for group in groups]
    table = np.full(shape, len(fits), dtype=np.uint8)
    for place, rule in reversed(list(enumerate(fits))):
        table = np.where(evaluate(rule, ask).yes, np.uint8(place), table)
    return table
