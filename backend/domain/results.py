"""The result of classify as every reader gets it: one plain object for each episode."""

from typing import Any

import numpy as np
import pandas as pd

from backend.domain.classify import Verdicts
from backend.domain.ichd3 import CRITERIA_SET
from backend.domain.vocabulary import FLAG_LEVEL

WORDS = np.array(["no", "yes", "unknown"], dtype=object)


def results(episodes: pd.DataFrame, verdicts: Verdicts) -> list[dict[str, Any]]:
    """Say for each row what interfaces.md lists under "Result of classify"."""
    criteria = {code: _rows(answers) for code, answers in verdicts.criteria.items()}
    columns = {
        "id": episodes["id"].tolist(),
        "labels": _names(verdicts.labels),
        "verdict": verdicts.verdict.tolist(),
        "duration_minutes": _minutes(episodes),
        "criteria": _rows_of(criteria, len(episodes)),
        "facts": _rows(verdicts.facts),
        "ask_next": verdicts.ask_next.astype(object)
        .where(verdicts.ask_next.notna(), None)
        .tolist(),
        "flags": _flags(verdicts.flags),
    }
    return [
        {**dict(zip(columns, row, strict=True)), "criteria_set": CRITERIA_SET}
        for row in zip(*columns.values(), strict=True)
    ]


def _rows(answers: pd.DataFrame) -> list[dict[str, str]]:
    words = [WORDS[answers[name].to_numpy(dtype=np.int8, na_value=2)] for name in answers]
    return [dict(zip(answers.columns, row, strict=True)) for row in zip(*words, strict=True)]


def _rows_of(tables: dict[str, list[dict[str, str]]], size: int) -> list[dict[str, Any]]:
    return [{code: rows[row] for code, rows in tables.items()} for row in range(size)]


def _names(labels: pd.DataFrame) -> list[list[str]]:
    codes = labels.columns.tolist()
    return [
        [code for code, possible in zip(codes, row, strict=True) if possible]
        for row in labels.to_numpy().tolist()
    ]


def _minutes(episodes: pd.DataFrame) -> list[list[float | None]]:
    limits = episodes[["minutes_min", "minutes_max"]].to_numpy().tolist()
    return [[_number(low), _number(high)] for low, high in limits]


def _number(minutes: float) -> float | None:
    if np.isinf(minutes):
        return None
    return int(minutes) if minutes.is_integer() else minutes


def _flags(flags: pd.DataFrame) -> list[list[dict[str, str]]]:
    raised: list[list[dict[str, str]]] = [[] for _ in range(len(flags))]
    for code in flags:
        places = flags[code].cat.codes.to_numpy()
        for row in np.flatnonzero(places >= 0):
            raised[row].append({"code": str(code), "level": FLAG_LEVEL[places[row]]})
    return raised
