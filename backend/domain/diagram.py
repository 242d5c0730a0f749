"""A decision diagram: the label of every combination of the groups' outcomes, told in few nodes.

Level by level the outcome of one group leads from a node to one of the next level; nodes from which
everything goes on alike are one node. The labels of an attack are those at the ends of all paths
that its possible outcomes leave open, found in one pass (multi-valued decision diagrams).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Any, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from backend.domain.logic import Mask

Nodes = npt.NDArray[np.intp]
Bits = npt.NDArray[np.uint32]
Words = npt.NDArray[np.uint64]
Places: TypeAlias = npt.NDArray[np.integer[Any]]
Kind = TypeVar("Kind", np.uint8, np.uint64)

# How many bits a word of a set of nodes holds.
WORD = 64
# Sets of nodes at once: what they lead to stays in the processor's cache.
AT_ONCE = 512
# The most keys whose table stays in the cache: so many groups of a row are taken together; and the
# most that are looked up in a table of all of them.
MOST_TOGETHER, MOST_KEYS = 1 << 17, 1 << 24


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


def labels_in(
    diagram: Diagram, members: Sequence[Mask], sets: Sequence[Places]
) -> tuple[Bits, Places]:
    """Give the different label sets as bits, and which of them each row has.

    `members`: for each group (set, outcome), the outcomes of each set; `sets`: for each group the
    set that each row has. What rows have reached is a set of nodes; of those there are few, so each
    is followed once, whatever the number of rows (the subset construction of finite automata).
    """
    sizes = (*(len(level) for level in diagram.levels[1:]), len(diagram.ends))
    steps = tuple(zip(diagram.levels, members, sizes, strict=True))
    reached, done = np.ones((1, 1), dtype=np.uint64), 0
    which: Places = np.zeros(len(sets[0]), dtype=np.int32)
    while done < len(steps):
        shape = _together(len(reached), [len(member) for member in members[done:]])
        now = slice(done, done + len(shape) - 1)
        for one, size in zip(sets[now], shape[1:], strict=True):
            which = which * np.int32(size) + one
        keys, which = compressed(which, prod(shape))
        reached, same = _through(steps[now], reached, np.unravel_index(keys, shape))
        which, done = same.take(which), now.stop
    return _labels_at(diagram.ends, reached), which


def _together(reached: int, sizes: Sequence[int]) -> tuple[int, ...]:
    """The sets of nodes and the groups whose combinations are few enough: at least one group."""
    shape: tuple[int, ...] = (reached, sizes[0])
    for size in sizes[1:]:
        if prod(shape) * size > MOST_TOGETHER:
            break
        shape = (*shape, size)
    return shape


def _through(
    steps: Sequence[tuple[Nodes, Mask, int]], reached: Words, taken: Sequence[Places]
) -> tuple[Words, Places]:
    """Follow combinations of a set of nodes and sets of outcomes, level by level."""
    before = taken[0]
    for (level, member, size), one in zip(steps, taken[1:], strict=True):
        pairs, which = compressed(before * len(member) + one, len(reached) * len(member))
        start, chosen = np.divmod(pairs, len(member))
        reached, same = _distinct(_joined(_led_to(level, reached, size), start, member, chosen))
        before = same.take(which)
    return reached, before.astype(np.int32)


def compressed(keys: Places, space: int) -> tuple[Places, Places]:
    """Tell the different keys, all under `space`, in their order, and which of them each row is."""
    if space > max(len(keys), MOST_KEYS):
        used, which = np.unique(keys, return_inverse=True)
        return used, which.ravel().astype(np.int32)
    seen = np.zeros(space, dtype=bool)
    seen[keys] = True
    used = np.flatnonzero(seen)
    place = np.empty(space, dtype=np.int32)
    place[used] = np.arange(len(used), dtype=np.int32)
    return used, place.take(keys, mode="clip")


def _led_to(level: Nodes, reached: Words, size: int) -> Words:
    """(set of nodes, outcome): the set of the next level's nodes, of which there are `size`."""
    leads = np.zeros((*level.shape, -(-size // WORD)), dtype=np.uint64)
    word, bit = np.divmod(level, WORD)
    np.put_along_axis(leads, word[..., np.newaxis], _bit(bit)[..., np.newaxis], axis=-1)
    led = np.empty((len(reached), *leads.shape[1:]), dtype=np.uint64)
    for start in range(0, len(reached), AT_ONCE):
        here = _nodes_in(reached[start : start + AT_ONCE], len(level))[..., np.newaxis, np.newaxis]
        led[start : start + AT_ONCE] = np.bitwise_or.reduce(np.where(here, leads, 0), axis=1)
    return led


def _joined(led: Words, before: Places, member: Mask, taken: Places) -> Words:
    """For each pair of a set of nodes and a set of outcomes: where all of them lead."""
    joined = np.empty((len(before), led.shape[2]), dtype=np.uint64)
    for start in range(0, len(before), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        open_to = np.where(member[taken[part], :, np.newaxis], led[before[part]], 0)
        joined[part] = np.bitwise_or.reduce(open_to, axis=1)
    return joined


def _labels_at(ends: Nodes, reached: Words) -> Bits:
    labels = np.where(_nodes_in(reached, len(ends)), np.uint32(1) << ends.astype(np.uint32), 0)
    bits: Bits = np.bitwise_or.reduce(labels, axis=1).astype(np.uint32)
    return bits


def _nodes_in(sets: Words, count: int) -> Mask:
    """(set, node): whether it is in the set."""
    word, bit = np.divmod(np.arange(count), WORD)
    held: Mask = (sets[:, word] & _bit(bit)) != 0
    return held


def _bit(places: Nodes) -> Words:
    return np.uint64(1) << places.astype(np.uint64)


def _distinct(rows: npt.NDArray[Kind]) -> tuple[npt.NDArray[Kind], Nodes]:
    """Tell the different rows, and which of them each row is."""
    size = rows.shape[1] * rows.itemsize
    # Whole rows are compared byte by byte, which takes long, so numbers are left as they are.
    one = rows.dtype if rows.shape[1] == 1 else np.dtype((np.void, size))
    whole = np.ascontiguousarray(rows).view(one).ravel()
    _, first, node = np.unique(whole, return_index=True, return_inverse=True)
    return rows[first], node.ravel()
