"""The rules as plain data for the phone, which holds its own episodes against them offline.

It is written for size: the phone loads it before it can say anything. An expression is a list:
[axis, bits] (the value is among these bits), [-1, expression] (its opposite), or a number with two
or more expressions (at least so many of them).
"""

from typing import Any

import numpy as np

from backend.domain.aura_symptoms import LEAST, MOST, MOST_MOTOR, TO_HEADACHE, TYPICAL_SYMPTOMS
from backend.domain.axes import SHOWN_AXES, Axis, Duration
from backend.domain.by_field import ByField, by_field
from backend.domain.classify import VERDICT_OF_CHAPTERS
from backend.domain.diagram import Nodes
from backend.domain.flags import flag_rules
from backend.domain.groups import axis_name, mask_of
from backend.domain.ichd3 import CATALOGUE, CRITERIA_SET, LABEL_CODES
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import AtLeast, Expression, Opposite, Signal
from backend.domain.person import (
    ADULT_YEARS,
    LONGEST_BREAK,
    MIGRAINE_ATTACKS,
    MIGRAINE_DIAGNOSES,
)
from backend.domain.rules import asked_axes
from backend.domain.severity import PEAK_FROM
from backend.domain.spans import STILL_BELIEVED_HOURS
from backend.domain.vocabulary import BRAINSTEM_SIGN

# The letters of `diagram`: printable ones, and more than a level has nodes.
FIRST_LETTER = 35
LETTERS = 90


def rulebook() -> dict[str, Any]:
    """Everything that rules/evaluate.ts needs to give the same results as classify.py.

    `axes`: first those of the diagram, a level each, then those that are only shown. `diagram`: for
    each level a text, with for each of its nodes and each value of its axis a letter for the node
    of the next (_texts); after the last level come the places of `labels`.
    """
    diagram = by_field()
    axes = (*diagram.axes, *SHOWN_AXES)
    places = {axis.name: place for place, axis in enumerate(axes)}
    return {
        "criteria_set": CRITERIA_SET,
        "axes": [_axis(axis) for axis in axes],
        "asked": [places[axis.name] for axis in asked_axes()],
        "diagram": _texts(diagram),
        "labels": list(LABEL_CODES),
        "criteria": {
            diagnosis.code: {
                one.letter: _plain(one.expression, axes, places) for one in diagnosis.criteria
            }
            for diagnosis in CATALOGUE
        },
        "facts": {name: _plain(fact, axes, places) for name, fact in FACTS.items()},
        "verdicts": {verdict: list(starts) for verdict, starts in VERDICT_OF_CHAPTERS.items()},
        "limits": _limits(),
        "flags": flag_rules(),
    }


def _limits() -> dict[str, Any]:
    return {
        "peak_from": PEAK_FROM,
        "still_believed_hours": STILL_BELIEVED_HOURS,
        "adult_years": ADULT_YEARS,
        "longest_break": LONGEST_BREAK,
        "migraine_diagnoses": list(MIGRAINE_DIAGNOSES),
        "migraine_attacks": MIGRAINE_ATTACKS,
        "aura_minutes": [LEAST, MOST, MOST_MOTOR, TO_HEADACHE],
        "typical_symptoms": list(TYPICAL_SYMPTOMS),
        "brainstem_signs": list(BRAINSTEM_SIGN),
    }


def _axis(axis: Axis) -> dict[str, Any]:
    """What the phone needs of an axis.

    What is left out is empty; of `values` two, of `reads` truth, of `column` the field to ask for,
    of `unsaid`, the values that an unanswered field may have, all.
    """
    choices = axis.choices
    if axis.reads != "set":
        choices = tuple((word, axis.states[place]) for word, place in choices)
    plain = {
        "values": len(axis.values) if len(axis.values) > 2 else None,
        "reads": {"truth": None, "pain": "choice"}.get(axis.reads, axis.reads),
        "unsaid": axis.states[-2] if axis.reads == "pain" else None,
        "column": axis.column if axis.column != axis.ask else None,
        "choices": dict(choices),
        "cuts": [[minutes, int(past)] for minutes, past in axis.cuts]
        if isinstance(axis, Duration)
        else [],
        "ask": axis.ask,
        "answers": list(axis.answers),
    }
    return {key: value for key, value in plain.items() if value}


def _texts(diagram: ByField) -> list[str]:
    """The levels as texts, their nodes numbered as they are first named; the last are the labels.

    A letter is how far its number is from the one before, around a ring of LETTERS: small to load.
    """
    texts = []
    order = np.zeros(1, dtype=np.intp)
    for level in diagram.levels[:-1]:
        named, first, places = np.unique(level[order], return_index=True, return_inverse=True)
        by_name = np.argsort(first)
        texts.append(_letters(np.argsort(by_name)[places.ravel()]))
        order = named[by_name]
    return [*texts, _letters(diagram.ends[diagram.levels[-1][order]].ravel())]


def _letters(numbers: Nodes) -> str:
    steps = np.diff(numbers, prepend=0) % LETTERS
    return "".join(chr(FIRST_LETTER + step) for step in steps.tolist())


def _plain(expression: Expression, axes: tuple[Axis, ...], places: dict[str, int]) -> list[Any]:
    if isinstance(expression, Opposite):
        return [-1, _plain(expression.part, axes, places)]
    if isinstance(expression, AtLeast):
        parts = [_plain(part, axes, places) for part in expression.parts]
        return [expression.count, *parts] if len(parts) > 1 else parts[0]
    if isinstance(expression, Signal):
        raise TypeError(expression)
    place = places[axis_name(expression)]
    return [place, mask_of(expression, axes[place])]
