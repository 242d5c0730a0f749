"""Labels as they would be if an aura that nobody asked about was none."""

from collections.abc import Sequence
from typing import Final

import numpy as np
import pandas as pd

from backend.domain.classify import Verdicts

# The labels that only an aura gives.
OF_AURA: Final = ("1.2.", "1.5.2")


def presumed(frame: pd.DataFrame, verdicts: Verdicts) -> np.ndarray:
    """Give the label table, of attacks whose `aura` is not recorded without the labels of an aura.

    What is left is what the attack can be without one: an aura not asked about keeps 1.2 possible
    for every attack, and would leave every count and every pattern open (docs/decisions/0015, OUR
    RULE). It is presumed only where attacks are counted as certain; what is possible stays so.
    """
    labels = verdicts.labels.to_numpy()
    of_aura = among(tuple(verdicts.labels.columns), OF_AURA)
    unasked = frame["aura"].isna().to_numpy()
    unasked = unasked & labels[:, ~of_aura].any(axis=1)
    return np.asarray(labels & ~(unasked[:, None] & of_aura[None, :]))


def among(codes: Sequence[str], chosen: tuple[str, ...]) -> np.ndarray:
    """Mark the codes that are among the chosen; a chosen one that ends in a dot is a beginning."""
    starts = tuple(code for code in chosen if code.endswith("."))
    return np.array([code in chosen or code.startswith(starts) for code in codes], dtype=bool)
