"""The rules as plain data for the phone, which holds its own episodes against them offline."""

from typing import Any

from backend.domain.axes import Axis, Duration
from backend.domain.classify import VERDICT_OF_CHAPTERS
from backend.domain.flags import flag_rules
from backend.domain.groups import axis_name, mask_of
from backend.domain.ichd3 import CATALOGUE, CRITERIA_SET, LABELS, UNCLASSIFIED, UNCODED
from backend.domain.ichd3.facts import FACTS
from backend.domain.logic import AtLeast, Expression, Opposite, Signal
from backend.domain.person import ADULT_YEARS
from backend.domain.rules import all_axes, asked_axes, split_rules
from backend.domain.severity import PEAK_FROM
from backend.domain.spans import STILL_BELIEVED_HOURS


def rulebook() -> dict[str, Any]:
    """Everything that rules/evaluate.ts needs to give the same results as classify.py.

    Expressions are trees: {axis, in} (the value is among the bits of `in`), {group, signal},
    {not}, {at_least, of}. A group's signals are trees over its axes; criteria and labels are trees
    over signals; labels stand in the order in which the first that fits is taken.
    """
    split = split_rules()
    places = {axis.name: place for place, axis in enumerate(all_axes())}

    def plain(expression: Expression) -> dict[str, Any]:
        return _plain(expression, places)

    return {
        "criteria_set": CRITERIA_SET,
        "axes": [_axis(axis, split.names.index(axis.group)) for axis in all_axes()],
        "asked": [places[axis.name] for axis in asked_axes()],
        "signals": [[plain(signal) for signal in signals] for signals in split.signals],
        "criteria": [
            {
                "code": diagnosis.code,
                "letter": one.letter,
                "name": one.name,
                "rule": plain(split.rule(one.expression)),
            }
            for diagnosis in CATALOGUE
            for one in diagnosis.criteria
        ],
        "labels": [{"code": label.code, "fits": plain(split.rule(label.fits))} for label in LABELS],
        "unclassified": UNCLASSIFIED,
        "uncoded": list(UNCODED),
        "facts": [{"name": name, "rule": plain(fact)} for name, fact in FACTS.items()],
        "verdicts": [
            {"verdict": verdict, "starts": list(starts)}
            for verdict, starts in VERDICT_OF_CHAPTERS.items()
        ],
        "limits": {
            "peak_from": [{"severity": name, "peak": peak} for name, peak in PEAK_FROM.items()],
            "still_believed_hours": STILL_BELIEVED_HOURS,
            "adult_years": ADULT_YEARS,
        },
        "flags": flag_rules(),
    }


def _axis(axis: Axis, group: int) -> dict[str, Any]:
    cuts = axis.cuts if isinstance(axis, Duration) else ()
    return {
        "name": axis.name,
        "group": group,
        "values": len(axis.values),
        "reads": axis.reads,
        "column": axis.column,
        "choices": dict(axis.choices),
        "cuts": [{"minutes": minutes, "past": past} for minutes, past in cuts],
        "ask": axis.ask,
    }


def _plain(expression: Expression, places: dict[str, int]) -> dict[str, Any]:
    if isinstance(expression, Signal):
        return {"group": expression.group, "signal": expression.index}
    if isinstance(expression, Opposite):
        return {"not": _plain(expression.part, places)}
    if isinstance(expression, AtLeast):
        parts = [_plain(part, places) for part in expression.parts]
        return {"at_least": expression.count, "of": parts}
    place = places[axis_name(expression)]
    return {"axis": place, "in": mask_of(expression, all_axes()[place])}
