"""A decision diagram: the label of every combination of the groups' outcomes, told in few nodes.

Level by level the outcome of one group leads from a node to one of the next level; nodes from which
everything goes on alike are one node. The labels of an attack are those at the ends of all paths
that its possible outcomes leave open, found in one pass (multi-valued decision diagrams).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from backend.domain.logic import Mask

Nodes = npt.NDArray[np.intp]
Bits = npt.NDArray[np.uint32]

# Rows whose intermediate arrays stay in the processor's cache.
AT_ONCE = 2048


@dataclass(frozen=True, slots=True, eq=False)
class Diagram:
    """`levels`: for each group (node, outcome) -> node of the next; the last leads to `ends`.

    `ends`: the label, by its place, that each last node stands for.
    """

    levels: tuple[Nodes, ...]
    ends: Nodes


def diagram_of(labels: npt.NDArray[np.uint8]) -> Diagram:
    """Fold a table with one dimension for each group into a diagram."""
    levels = []
    table = labels.reshape(1, -1)
    for size in labels.shape:
        rows = table.reshape(len(table) * size, -1)
        folded, node = _distinct(rows)
        levels.append(node.reshape(len(table), size))
        table = folded
    return Diagram(tuple(levels), table.ravel().astype(np.intp))


def labels_in(diagram: Diagram, possible: Sequence[Mask]) -> Bits:
    """Give the labels of each row as bits; `possible`: for each group (row, outcome)."""
    rows = len(possible[0])
    bits = np.empty(rows, dtype=np.uint32)
    for start in range(0, rows, AT_ONCE):
        part = slice(start, start + AT_ONCE)
        bits[part] = _ends_of(diagram, [mask[part] for mask in possible])
    return bits


def _ends_of(diagram: Diagram, possible: Sequence[Mask]) -> Bits:
    reached = np.uint32(1) << diagram.ends.astype(np.uint32)[np.newaxis]
    for level, mask in zip(reversed(diagram.levels), reversed(possible), strict=True):
        here = np.zeros((len(mask), len(level)), dtype=np.uint32)
        for outcome in np.flatnonzero(mask.any(axis=0)):
            allowed = -mask[:, outcome, np.newaxis].astype(np.uint32)
            here |= reached[:, level[:, outcome]] & allowed
        reached = here
    return reached[:, 0]


def _distinct(rows: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.uint8], Nodes]:
    """Tell the different rows, and which of them each row is."""
    whole = np.ascontiguousarray(rows).view(np.dtype((np.void, rows.shape[1]))).ravel()
    _, first, node = np.unique(whole, return_index=True, return_inverse=True)
    return rows[first], node.ravel()
