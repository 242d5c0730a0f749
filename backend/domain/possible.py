"""The labels still possible, from the states of the groups (criteria.md 1.0, supervaluation)."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.diagram import Bits, labels_in
from backend.domain.groups import Group, Places, with_states
from backend.domain.rules import Rules
from backend.domain.states import Columns, Part, states_of

# Rows whose intermediate arrays stay in the processor's cache: half the time of all at once.
AT_ONCE = 1 << 17


def groups_for(rules: Rules, episodes: pd.DataFrame) -> tuple[Group, ...]:
    """The groups; of the one whose states are masks of the rows, with just these masks."""
    return tuple(
        with_states(group, _masks_of(episodes, group.axes[0].column))
        if group.axes[0].reads == "possible"
        else group
        for group in rules.groups
    )


def _masks_of(episodes: pd.DataFrame, column: str) -> tuple[int, ...]:
    masks = sorted(pd.unique(episodes[column].to_numpy()).tolist())
    return tuple(masks) or (1,)


def places_of(group: Group, columns: Columns) -> Places:
    """The state of the group that each row is in."""
    count = len(columns.episodes)
    place = np.zeros(count, dtype=np.min_scalar_type(len(group.sets)))
    for rows in parts(count):
        part = Part(columns, rows)
        for axis, step in zip(group.axes, group.steps, strict=True):
            place[rows] += np.multiply(states_of(axis, part), step, dtype=place.dtype)
    return place


def label_bits(
    rules: Rules, groups: Sequence[Group], places: Sequence[Places]
) -> tuple[Bits, Places]:
    """The different label sets, as bits, and which of them each row has."""
    sets = [gathered(group.sets, place) for group, place in zip(groups, places, strict=True)]
    return labels_in(rules.diagram, [group.members for group in groups], sets)


def gathered(table: npt.NDArray[Any], places: Places) -> npt.NDArray[Any]:
    """The table's row for each place."""
    rows_of = np.empty((len(places), *table.shape[1:]), dtype=table.dtype)
    for rows in parts(len(places)):
        table.take(places[rows], axis=0, out=rows_of[rows], mode="clip")
    return rows_of


def parts(count: int) -> Iterator[slice]:
    """The rows in stretches of AT_ONCE."""
    return (slice(start, start + AT_ONCE) for start in range(0, count, AT_ONCE))
