"""What the daily check-ins say of each calendar day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from backend.domain.calendar import Calendar, numbers_of

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Checkins:
    """Masks over the days of a calendar.

    recorded: there is a check-in. free: it says no headache. told: it says that the day was not
    free of headache. continuous: a background headache was noted, of any strength. severe: one
    that was moderate or severe.
    """

    recorded: np.ndarray
    free: np.ndarray
    told: np.ndarray
    continuous: np.ndarray
    severe: np.ndarray


def checkin_days(days: Calendar, documents: Sequence[Document]) -> Checkins:
    """Lay check-in documents over the calendar; what one does not say marks nothing."""
    dates = numbers_of(document["date"] for document in documents)
    free = [document.get("headache_free") for document in documents]
    pain = [document.get("continuous_pain") for document in documents]
    return Checkins(
        recorded=days.on(dates),
        free=days.on(dates, _each(answer is True for answer in free)),
        told=days.on(dates, _each(answer is False for answer in free)),
        continuous=days.on(dates, _each(answer is not None for answer in pain)),
        severe=days.on(dates, _each(answer in ("moderate", "severe") for answer in pain)),
    )


def _each(marks: Iterable[bool]) -> np.ndarray:
    return np.fromiter(marks, dtype=bool)
