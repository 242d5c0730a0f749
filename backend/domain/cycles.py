"""Menstrual cycles from the daily check-ins, and the attacks that began in the window of each.

Window: two days before the first day of flow to two days after it; there is no day 0, so these are
days -2, -1, 1, 2 and 3 (A1.1, VERIFIED [S24a][S24b]).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from backend.domain.bouts import AttackDays
from backend.domain.calendar import numbers_of
from backend.domain.findings import Evidence
from backend.domain.windows import Span

WINDOW: Final = (-2, 2)
WINDOW_LENGTH: Final = WINDOW[1] - WINDOW[0] + 1
# Flow after more days than this without any begins a cycle (OUR RULE).
PAUSE_DAYS: Final = 10
# A cycle of another length, or with fewer of its days recorded, does not count (VERIFIED [S33d]).
SHORTEST: Final = 21
LONGEST: Final = 35
KEPT: Final = (4, 5)
# What counts is of the latest year (criteria.md 1.6: phenotypes of now or of the last year).
YEAR: Final = 365


@dataclass(frozen=True, slots=True)
class Cycles:
    """`first`: first days of flow; `stop`: the day before the next one, or the as-of day.

    `fitting`: of a length that counts; `kept`: with enough days recorded. `day_one`: every first
    day of flow in the diary, those of older cycles too.
    """

    first: np.ndarray
    stop: np.ndarray
    fitting: np.ndarray
    kept: np.ndarray
    day_one: np.ndarray

    @property
    def counted(self) -> np.ndarray:
        return np.asarray(self.fitting & self.kept)


def cycles(evidence: Evidence) -> Cycles:
    """Find the cycles of the latest year; a check-in that says nothing of flow begins none.

    The cycle that still runs counts from its 21st day on, when it could be whole (OUR RULE).
    """
    noted = evidence.attacks.laid.checkins
    flow = numbers_of(one["date"] for one in noted if one.get("menstruation") == "flow")
    flow = np.unique(flow[flow <= evidence.as_of])
    day_one = flow[np.diff(flow, prepend=-(10**6)) > PAUSE_DAYS]
    stop = np.append(day_one[1:] - 1, evidence.as_of)[: len(day_one)]
    recent = day_one > evidence.as_of - YEAR
    first, stop = day_one[recent], stop[recent]
    length = stop - first + 1
    recorded = np.array(
        [
            evidence.tally.count("recorded", Span(int(begin), int(end)))
            for begin, end in zip(first, stop, strict=True)
        ],
        dtype=np.int64,
    )
    return Cycles(
        first=first,
        stop=stop,
        fitting=(length >= SHORTEST) & (length <= LONGEST),
        kept=recorded * KEPT[1] >= length * KEPT[0],
        day_one=day_one,
    )


@dataclass(frozen=True, slots=True)
class Onsets:
    """What the counted cycles show of attacks that began.

    `cycles`: how many count; `left_out`: how many do not. `hit`: in how many an attack began in
    the window, [min, max]. `inside`, `of`: certain attacks in the windows, and in the cycles.
    `outside`: attacks that began at another time, [min, max]. `days`: of all cycles that count.
    """

    cycles: int
    left_out: int
    hit: list[int]
    inside: int
    of: int
    outside: list[int]
    days: int


def onsets(days: AttackDays, found: Cycles) -> Onsets:
    """Hold attacks against the windows of the cycles that count.

    A cycle's days are taken from the beginning of its window to that of the next. A day in a window
    that may hide an attack leaves the window open; on other days an attack not recorded is none,
    since enough days were kept (OUR RULE on [S33d]). The 18 days before a window are no window's,
    so an attack there is at another time even where the cycle before does not count.
    """
    padded, counted = _padded(days), found.counted
    size, last = len(padded.least), days.first + len(days.least) - 1
    first, stop = found.first[counted] - padded.first, found.stop[counted] - padded.first
    begin = first + WINDOW[0]
    end = stop + 1 + np.where(found.stop[counted] == last, 0, WINDOW[0])
    opened = found.day_one[found.day_one >= days.first] - padded.first + WINDOW[0]
    window = _covered(size, opened, opened + WINDOW_LENGTH)
    cycle = _covered(size, begin, end)
    other = _covered(size, first + WINDOW[1] + 1 - SHORTEST, end) & ~window
    possible = (padded.most > 0) | padded.hidden
    return Onsets(
        cycles=len(first),
        left_out=int((~counted).sum()),
        hit=[_hits(padded.least > 0, begin), _hits(possible, begin)],
        inside=int(padded.least[cycle & window].sum()),
        of=int(padded.least[cycle].sum()),
        outside=[int(padded.least[other].sum()), int(padded.most[other].sum())],
        days=int((end - begin).sum()),
    )


def _padded(days: AttackDays) -> AttackDays:
    """Put the days of one cycle before the diary: of them nothing is known."""
    none, every = np.zeros(LONGEST, dtype=np.int64), np.ones(LONGEST, dtype=bool)
    return AttackDays(
        first=days.first - LONGEST,
        least=np.concatenate([none, days.least]),
        most=np.concatenate([none, days.most]),
        hidden=np.concatenate([every, days.hidden]),
    )


def _covered(size: int, begin: np.ndarray, end: np.ndarray) -> np.ndarray:
    edges = np.bincount(np.minimum(begin, size), minlength=size + 1)
    edges -= np.bincount(np.minimum(end, size), minlength=size + 1)
    return np.cumsum(edges[:size]) > 0


def _hits(marks: np.ndarray, begin: np.ndarray) -> int:
    """Count the windows, by their first places, in which a mark lies."""
    sums = np.concatenate([[0], np.cumsum(marks)])
    return int((sums[begin + WINDOW_LENGTH] > sums[begin]).sum())
