"""Which state of an axis each row of an episode frame is in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.axes import Axis, Duration, States
from backend.domain.columns import Category, codes_of, halves_of


class Columns(dict[str, Any]):
    """The columns of a frame as arrays, each taken out once."""

    def __init__(self, episodes: pd.DataFrame) -> None:
        super().__init__()
        self.episodes = episodes

    def __missing__(self, column: str) -> Any:
        self[column] = self.episodes[column].array
        return self[column]


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows of a frame, column by column."""

    columns: Columns
    rows: slice

    def __len__(self) -> int:
        return len(range(*self.rows.indices(len(self.columns.episodes))))

    def __getitem__(self, column: str) -> Any:
        whole = self.columns[column]
        return whole if len(self) == len(whole) else whole[self.rows]


Reader = Callable[[Axis, Part], States]


def states_of(axis: Axis, part: Part) -> States:
    """The place in `axis.states` of each row, as small integers."""
    return READERS[axis.reads](axis, part)


def _truth(axis: Axis, part: Part) -> States:
    return codes_of(part[axis.column])


def _choice(axis: Axis, part: Part) -> States:
    return _worded(axis, part[axis.column], len(axis.states) - 1)


def _worded(axis: Axis, said: Category, unknown: int) -> States:
    value = dict(axis.choices)
    # A category's code is its place among the words, NA is -1 and so the last.
    places = [*(value.get(word, unknown) for word in said.categories), unknown]
    states: States = np.array(places, dtype=np.uint8).take(said.codes, mode="wrap")
    return states


def _set(axis: Axis, part: Part) -> States:
    chosen = np.zeros(len(part), dtype=np.uint8)
    silent = np.zeros(len(part), dtype=bool)
    for word, bit in axis.choices:
        yes, unsaid = halves_of(part[f"{axis.column}.{word}"])
        chosen |= yes.view(np.uint8) * np.uint8(bit)
        silent |= unsaid
    states: States = np.maximum(chosen, silent.view(np.uint8) * np.uint8(len(axis.values)))
    return states


def _pain(axis: Axis, part: Part) -> States:
    """A severity that was not answered is not answered with none."""
    everything = len(axis.states) - 1
    states = _worded(axis, part[axis.column], everything - 1)
    silent = states == everything - 1
    np.putmask(states, silent & np.asarray(part["no_pain"]), dict(axis.choices)["none"])
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
    # A diary holds few different auras: each is looked up once.
    which, distinct = pd.factorize(part[axis.column].to_numpy())
    found: States = order[np.searchsorted(masks, distinct)].astype(np.uint32).take(which)
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
