"""The diagram of the labels told axis by axis: for the phone, and for the next question."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from backend.domain.axes import Axis
from backend.domain.diagram import Bits, Nodes
from backend.domain.groups import Group
from backend.domain.logic import Mask
from backend.domain.rules import rules

Steps = npt.NDArray[np.float32]

# Found by trying: the diagram is smallest when the axes of each group stand so.
ORDER = (
    "nausea",
    "vomiting",
    "phonophobia",
    "photophobia",
    "severity",
    "side",
    "worse_with_activity",
    "quality",
    "site",
    "autonomic",
    "restless",
    "duration",
    "minor",
    "stab_course",
    "treated",
    "natural_course",
    "broken",
    "indometacin_recorded",
    "indometacin",
    "frequency",
    "migraine_history",
    "debilitating",
    "aura",
    "pain_said",
)


@dataclass(frozen=True, slots=True, eq=False)
class ByField:
    """`axes` in their order; `levels`: for each (node, value) -> node of the next.

    `ends`: the label of each last node; `steps`: the levels as matrices.
    """

    axes: tuple[Axis, ...]
    levels: tuple[Nodes, ...]
    ends: Nodes
    steps: tuple[Steps, ...]


@cache
def by_field() -> ByField:
    """Unfold every level of the groups' diagram into the axes of its group, once in a process."""
    ready = rules()
    axes: list[Axis] = []
    levels: list[Nodes] = []
    for group, level in zip(ready.groups, ready.diagram.levels, strict=True):
        order = sorted(
            range(len(group.axes)), key=lambda place: ORDER.index(group.axes[place].name)
        )
        axes += [group.axes[place] for place in order]
        levels += _unfolded(group, level, order)
    ends = ready.diagram.ends
    return ByField(tuple(axes), tuple(levels), ends, _steps(levels, len(ends)))


def _unfolded(group: Group, level: Nodes, order: Sequence[int]) -> list[Nodes]:
    sizes = [len(axis.values) for axis in group.axes]
    table = level[:, group.which].reshape(len(level), *sizes)
    table = table.transpose(0, *(1 + place for place in order))
    levels = []
    for place in order[:-1]:
        rows = table.reshape(len(table) * sizes[place], -1)
        table, node = np.unique(rows, axis=0, return_inverse=True)
        levels.append(node.reshape(-1, sizes[place]))
    return [*levels, table.reshape(-1, sizes[order[-1]])]


def labels_behind(diagram: ByField, allowed: Sequence[Mask]) -> list[Bits]:
    """For each level (row, node): the labels at the ends of the paths that the row leaves open.

    `allowed`: for each axis (row, value). One more entry than levels: the ends themselves.
    """
    behind = [np.uint32(1) << diagram.ends.astype(np.uint32)[np.newaxis]]
    for level, mask in zip(reversed(diagram.levels), reversed(allowed), strict=True):
        here = np.zeros((len(mask), len(level)), dtype=np.uint32)
        for value in range(level.shape[1]):
            here |= np.where(mask[:, value, np.newaxis], behind[-1][:, level[:, value]], 0)
        behind.append(here)
    return behind[::-1]


def nodes_reached(diagram: ByField, allowed: Sequence[Mask]) -> list[Mask]:
    """For each level (row, node): whether a path that the row leaves open comes through."""
    reached = [np.ones((len(allowed[0]), 1), dtype=bool)]
    for step, mask in zip(diagram.steps[:-1], allowed, strict=False):
        here = np.zeros((len(mask), step.shape[2]), dtype=bool)
        for value, there in enumerate(step):
            here |= (reached[-1] & mask[:, value, np.newaxis]).astype(np.float32) @ there > 0
        reached.append(here)
    return reached


def _steps(levels: Sequence[Nodes], ends: int) -> tuple[Steps, ...]:
    """For each level (value, node, node of the next): 1 where the value leads there."""
    sizes = [*(len(level) for level in levels[1:]), ends]
    return tuple(
        np.eye(size, dtype=np.float32)[level.T] for level, size in zip(levels, sizes, strict=True)
    )
