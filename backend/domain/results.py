"""The result of classify as every reader gets it: one plain object for each episode."""

from math import isinf
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.classify import Verdicts
from backend.domain.columns import codes_of
from backend.domain.flags.raised import raised
from backend.domain.ichd3 import CRITERIA_SET, LABEL_CODES
from backend.domain.told import Told

WORDS = np.array(["no", "yes", "unknown"], dtype=object)


def results(episodes: pd.DataFrame, verdicts: Verdicts) -> list[dict[str, Any]]:
    """Say for each row what interfaces.md lists under "Result of classify"."""
    criteria = {code: _rows(answers) for code, answers in verdicts.told.items()}
    columns = {
        "id": episodes["id"].tolist(),
        "labels": _names(verdicts),
        "verdict": verdicts.verdict.tolist(),
        "duration_minutes": _minutes(episodes),
        "criteria": _rows_of(criteria, len(episodes)),
        "facts": _rows(verdicts.facts_told),
        "ask_next": _words(verdicts.ask_next),
        "flags": raised(episodes),
    }
    return [
        {**dict(zip(columns, row, strict=True)), "criteria_set": CRITERIA_SET}
        for row in zip(*columns.values(), strict=True)
    ]


def _rows(answers: Told) -> list[dict[str, str]]:
    words = [WORDS[codes_of(answer)].tolist() for answer in answers.values()]
    return [dict(zip(answers, row, strict=True)) for row in zip(*words, strict=True)]


def _rows_of(tables: dict[str, list[dict[str, str]]], size: int) -> list[dict[str, Any]]:
    return [{code: rows[row] for code, rows in tables.items()} for row in range(size)]


def _names(verdicts: Verdicts) -> list[list[str]]:
    names = [
        [code for place, code in enumerate(LABEL_CODES) if bits >> place & 1]
        for bits in verdicts.label_sets.tolist()
    ]
    return [list(names[place]) for place in verdicts.label_set.tolist()]


def _words(answers: pd.Series) -> list[str | None]:
    """The names of a category, None for NA."""
    names = [*answers.cat.categories, None]
    return [names[code] for code in answers.cat.codes.tolist()]


def _minutes(episodes: pd.DataFrame) -> list[list[float | None]]:
    limits = (episodes[name].tolist() for name in ("minutes_min", "minutes_max"))
    return [[_number(low), _number(high)] for low, high in zip(*limits, strict=True)]


def _number(minutes: float) -> float | None:
    if isinf(minutes):
        return None
    return int(minutes) if minutes.is_integer() else minutes
