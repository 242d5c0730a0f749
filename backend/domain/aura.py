"""What an episode's list of aura symptoms says, as columns."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.columns import members, truths
from backend.domain.vocabulary import AURA_SYMPTOM

FIRST_TIME_SYMPTOM = ("motor", "brainstem", "retinal")

Document = Mapping[str, Any]


def aura_columns(
    auras: Sequence[Sequence[Document] | None], patient: Document
) -> dict[str, pd.arrays.BooleanArray | np.ndarray]:
    """`aura`, `aura.visual` ..., `aura.visual_5_60`, and `first.motor` ...; NA = not recorded.

    `aura.visual_5_60`: a visual symptom of 5 to 60 minutes (criteria.md 1.9, S34), NA where a
    visual symptom has no duration. `first.X` (never NA): the symptom was recorded and is not among
    the patient's `diagnosed_aura`; who has not answered that counts as first (OUR RULE).
    """
    symptoms = [
        None if aura is None else [one.get("symptom") or "" for one in aura] for aura in auras
    ]
    columns: dict[str, Any] = dict(members("aura", symptoms, AURA_SYMPTOM))
    columns["aura.visual_5_60"] = truths([_visual_5_60(aura) for aura in auras])
    known = patient.get("diagnosed_aura") or ()
    for symptom in FIRST_TIME_SYMPTOM:
        seen = columns[f"aura.{symptom}"].to_numpy(dtype=bool, na_value=False)
        columns[f"first.{symptom}"] = seen & (symptom not in known)
    return columns


def _visual_5_60(aura: Sequence[Document] | None) -> bool | None:
    if aura is None:
        return None
    minutes = [one.get("duration_minutes") for one in aura if one.get("symptom") == "visual"]
    if any(length is not None and 5 <= length <= 60 for length in minutes):
        return True
    return None if None in minutes else False
