"""What must be said before any label: an emergency, or something to bring to a visit."""

import numpy as np
import pandas as pd

from backend.domain.aura import FIRST_TIME_SYMPTOM
from backend.domain.columns import Category, category, codes_of
from backend.domain.logic import Mask
from backend.domain.vocabulary import FLAG_LEVEL

# Stabs of seconds reach their worst at once by nature; a clinician who has named them 4.7 or 3.3
# has looked into it (interfaces.md). 120 seconds: the longest of 4.7 in S27.
STAB_MINUTES = 2.0


def flags_of(episodes: pd.DataFrame) -> pd.DataFrame:
    """One column for each flag: its level (emergency, prompt, discuss), NA where it is not raised.

    `thunderclap`: worst in under a minute (S19), without waiting for how long it lasts (OUR RULE).
    `first_motor_aura`, `first_brainstem_aura`, `first_retinal_aura`: such a symptom, not yet looked
    into by a clinician (criteria.md 1.2, OUR RULE). What was not recorded raises nothing.
    """
    sudden, known = _sudden(episodes), _known_stabs(episodes)
    columns = {"thunderclap": _levels(sudden & ~known, sudden & known)}
    for symptom in FIRST_TIME_SYMPTOM:
        first = episodes[f"first.{symptom}"].to_numpy()
        columns[f"first_{symptom}_aura"] = _levels(first, np.zeros_like(first))
    return pd.DataFrame(columns, index=episodes.index)


def emergencies(episodes: pd.DataFrame) -> Mask:
    """Whether any flag of a row is an emergency."""
    urgent = _sudden(episodes) & ~_known_stabs(episodes)
    for symptom in FIRST_TIME_SYMPTOM:
        urgent |= episodes[f"first.{symptom}"].to_numpy()
    return urgent


def _sudden(episodes: pd.DataFrame) -> Mask:
    sudden: Mask = (episodes["onset_speed"] == "thunderclap").to_numpy()
    return sudden


def _known_stabs(episodes: pd.DataFrame) -> Mask:
    stabs = codes_of(episodes["quality.stabbing"].array) == 1
    brief = episodes["minutes_max"].to_numpy() <= STAB_MINUTES
    known: Mask = stabs & brief & episodes["known_stabs"].to_numpy()
    return known


def _levels(emergency: Mask, discuss: Mask) -> Category:
    codes = np.full(len(emergency), -1, dtype=np.int8)
    codes[discuss] = FLAG_LEVEL.index("discuss")
    codes[emergency] = FLAG_LEVEL.index("emergency")
    return category(codes, FLAG_LEVEL)
