"""Three-valued findings about a person, each with its reason and the day on which to look again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.reasons import Reason
from backend.domain.windows import Tally

YES, NO, UNKNOWN = "yes", "no", "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """`state`: yes, no or unknown. `recheck_on`: the day number from which time may decide."""

    state: str
    reason: Reason
    recheck_on: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What patterns are judged by: the day counts, the attacks up to the as-of day, the person.

    `first`: day number of the first recorded day, None when nothing is recorded. `labels`:
    those of classify.Verdicts, of the attacks that began by `as_of`; `criteria`: of all attacks,
    of which `rows` marks these.
    """

    tally: Tally
    as_of: int
    first: int | None
    patient: Mapping[str, Any]
    labels: pd.DataFrame
    criteria: Mapping[str, pd.DataFrame]
    rows: np.ndarray

    def fitting(self, codes: tuple[str, ...]) -> tuple[int, int]:
        """Count the attacks whose every label begins with one of the codes, and those with any."""
        inside = [str(code).startswith(codes) for code in self.labels.columns]
        table = self.labels.to_numpy()
        with_any = table[:, inside].any(axis=1)
        only = with_any & ~table[:, np.logical_not(inside)].any(axis=1)
        return int(only.sum()), int(with_any.sum())


def at_least(pair: list[int], limit: int) -> str:
    """Hold a pair [min, max] against a limit (criteria.md 1.0)."""
    if pair[0] >= limit:
        return YES
    return NO if pair[1] < limit else UNKNOWN


def all_of(states: Iterable[str]) -> str:
    """Join states by three-valued "and"."""
    known = set(states)
    if NO in known:
        return NO
    return UNKNOWN if UNKNOWN in known else YES
