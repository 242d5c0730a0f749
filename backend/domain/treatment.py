"""How acute medicines did: what was taken, and of how many doses it was said that they helped."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.profile import Told


def treatment_response(doses: pd.DataFrame, here: np.ndarray) -> list[dict[str, Any]]:
    """Say of each acute medicine how often it was taken, and how often it helped, as {yes, of}.

    `doses` is a dose frame (doses.py), `here` a mask over it. `of` counts the doses of which it was
    answered. Most doses first, then by name.
    """
    taken = here & doses["acute"].to_numpy(dtype=bool, na_value=False)
    medicine = doses["medicine"].cat.codes.to_numpy()
    answers = _answers(doses)
    told = [
        _response(doses, taken & (medicine == code), answers) for code in np.unique(medicine[taken])
    ]
    return sorted(told, key=lambda one: (-one["doses"], one["medication"]))


def pain_free_2h(doses: pd.DataFrame, here: np.ndarray) -> dict[str, int]:
    """Count the acute doses after which there was no pain at two hours, of those answered."""
    taken = here & doses["acute"].to_numpy(dtype=bool, na_value=False)
    return _answers(doses)["pain_free_2h"].count(taken)


def _answers(doses: pd.DataFrame) -> dict[str, Told]:
    relief = doses["relief"].cat.codes
    return {
        "pain_free_2h": _truth(doses["pain_free_2h"]),
        "relieved": Told((relief > 0).to_numpy(), (relief >= 0).to_numpy()),
        "returned_within_24h": _truth(doses["returned"]),
    }


def _truth(column: pd.Series) -> Told:
    return Told(column.to_numpy(dtype=bool, na_value=False), column.notna().to_numpy())


def _response(doses: pd.DataFrame, mine: np.ndarray, answers: Mapping[str, Told]) -> dict[str, Any]:
    first = int(np.argmax(mine))
    return {
        "medication": str(doses["medicine"].iloc[first]),
        "overuse_class": str(doses["overuse_class"].iloc[first]),
        "doses": int(np.count_nonzero(mine)),
        "days": len(np.unique(doses["local_day"].to_numpy()[mine])),
        **{name: told.count(mine) for name, told in answers.items()},
    }
