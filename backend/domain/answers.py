"""Three-valued answers of many rows or days at once, as what is certain and what is possible."""

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """`certain`: recorded as yes. `possible`: not recorded as no. Unknown is possible only."""

    certain: np.ndarray
    possible: np.ndarray

    def __and__(self, other: "Answers") -> "Answers":
        return Answers(self.certain & other.certain, self.possible & other.possible)

    def __or__(self, other: "Answers") -> "Answers":
        return Answers(self.certain | other.certain, self.possible | other.possible)


def said(column: Any) -> Answers:
    """Read a nullable boolean column; NA is possible, not certain."""
    return Answers(
        column.to_numpy(dtype=bool, na_value=False), column.to_numpy(dtype=bool, na_value=True)
    )


def sure(mask: np.ndarray) -> Answers:
    """Take a mask that knows no doubt."""
    return Answers(mask, mask)


def doubtful(mask: np.ndarray) -> Answers:
    """Take a mask of what may be, none of it certain."""
    return Answers(np.zeros(len(mask), dtype=bool), mask)


def at_least(minutes_min: np.ndarray, minutes_max: np.ndarray, limit: float) -> Answers:
    """Say whether ranges of minutes reach a limit; a range about the limit is unknown."""
    return Answers(minutes_min >= limit, minutes_max >= limit)
