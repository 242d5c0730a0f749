"""Which warnings each episode raises, and how grave they are."""

import numpy as np
import pandas as pd

from backend.domain.columns import category
from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.flags.rule import Flag
from backend.domain.flags.signs import SIGNS, Bits
from backend.domain.logic import Mask
from backend.domain.vocabulary import FLAG_LEVEL

EMERGENCY = FLAG_LEVEL.index("emergency")


def flags_of(episodes: pd.DataFrame) -> pd.DataFrame:
    """One column for each flag: its level (emergency, prompt, discuss), NA where it is not raised.

    Which signs raise it, and on whose word, stands with each rule (attack.py, background.py). What
    was not recorded raises nothing, but for a motor, brainstem or retinal aura: not answered
    whether it is known, it counts as a first one (criteria.md 1.2, OUR RULE).
    """
    kind, distinct = _kinds(episodes)
    columns = {flag.code: category(_levels(flag, distinct)[kind], FLAG_LEVEL) for flag in CATALOGUE}
    return pd.DataFrame(columns, index=episodes.index)


def emergencies(episodes: pd.DataFrame) -> Mask:
    """Whether any flag of a row is an emergency."""
    kind, distinct = _kinds(episodes)
    urgent = np.zeros(len(distinct), dtype=bool)
    for flag in CATALOGUE:
        urgent |= _levels(flag, distinct) == EMERGENCY
    found: Mask = urgent[kind]
    return found


def _kinds(episodes: pd.DataFrame) -> tuple[np.ndarray, Bits]:
    """The distinct combinations of signs, few in any diary, and which of them each row has."""
    kind, distinct = pd.factorize(episodes["signs"].to_numpy())
    return kind, distinct


def _levels(flag: Flag, signs: Bits) -> np.ndarray:
    """The place in FLAG_LEVEL of the gravest level that is raised, -1 for none."""
    levels = np.full(len(signs), -1, dtype=np.int8)
    for level, texts in reversed(flag.raised):
        raised = np.zeros(len(signs), dtype=bool)
        for text in texts:
            raised |= _holds(text, signs)
        levels[raised] = FLAG_LEVEL.index(level)
    return levels


def _holds(text: str, signs: Bits) -> Mask:
    """Whether every sign of a text stands, and none of those behind a "!" does."""
    need = sum(_bit(sign) for sign in text.split() if not sign.startswith("!"))
    without = sum(_bit(sign[1:]) for sign in text.split() if sign.startswith("!"))
    held: Mask = (signs & (need | without)) == need
    return held


def _bit(sign: str) -> int:
    return 1 << SIGNS.index(sign)
