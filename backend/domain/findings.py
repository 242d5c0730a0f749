"""Three-valued findings about a person, each with its reason and the day on which to look again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from backend.domain.reasons import Reason
from backend.domain.recorded import Recorded
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

    `first`: day number of the first recorded day, None when nothing is recorded. `attacks`: those
    that began by `as_of`.
    """

    tally: Tally
    as_of: int
    first: int | None
    patient: Mapping[str, Any]
    attacks: Recorded


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
