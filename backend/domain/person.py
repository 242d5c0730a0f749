"""What the background means for an episode: under 18 or not, stabs already looked into."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.columns import numbers

ADULT_YEARS = 18
STAB_DIAGNOSES = ("4.7", "3.3")

Document = Mapping[str, Any]


def minors(
    documents: Sequence[Document], started: pd.DatetimeIndex, patient: Document
) -> pd.arrays.BooleanArray:
    """Under 18 when the episode began: from its `patient_age`, else from the year of birth.

    In the calendar year of the 18th birthday the answer is NA. Nothing known of age: an adult (OUR
    RULE; a fact of the person, which does not narrow or widen with the answers to an episode).
    """
    age = numbers([document.get("patient_age") for document in documents])
    born = patient.get("birth_year")
    years = started.year.to_numpy(dtype=float)
    turning = years - born if born is not None else np.full(len(documents), np.nan)
    minor = np.where(np.isnan(age), turning < ADULT_YEARS, age < ADULT_YEARS)
    without_start = np.full(len(documents), born is not None) & np.isnan(turning)
    unsure = np.isnan(age) & ((turning == ADULT_YEARS) | without_start)
    return pd.arrays.BooleanArray(minor & ~unsure, unsure)


def known_stabs(patient: Document) -> bool:
    """Whether a clinician has diagnosed 4.7 or 3.3."""
    codes = [_code(diagnosis) for diagnosis in patient.get("diagnoses") or ()]
    return any(code.startswith(STAB_DIAGNOSES) for code in codes)


def _code(diagnosis: object) -> str:
    code = diagnosis.get("code") if isinstance(diagnosis, Mapping) else diagnosis
    return str(code or "")
