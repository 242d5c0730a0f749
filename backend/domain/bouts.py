"""Bouts of attacks: the days on which attacks of a kind began, and what lies between them.

A bout ends where three months without such an attack follow (3.1.1, VERIFIED [S13]). A day of which
nothing was recorded, or with a headache but no attack, may have held attacks: it is no remission,
and no attack either (OUR RULE, docs/decisions/0016).
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np

from backend.domain.answers import Answers
from backend.domain.calendar import Calendar
from backend.domain.findings import Evidence
from backend.domain.persistence import MONTHS
from backend.domain.runs import in_long_runs, runs
from backend.domain.stretches import day_numbers
from backend.domain.windows import WINDOW_DAYS

REMISSION_DAYS: Final = MONTHS * WINDOW_DAYS
PAUSE_DAYS: Final = WINDOW_DAYS


@dataclass(frozen=True)
class AttackDays:
    """The days from the first recorded one to the as-of day.

    `least`, `most`: how many attacks of the kind began on each, certainly and possibly. `hidden`:
    the days that may have held attacks nobody recorded.
    """

    first: int
    least: np.ndarray
    most: np.ndarray
    hidden: np.ndarray

    @cached_property
    def free(self) -> np.ndarray:
        """The days on which no such attack can have begun."""
        return np.asarray((self.most == 0) & ~self.hidden)

    def active(self, pause: int) -> np.ndarray:
        """Mark the days from certain attack to certain attack, without pauses of so many days."""
        seen = np.flatnonzero(self.least)
        between = np.zeros(len(self.least), dtype=bool)
        if len(seen):
            between[seen[0] : seen[-1] + 1] = True
        return np.asarray(between & ~in_long_runs(self.least == 0, pause))

    @cached_property
    def remission(self) -> np.ndarray:
        """The days of three months or more that were certainly free of such attacks."""
        return in_long_runs(self.free, REMISSION_DAYS)


def attack_days(evidence: Evidence, kind: Answers) -> AttackDays:
    """Lay the attacks of a kind over the days; an empty diary has no days."""
    laid, first = evidence.attacks.laid, evidence.first
    if first is None:
        nothing = np.zeros(0, dtype=np.int64)
        return AttackDays(evidence.as_of, nothing, nothing, nothing > 0)
    days = Calendar(first, evidence.as_of - first + 1)
    began = day_numbers(laid.frame["start_local"]) - first
    place = first - evidence.tally.first
    row = evidence.tally.rows["headache_days:possible"]
    headache = np.diff(evidence.tally.sums[row][place : place + days.size + 1]) > 0

    def on_each_day(chosen: np.ndarray) -> np.ndarray:
        return np.bincount(began[chosen & evidence.attacks.rows], minlength=days.size)

    return AttackDays(
        first=first,
        least=on_each_day(kind.certain),
        most=on_each_day(kind.possible),
        hidden=headache & ~days.covered(laid.stretches, evidence.attacks.rows),
    )


@dataclass(frozen=True, slots=True)
class Frequency:
    """At least `needed` attacks in `days` days, and no more than `most` on one; None: no limit."""

    needed: int
    days: int
    most: int | None


def outside(days: AttackDays, frequency: Frequency) -> tuple[list[int], int]:
    """Count the active days on which attacks came rarer or more often, [min, max], and all of them.

    A month without an attack is no active time (OUR RULE). Rarer: in a run of `frequency.days` days
    none of which has enough attacks, or with an attack that no other is as near to. A hidden day,
    and any outside of the diary, may have had enough.
    """
    active = days.active(PAUSE_DAYS)
    certain = _rare(days.most + 2 * frequency.needed * days.hidden, frequency, unknown=2)
    possible = _rare(days.least, frequency, unknown=0)
    if frequency.most is not None:
        certain = certain | (days.least > frequency.most)
        possible = possible | (days.most > frequency.most)
    return [int((active & certain).sum()), int((active & possible).sum())], int(active.sum())


def _rare(attacks: np.ndarray, frequency: Frequency, unknown: int) -> np.ndarray:
    """Mark the days with too few attacks about them; `unknown`: how many a day outside may have."""
    reach = frequency.days
    padded = np.pad(attacks, reach, constant_values=unknown * frequency.needed)
    enough = padded >= frequency.needed
    rare = in_long_runs(~enough, reach)
    if reach > 1:
        near = [np.roll(enough, step) for step in range(-reach, reach + 1) if step]
        rare = rare | (enough & ~np.any(near, axis=0) & (padded < 2 * frequency.needed))
    return np.asarray(rare[reach:-reach])


def bouts(days: AttackDays, least_days: int, most_days: int) -> int:
    """Count the bouts of this length that are certain.

    Certain: between two certain remissions, or the ends of the diary, attacks less than three
    months apart span `least_days`, and no more than `most_days` can hold attacks at all.
    """
    cores, could = runs(days.active(REMISSION_DAYS)), np.flatnonzero(~days.free)
    certain = 0
    for start, stop in runs(~days.remission):
        inside = could[(could >= start) & (could < stop)]
        long = any(start <= begin < stop and after - begin >= least_days for begin, after in cores)
        certain += bool(long and inside[-1] - inside[0] < most_days)
    return certain


def unremitting_since(days: AttackDays) -> int | None:
    """Give the day from which attacks came without three months between; None: not now.

    Only certain attacks tell; the three months since the latest are not over yet.
    """
    cores = runs(days.active(REMISSION_DAYS))
    if not cores or len(days.least) - cores[-1][1] >= REMISSION_DAYS:
        return None
    return days.first + cores[-1][0]


def latest_remission(days: AttackDays) -> int | None:
    """Give the last day of the latest three months that were certainly free of such attacks."""
    free = np.flatnonzero(days.remission)
    return days.first + int(free[-1]) if len(free) else None
