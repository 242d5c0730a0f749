"""Which unanswered field to ask for next: the one whose answer leaves the fewest labels."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.axes import Axis
from backend.domain.by_field import by_field, labels_behind, nodes_reached
from backend.domain.columns import category
from backend.domain.diagram import Bits
from backend.domain.groups import Group, Places
from backend.domain.logic import Mask
from backend.domain.rules import asked_axes

Sizes = npt.NDArray[np.float64]

# Rows at once: one row's passes through the diagram take some kilobytes.
AT_ONCE = 1024


def ask_next(groups: Sequence[Group], places: Sequence[Places]) -> pd.Series:
    """Name the field of each row whose answer settles most, NA where none would settle anything.

    An answer is expected to leave the mean size of the label set over the answers that the field
    may still have, all taken to be as likely. Of two fields that settle as much, the one that
    stands first in axes.py is asked: they stand there in the order of ease.
    """
    which, first = _distinct(groups, places)
    masks = _masks(groups, [place[first] for place in places])
    best = np.empty(len(first), dtype=np.int8)
    for start in range(0, len(first), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        best[part] = _best({name: column[part] for name, column in masks.items()})
    return pd.Series(category(best[which], [str(axis.ask) for axis in asked_axes()]))


def _distinct(groups: Sequence[Group], places: Sequence[Places]) -> tuple[Places, Places]:
    """Which of the different combinations of states each row has, and the first row of each."""
    which: Places = np.zeros(len(places[0]), dtype=np.int64)
    for group, place in zip(groups, places, strict=True):
        which, _ = pd.factorize(which * len(group.sets) + place)
    return which, np.unique(which, return_index=True)[1]


def _masks(groups: Sequence[Group], places: Sequence[Places]) -> dict[str, npt.NDArray[np.int64]]:
    """The values still possible on each axis, as bits."""
    masks = {}
    for group, place in zip(groups, places, strict=True):
        for axis, step in zip(group.axes, group.steps, strict=True):
            states = np.array(axis.states, dtype=np.int64)
            masks[axis.name] = states[place.astype(np.int64) // step % len(states)]
    return masks


def _best(masks: dict[str, npt.NDArray[np.int64]]) -> npt.NDArray[np.int8]:
    diagram = by_field()
    allowed = [_allowed(masks[axis.name], len(axis.values)) for axis in diagram.axes]
    behind, reached = labels_behind(diagram, allowed), nodes_reached(diagram, allowed)
    fewest = np.bitwise_count(behind[0][:, 0]).astype(float)
    best = np.full(len(fewest), -1, dtype=np.int8)
    levels = {axis.name: level for level, axis in enumerate(diagram.axes)}
    for number, axis in enumerate(asked_axes()):
        mask, level = masks[axis.name], levels[axis.name]
        if not (mask & (mask - 1)).any():  # each row has its answer
            continue
        after = _labels_after(diagram.levels[level], reached[level], behind[level + 1])
        expected = _expected(axis, mask, after)
        best = np.where(expected < fewest, np.int8(number), best)
        fewest = np.fmin(fewest, expected)
    return best


def _allowed(masks: npt.NDArray[np.int64], size: int) -> Mask:
    allowed: Mask = (masks[:, np.newaxis] >> np.arange(size) & 1).astype(bool)
    return allowed


def _labels_after(level: npt.NDArray[np.intp], reached: Mask, behind: Bits) -> Bits:
    """(row, value): the labels that stay possible if the axis has this value."""
    through = np.where(reached[:, :, np.newaxis], behind[:, level], np.uint32(0))
    after: Bits = np.bitwise_or.reduce(through, axis=1)
    return after


def _expected(axis: Axis, masks: npt.NDArray[np.int64], after: Bits) -> Sizes:
    """The mean number of labels after an answer; infinite where the field has its answer.

    A field with `answers` of its own is asked for these; an aura that is recorded in part, for what
    it may still be.
    """
    single = [1 << value for value in range(len(axis.values))]
    if not axis.answers:
        return _mean(single, masks, after)
    asked = _mean(axis.answers, masks, after)
    if axis.reads != "possible":
        return asked
    return np.where(masks == sum(single), asked, _mean(single, masks, after))


def _mean(answers: Sequence[int], masks: npt.NDArray[np.int64], after: Bits) -> Sizes:
    total, count = np.zeros(len(masks)), np.zeros(len(masks))
    for answer in answers:
        may_be = (masks & answer) == answer
        values = [value for value in range(after.shape[1]) if answer >> value & 1]
        left = np.bitwise_or.reduce(after[:, values], axis=1)
        total += np.where(may_be, np.bitwise_count(left), 0)
        count += may_be
    return np.where(count > 1, total / np.maximum(count, 1), np.inf)
