"""Which warnings each episode raises, and how grave they are."""

from functools import cache

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


def raised(episodes: pd.DataFrame) -> list[list[dict[str, str]]]:
    """The flags that each row raises, as plain objects, in the order of the catalogue."""
    kind, distinct = _kinds(episodes)
    lists: list[list[tuple[str, str]]] = [[] for _ in distinct]
    for flag in CATALOGUE:
        levels = _levels(flag, distinct)
        for place in np.flatnonzero(levels >= 0):
            lists[place].append((flag.code, FLAG_LEVEL[levels[place]]))
    return [
        [{"code": code, "level": level} for code, level in lists[place]] for place in kind.tolist()
    ]


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
        need, looked_at = _needs(texts)
        raised = ((signs[:, np.newaxis] & looked_at) == need).any(axis=1)
        levels[raised] = FLAG_LEVEL.index(level)
    return levels


@cache
def _needs(texts: tuple[str, ...]) -> tuple[Bits, Bits]:
    """Of each text the signs that must stand, and all it looks at: none behind a "!" may stand."""
    need = [sum(_bit(sign) for sign in text.split() if sign[0] != "!") for text in texts]
    without = [sum(_bit(sign[1:]) for sign in text.split() if sign[0] == "!") for text in texts]
    needed = np.array(need, dtype=np.int64)
    return needed, needed | np.array(without, dtype=np.int64)


def _bit(sign: str) -> int:
    return 1 << SIGNS.index(sign)
