"""A stretch of calendar days, and which of them episodes, doses and check-ins fall on."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from backend.domain.answers import Answers
from backend.domain.stretches import Stretches


@dataclass(frozen=True, slots=True)
class Calendar:
    """The days from `first` (a day number) to `first + size - 1`; what lies outside is not seen."""

    first: int
    size: int

    def covered(self, stretches: Stretches, chosen: np.ndarray) -> np.ndarray:
        """Mark the days that the chosen episodes touch: a difference array and its running sum."""
        keep = chosen[stretches.row]
        start = np.maximum(stretches.first[keep] - self.first, 0)
        stop = np.minimum(stretches.last[keep] - self.first + 1, self.size)
        seen = start < stop
        edges = np.bincount(start[seen], minlength=self.size + 1)
        edges -= np.bincount(stop[seen], minlength=self.size + 1)
        return np.cumsum(edges[: self.size]) > 0

    def cover(self, stretches: Stretches, answers: Answers) -> Answers:
        return Answers(
            self.covered(stretches, answers.certain), self.covered(stretches, answers.possible)
        )

    def on(self, days: np.ndarray, chosen: np.ndarray | None = None) -> np.ndarray:
        """Mark the days whose numbers are given, or those of them that are chosen."""
        places = (days if chosen is None else days[chosen]) - self.first
        marked = np.zeros(self.size, dtype=bool)
        marked[places[(places >= 0) & (places < self.size)]] = True
        return marked


def numbers_of(dates: Iterable[Any]) -> np.ndarray:
    """Day numbers of ISO dates."""
    return np.array(list(dates), dtype="datetime64[D]").astype(np.int64)
