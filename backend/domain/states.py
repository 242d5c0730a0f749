"""Which state of an axis each row of an episode frame is in."""

from collections.abc import Callable, Mapping

import numpy as np
import pandas as pd

from backend.domain.axes import Axis, Duration, States

Reader = Callable[[Axis, pd.DataFrame], States]


def states_of(axis: Axis, episodes: pd.DataFrame) -> States:
    """The place in `axis.states` of each row, as small integers."""
    return READERS[axis.reads](axis, episodes)


def _truth(axis: Axis, episodes: pd.DataFrame) -> States:
    return episodes[axis.column].to_numpy(dtype=np.uint16, na_value=2)


def _choice(axis: Axis, episodes: pd.DataFrame) -> States:
    value = dict(axis.choices)
    said = episodes[axis.column].cat
    unknown = len(axis.values)
    # A category's code is its place among the words, NA is -1: the last entry.
    place = [*(value.get(word, unknown) for word in said.categories), unknown]
    return np.array(place, dtype=np.uint16)[said.codes.to_numpy()]


def _set(axis: Axis, episodes: pd.DataFrame) -> States:
    chosen = np.zeros(len(episodes), dtype=np.uint16)
    for word, bit in axis.choices:
        column = episodes[f"{axis.column}.{word}"]
        chosen |= column.to_numpy(dtype=np.uint16, na_value=len(axis.values)) * np.uint16(bit)
    return np.minimum(chosen, np.uint16(len(axis.values)))


def _pain(axis: Axis, episodes: pd.DataFrame) -> States:
    """An unanswered severity may be no pain at all only where an aura is recorded."""
    grade = episodes["severity"].cat.codes.to_numpy().astype(np.int16) + 1
    aura = episodes["aura"].to_numpy(dtype=bool, na_value=False)
    silent = np.where(aura, len(axis.values) + 1, len(axis.values))
    unknown = (grade == 0) & ~episodes["no_pain"].to_numpy()
    return np.where(unknown, silent, grade).astype(np.uint16)


def _minutes(axis: Axis, episodes: pd.DataFrame) -> States:
    if not isinstance(axis, Duration):
        raise TypeError(axis)
    low = axis.stretch(episodes["minutes_min"].to_numpy())
    high = axis.stretch(episodes["minutes_max"].to_numpy())
    return low * np.uint16(len(axis.values)) + high


def _nothing(_: Axis, episodes: pd.DataFrame) -> States:
    return np.zeros(len(episodes), dtype=np.uint16)


READERS: Mapping[str, Reader] = {
    "truth": _truth,
    "choice": _choice,
    "set": _set,
    "pain": _pain,
    "minutes": _minutes,
    "nothing": _nothing,
}
