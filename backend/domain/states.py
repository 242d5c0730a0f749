"""Which state of an axis each row of an episode frame is in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.axes import Axis, Duration, States
from backend.domain.columns import codes_of


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a frame, column by column."""

    episodes: pd.DataFrame
    rows: slice

    def __len__(self) -> int:
        return len(range(*self.rows.indices(len(self.episodes))))

    def __getitem__(self, column: str) -> Any:
        return self.episodes[column].array[self.rows]


Reader = Callable[[Axis, Part], States]


def states_of(axis: Axis, part: Part) -> States:
    """The place in `axis.states` of each row, as small integers."""
    return READERS[axis.reads](axis, part)


def _truth(axis: Axis, part: Part) -> States:
    return codes_of(part[axis.column])


def _choice(axis: Axis, part: Part) -> States:
    value = dict(axis.choices)
    said = part[axis.column]
    unknown = len(axis.states) - 1
    # A category's code is its place among the words, NA is -1.
    places = [unknown, *(value.get(word, unknown) for word in said.categories)]
    states: States = np.array(places, dtype=np.uint8).take(said.codes + 1, mode="clip")
    return states


def _set(axis: Axis, part: Part) -> States:
    chosen = np.zeros(len(part), dtype=np.uint8)
    silent = np.zeros(len(part), dtype=bool)
    for word, bit in axis.choices:
        codes = codes_of(part[f"{axis.column}.{word}"])
        chosen |= (codes & 1) * np.uint8(bit)
        silent |= codes == 2
    return np.maximum(chosen, silent * np.uint8(len(axis.values)))


def _pain(axis: Axis, part: Part) -> States:
    """A severity that was not answered is not answered with none."""
    states = _choice(axis, part)
    silent = states == len(axis.states) - 1
    states[silent] -= 1
    states[silent & np.asarray(part["no_pain"])] = dict(axis.choices)["none"]
    return states


def _minutes(axis: Axis, part: Part) -> States:
    if not isinstance(axis, Duration):
        raise TypeError(axis)
    low = axis.stretch(np.asarray(part["minutes_min"]))
    high = axis.stretch(np.asarray(part["minutes_max"]))
    return low.astype(np.uint16) * np.uint16(len(axis.values)) + high


def _possible(axis: Axis, part: Part) -> States:
    """The place of each row's mask among the states, which were made from these rows."""
    order = np.argsort(axis.states)
    masks = np.array(axis.states, dtype=np.uint32)[order]
    found: States = order[np.searchsorted(masks, part[axis.column].to_numpy())].astype(np.uint32)
    return found


def _nothing(_: Axis, part: Part) -> States:
    return np.zeros(len(part), dtype=np.uint8)


READERS: Mapping[str, Reader] = {
    "truth": _truth,
    "choice": _choice,
    "set": _set,
    "pain": _pain,
    "minutes": _minutes,
    "possible": _possible,
    "nothing": _nothing,
}
