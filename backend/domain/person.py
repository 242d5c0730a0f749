"""What the background means for an episode: under 18 or not, migraine before or not."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.columns import numbers

ADULT_YEARS = 18
MIGRAINE_DIAGNOSES = ("1.1", "1.2", "1.3", "1.4")
# Attacks that make the diagnosis (criteria.md 1.7; S1, S2).
MIGRAINE_ATTACKS = {"1.1": 5, "1.2": 2}
# Longer breaks than this, in minutes, are not overlooked by 1.4.1 (S8).
LONGEST_BREAK = 12 * 60

Document = Mapping[str, Any]


def minors(
    documents: Sequence[Document], started: pd.DatetimeIndex, patient: Document
) -> pd.arrays.BooleanArray:
    """Under 18 when the episode began: from its `patient_age`, else from the year of birth.

    `started`: by the clock of its place. In the calendar year of the 18th birthday the answer is
    NA. Nothing known of age: an adult (OUR RULE; a fact of the person, which does not narrow or
    widen with the answers to an episode).
    """
    age = numbers([document.get("patient_age") for document in documents])
    born = patient.get("birth_year")
    years = started.year.to_numpy(dtype=float)
    turning = years - born if born is not None else np.full(len(documents), np.nan)
    minor = np.where(np.isnan(age), turning < ADULT_YEARS, age < ADULT_YEARS)
    without_start = np.full(len(documents), born is not None) & np.isnan(turning)
    unsure = np.isnan(age) & ((turning == ADULT_YEARS) | without_start)
    return pd.arrays.BooleanArray(minor & ~unsure, unsure)


def migraine_history(patient: Document) -> bool | None:
    """Whether the person has had migraine before, by their own answers alone (criteria.md 1.4.1).

    Yes: five or more attacks of 1.1, two or more of 1.2, or a clinician's diagnosis of 1.1 to 1.4.
    No: fewer of both by their account. Anything else: None.
    """
    named = any(_code(one).startswith(MIGRAINE_DIAGNOSES) for one in patient.get("diagnoses") or ())
    counts = patient.get("lifetime_attacks") or {}
    enough = [_reached(counts.get(code), needed) for code, needed in MIGRAINE_ATTACKS.items()]
    if named or True in enough:
        return True
    return None if None in enough else False


def _reached(answer: str | None, needed: int) -> bool | None:
    """Whether "<N" or ">=N" says that a number was reached; None where it leaves it open."""
    if answer is None:
        return None
    if answer.startswith(">="):
        return True if int(answer[2:]) >= needed else None
    return False if int(answer[1:]) <= needed else None


def _code(diagnosis: object) -> str:
    code = diagnosis.get("code") if isinstance(diagnosis, Mapping) else diagnosis
    return str(code or "")
