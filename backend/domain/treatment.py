"""How acute medicines did: what was taken, and of how many doses it was said that they helped."""

from typing import Any, Final

import numpy as np
import pandas as pd

Count = dict[str, int]

COLUMNS: Final = [
    "medicine",
    "overuse_class",
    "local_day",
    "pain_after_2h",
    "relief",
    "returned",
]


def treatment_response(doses: pd.DataFrame) -> list[dict[str, Any]]:
    """Say of each acute medicine how often it was taken, and how often it helped, as {yes, of}.

    `doses` is a dose frame (doses.py). `of` counts the doses of which it was answered. Most doses
    first, then by name.
    """
    taken = doses.loc[doses["acute"].to_numpy(dtype=bool, na_value=False), COLUMNS]
    codes = taken["medicine"].cat.codes.to_numpy()
    told = [_response(taken[codes == code]) for code in np.unique(codes)]
    return sorted(told, key=lambda one: (-one["doses"], one["medication"]))


def _response(doses: pd.DataFrame) -> dict[str, Any]:
    after, relief, returned = doses["pain_after_2h"], doses["relief"], doses["returned"]
    came_back = returned.to_numpy(dtype=bool, na_value=False)
    return {
        "medication": str(doses["medicine"].iloc[0]),
        "overuse_class": str(doses["overuse_class"].iloc[0]),
        "doses": len(doses),
        "days": int(doses["local_day"].nunique()),
        "pain_free_2h": _count((after == 0).to_numpy(), after),
        "relieved": _count(relief.isin(["partial", "complete"]).to_numpy(), relief),
        "returned_within_24h": _count(came_back, returned),
    }


def _count(yes: np.ndarray, answers: pd.Series) -> Count:
    return {"yes": int(np.count_nonzero(yes)), "of": int(answers.notna().sum())}
