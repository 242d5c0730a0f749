"""How many attacks the episodes of a diary are: one that comes back at once is the same attack.

Episodes less than 24 hours apart are one attack (Leiden, VERIFIED [S33c]); 24 to 48 hours apart
after a medicine that may have helped, they may be one (VERIFIED [S25b]); else they are two. So a
count of attacks is a pair [min, max] (criteria.md 1.8, OUR RULE). Chapter 3 has several attacks a
day by nature: there, each episode is one (questions/counted.py).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, sure
from backend.domain.intake import TREATED
from backend.domain.spans import STILL_BELIEVED_HOURS

SAME_HOURS: Final = 24
RELAPSE_HOURS: Final = 48
MINUTE: Final = 60_000


@dataclass(frozen=True, slots=True)
class Separate:
    """Episodes in the order in which they began.

    `rows`: their rows in the frame. `anew`: whether each begins an attack, rather than going on
    with the one before.
    """

    rows: np.ndarray
    anew: Answers


def separate(frame: pd.DataFrame, kind: Answers) -> Separate:
    """Part the episodes that may be of a kind into attacks; each must have a start.

    Of an episode whose end is not known the gap after it may be anything up to what its known
    length leaves; it is believed to last 72 hours at most (spans.py, OUR RULE), or nothing after
    it would ever be sure to be another attack. Of a start known to the day, up to a day more.
    """
    rows = np.flatnonzero(kind.possible)
    start = moments(frame)[rows] / MINUTE
    vague, low, high = (
        frame[name].to_numpy()[rows] for name in ("day_only", "minutes_min", "minutes_max")
    )
    high = np.where(np.isinf(high), np.maximum(low, STILL_BELIEVED_HOURS * 60), high)
    treated = frame["treated"].cat.codes.to_numpy()[rows] == TREATED.index("other")
    # Rows that are alike in all of this may change places.
    order = np.lexsort((kind.certain[rows], treated, low, high, vague, start))
    rows, start, treated = rows[order], start[order], treated[order]
    longest, known = (np.maximum.accumulate(start + long[order]) for long in (high, low))
    narrow = np.diff(start) - (longest - start)[:-1]
    wide = np.diff(start) + vague[order][1:] * SAME_HOURS * 60.0 - (known - start)[:-1]
    relapse = treated[:-1] & (narrow <= RELAPSE_HOURS * 60)
    certain = np.append(True, (narrow >= SAME_HOURS * 60) & ~relapse)[: len(rows)]
    possible = np.append(True, wide >= SAME_HOURS * 60)[: len(rows)]
    return Separate(rows, Answers(certain, possible))


def attacks(frame: pd.DataFrame, kind: Answers) -> list[int]:
    """Count the attacks of a kind, [min, max].

    Min: chains of episodes that may be one attack, with a certain one among them. Max: certain
    episodes that may be attacks of their own, and every one that is only possibly of the kind.
    """
    every = separate(frame, kind)
    chain = np.cumsum(every.anew.certain)
    least = len(np.unique(chain[kind.certain[every.rows]]))
    return [least, int(beginnings(frame, kind).possible.sum())]


def beginnings(frame: pd.DataFrame, kind: Answers) -> Answers:
    """Say of every episode whether it begins an attack of the kind."""
    every, certain = separate(frame, kind), separate(frame, sure(kind.certain))
    begins = Answers(np.zeros(len(frame), dtype=bool), kind.possible & ~kind.certain)
    begins.certain[every.rows] = every.anew.certain & kind.certain[every.rows]
    begins.possible[certain.rows] = certain.anew.possible
    return begins


def moments(frame: pd.DataFrame) -> np.ndarray:
    """Give the starts of an episode frame, milliseconds since 1970; the least integer if none."""
    return np.asarray(pd.DatetimeIndex(frame["started"].array).asi8)
