"""The three-valued answers to every criterion and every fact, row by row of an episode frame."""

import numpy as np
import pandas as pd

from backend.domain.axes import SHOWN_AXES, States
from backend.domain.groups import Group, Places, axis_name, mask_of
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import Answer, Leaf, Signal, evaluate
from backend.domain.possible import parts
from backend.domain.rules import Rules
from backend.domain.states import Columns, Part, states_of

Told = dict[str, pd.arrays.BooleanArray]


def criteria_told(
    rules: Rules, groups: tuple[Group, ...], places: tuple[Places, ...]
) -> dict[str, Told]:
    """Code -> letter -> yes, no or NA in each row."""
    count = len(places[0])
    told = {
        code: {letter: _empty(count) for letter in letters}
        for code, letters in rules.criteria.items()
    }
    for rows in parts(count):
        known = [
            group.known.take(place[rows], mode="clip")
            for group, place in zip(groups, places, strict=True)
        ]

        def ask(leaf: Leaf, known: list[States] = known) -> Answer:
            if not isinstance(leaf, Signal):
                raise TypeError(leaf)
            codes = known[leaf.group]
            yes, unknown = (codes.dtype.type(bit << 2 * leaf.index) for bit in (1, 2))
            return Answer((codes & yes) != 0, (codes & (yes | unknown)) == 0)

        for code, letters in rules.criteria.items():
            for letter, rule in letters.items():
                answer = evaluate(rule, ask)
                told[code][letter][0][rows] = answer.yes
                np.logical_not(answer.yes | answer.no, out=told[code][letter][1][rows])
    return {
        code: {letter: pd.arrays.BooleanArray(*one) for letter, one in letters.items()}
        for code, letters in told.items()
    }


def _empty(count: int) -> tuple[np.ndarray, np.ndarray]:
    return np.empty(count, dtype=bool), np.empty(count, dtype=bool)


def facts_told(groups: tuple[Group, ...], places: tuple[Places, ...], columns: Columns) -> Told:
    """Fact -> yes, no or NA in each row; of the axes of a group the state is known already."""
    whole = Part(columns, slice(None))
    axes = {axis.name: axis for axis in SHOWN_AXES}
    states: dict[str, Places] = {axis.name: states_of(axis, whole) for axis in SHOWN_AXES}
    for group, place in zip(groups, places, strict=True):
        for axis, step in zip(group.axes, group.steps, strict=True):
            axes[axis.name] = axis
            states[axis.name] = place // place.dtype.type(step) % len(axis.states)

    def ask(leaf: Leaf) -> Answer:
        axis = axes[axis_name(leaf)]
        answer = axis.answer(mask_of(leaf, axis), axis.states)
        return Answer(answer.yes[states[axis.name]], answer.no[states[axis.name]])

    answers = {name: evaluate(fact, ask) for name, fact in FACTS.items()}
    return {
        name: pd.arrays.BooleanArray(answer.yes, answer.unknown) for name, answer in answers.items()
    }
