"""How soon attacks were written down, read from the ids that the device gave them.

An id of version 7 holds the moment at which the entry was made (RFC 9562, 5.7). Any other id, as
that of an imported attack, says nothing, and the attack counts as one of which it is not known.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

import numpy as np
import pandas as pd

from backend.domain.laid import Laid

# More than two days after it began an attack counts as told from memory (practice.md 4.3).
LATE_HOURS: Final = 48
BY_THE_CLOCK: Final = 7
BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)


def days_late(laid: Laid, here: np.ndarray) -> list[int | None]:
    """Say of each of these attacks how many whole days after its beginning it was entered.

    0: within 48 hours. None: not known.
    """
    frame = laid.frame[here]
    began = [None if moment is pd.NaT else moment for moment in frame["started"]]
    return [_days(id_, started) for id_, started in zip(frame["id"], began, strict=True)]


def timeliness(laid: Laid, here: np.ndarray) -> dict[str, Any]:
    """Count the attacks entered in time and late; `known`: of how many it is known."""
    days = days_late(laid, here)
    known = [late for late in days if late is not None]
    return {
        "attacks": len(days),
        "known": len(known),
        "late": sum(1 for late in known if late),
        "longest_days": max(known, default=0),
    }


def _moment(text: str) -> datetime | None:
    try:
        id_ = UUID(text)
    except ValueError:
        return None
    return (
        BEGINNING + timedelta(milliseconds=id_.int >> 80) if id_.version == BY_THE_CLOCK else None
    )


def _days(text: str, started: datetime | None) -> int | None:
    moment = _moment(text)
    if moment is None or started is None:
        return None
    passed = moment - started
    return passed.days if passed > timedelta(hours=LATE_HOURS) else 0
