"""The labels still possible, from the states of the groups (criteria.md 1.0, supervaluation)."""

from collections.abc import Iterator, Sequence
from math import prod
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.groups import Group
from backend.domain.logic import Mask
from backend.domain.rules import Rules
from backend.domain.states import Part, states_of

# Rows whose intermediate arrays stay in the processor's cache: half the time of all at once.
AT_ONCE = 1 << 17

Places: TypeAlias = npt.NDArray[np.integer[Any]]


def places_of(group: Group, episodes: pd.DataFrame) -> Places:
    """The state of the group that each row is in."""
    place = np.zeros(len(episodes), dtype=np.min_scalar_type(len(group.sets)))
    for rows in _parts(len(episodes)):
        part = Part(episodes, rows)
        for axis, step in zip(group.axes, group.steps, strict=True):
            place[rows] += np.multiply(states_of(axis, part), step, dtype=place.dtype)
    return place


def keys_of(rules: Rules, places: Sequence[Places]) -> Places:
    """One number for each combination of the groups' sets of outcomes."""
    sizes = [len(group.members) for group in rules.groups]
    key = np.zeros(len(places[0]), dtype=np.min_scalar_type(prod(sizes)))
    for number, group in enumerate(rules.groups):
        share = (group.sets * prod(sizes[number + 1 :])).astype(key.dtype)
        key += gathered(share, places[number])
    return key


def gathered(table: npt.NDArray[Any], places: Places) -> npt.NDArray[Any]:
    """The table's row for each place."""
    rows_of = np.empty((len(places), *table.shape[1:]), dtype=table.dtype)
    for rows in _parts(len(places)):
        table.take(places[rows], axis=0, out=rows_of[rows], mode="clip")
    return rows_of


def labels_by_key(rules: Rules, keys: Places) -> Mask:
    """(key, label) for every key that occurs; the rows of other keys are empty."""
    sizes = [len(group.members) for group in rules.groups]
    occurs = np.zeros(prod(sizes), dtype=bool)
    occurs[keys] = True
    used = np.flatnonzero(occurs)
    table = np.zeros((len(occurs), rules.labels.shape[1]), dtype=bool)
    table[used] = _labels_of(rules, np.unravel_index(used, sizes))
    return table


def _labels_of(rules: Rules, sets: Sequence[Any]) -> Mask:
    """A label is possible when one combination of possible outcomes brings it."""
    together = np.ones((len(sets[0]), 1), dtype=bool)
    for group, which in zip(rules.groups, sets, strict=True):
        member = group.members[which]
        both = together[:, :, np.newaxis] & member[:, np.newaxis, :]
        together = both.reshape(len(which), both.shape[1] * both.shape[2])
    return (together.astype(np.float32) @ rules.labels) > 0


def _parts(count: int) -> Iterator[slice]:
    return (slice(start, start + AT_ONCE) for start in range(0, count, AT_ONCE))
