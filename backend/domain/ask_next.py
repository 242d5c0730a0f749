"""Which unanswered field to ask for next: the one whose answer leaves the fewest labels."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.axes import Axis
from backend.domain.groups import Group
from backend.domain.possible import Places, keys_of, labels_by_key
from backend.domain.rules import Rules, asked_axes

Sizes = npt.NDArray[np.float64]


def ask_next(rules: Rules, places: Sequence[Places]) -> pd.Series:
    """Name the field of each row whose answer settles most, NA where none would settle anything.

    An answer is expected to leave the mean size of the label set over the values the field may
    still have, all taken to be as likely. Of two fields that settle as much, the one that stands
    first in axes.py is asked: they stand there in the order of ease.
    """
    places = [place.astype(np.intp) for place in places]
    fewest = _sizes(rules, keys_of(rules, places))
    best = np.full(len(fewest), -1)
    axes = asked_axes()
    for number, axis in enumerate(axes):
        expected = _expected(rules, places, axis)
        best = np.where(expected < fewest, number, best)
        fewest = np.fmin(fewest, expected)
    fields = pd.CategoricalDtype([axis.ask for axis in axes])
    return pd.Series(pd.Categorical.from_codes(best, dtype=fields))


def _expected(rules: Rules, places: Sequence[Places], axis: Axis) -> Sizes:
    """The mean number of labels after an answer; NaN where the field has its answer."""
    number, group = next(
        (number, group) for number, group in enumerate(rules.groups) if axis in group.axes
    )
    state, step = _state(group, axis, places[number])
    masks = np.array(axis.states)[state]
    total, answers = np.zeros(len(masks)), np.zeros(len(masks))
    for value in range(len(axis.values)):
        may_be = (masks >> value & 1).astype(bool)
        answered = list(places)
        answered[number] = places[number] + np.where(may_be, value - state, 0) * step
        total += np.where(may_be, _sizes(rules, keys_of(rules, answered)), 0)
        answers += may_be
    return np.where(answers > 1, total / answers, np.nan)


def _state(group: Group, axis: Axis, place: Places) -> tuple[Places, int]:
    step = group.steps[group.axes.index(axis)]
    return place // step % len(axis.states), step


def _sizes(rules: Rules, keys: Places) -> Sizes:
    size: Sizes = labels_by_key(rules, keys).sum(axis=1).astype(float)[keys]
    return size
