"""What an episode's list of aura symptoms says, as columns."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.aura_possible import possible_auras, succession
from backend.domain.aura_symptoms import TO_HEADACHE, in_time
from backend.domain.columns import Truth, members, some
from backend.domain.vocabulary import AURA_SYMPTOM

Document = Mapping[str, Any]
Aura = Sequence[Document]


def aura_columns(auras: Sequence[Aura | None]) -> dict[str, Any]:
    """`aura`, `aura.visual` ..., the six characteristics, `aura_possible`; NA = not recorded.

    `aura.visual_5_60`: a visual symptom of 5 to 60 minutes (criteria.md 1.9, S34), NA where a
    visual symptom has no duration. `aura.spreads`, `.succession`, `.timed`, `.one_sided`,
    `.positive`, `.near` (to a headache at minute 0), `.reversible` (some symptom): criteria.md 1.2
    (S3), each by itself; no where there was no aura. `aura_possible` (uint32): the bits of
    aura_values.AURA_VALUES that the whole aura may be.
    """
    symptoms = [
        None if aura is None else [one.get("symptom") or "" for one in aura] for aura in auras
    ]
    columns: dict[str, Any] = dict(members("aura", symptoms, AURA_SYMPTOM))
    told = {row: aura for row, aura in enumerate(auras) if aura}
    unsaid = np.array([aura is None for aura in auras], dtype=bool)
    for name, question in FEATURES.items():
        columns[f"aura.{name}"] = _answered(question, told, unsaid)
    possible = np.where(unsaid, possible_auras(None), possible_auras([])).astype(np.uint32)
    possible[list(told)] = [possible_auras(aura) for aura in told.values()]
    columns["aura_possible"] = possible
    return columns


def _answered(
    question: Callable[[Aura], Truth], told: Mapping[int, Aura], unsaid: np.ndarray
) -> pd.arrays.BooleanArray:
    """Ask it of the auras that are told of; of none the answer is no, of one not asked NA."""
    answers = [question(aura) for aura in told.values()]
    yes, missing = np.zeros(len(unsaid), dtype=bool), unsaid.copy()
    rows = list(told)
    yes[rows] = [answer is True for answer in answers]
    missing[rows] = [answer is None for answer in answers]
    return pd.arrays.BooleanArray(yes, missing)


def _visual_5_60(aura: Aura) -> Truth:
    minutes = [one.get("duration_minutes") for one in aura if one.get("symptom") == "visual"]
    if any(length is not None and 5 <= length <= 60 for length in minutes):
        return True
    return None if None in minutes else False


def _spreads(aura: Aura) -> Truth:
    return some([one.get("spreads_gradually") for one in aura])


def _one_sided(aura: Aura) -> Truth:
    return some([one.get("symptom") == "speech" or one.get("one_sided") for one in aura])


def _positive(aura: Aura) -> Truth:
    return some([one.get("positive") for one in aura])


def _reversible(aura: Aura) -> Truth:
    return some([one.get("fully_reversible") for one in aura])


def _timed(aura: Aura) -> Truth:
    """Every symptom lasts as long as it may."""
    lengths = [(one.get("symptom") or "", one.get("duration_minutes")) for one in aura]
    if any(length is not None and not in_time(kind, length) for kind, length in lengths):
        return False
    return None if any(length is None for _, length in lengths) else True


def _near(aura: Aura) -> Truth:
    return some([_ends_near(one.get("onset_minutes"), one.get("duration_minutes")) for one in aura])


def _ends_near(onset: float | None, minutes: float | None) -> Truth:
    if onset is None:
        return None
    if onset + (minutes or 0) >= -TO_HEADACHE:
        return True
    return None if minutes is None else False


FEATURES = {
    "visual_5_60": _visual_5_60,
    "spreads": _spreads,
    "succession": succession,
    "timed": _timed,
    "one_sided": _one_sided,
    "positive": _positive,
    "near": _near,
    "reversible": _reversible,
}
