"""Which calendar days each episode touches, as stretches of days."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.spans import STILL_BELIEVED_HOURS, instants, local_times

# Of a spill over midnight shorter than this, the day it began on takes all (criteria.md 1.9).
SPILL = np.timedelta64(30, "m")
EPOCH = date(1970, 1, 1).toordinal()

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Stretches:
    """Rows of episodes with the days they touch, first to last, as day numbers since 1970-01-01.

    An episode has one stretch, or several where it counts only on scattered days, or none where
    it has no start. `begins` marks the stretch that holds the day on which it began.
    """

    row: np.ndarray
    first: np.ndarray
    last: np.ndarray
    begins: np.ndarray


def day_number(day: date) -> int:
    return day.toordinal() - EPOCH


def iso_day(number: int) -> str:
    return date.fromordinal(int(number) + EPOCH).isoformat()


def day_numbers(local: pd.Series) -> np.ndarray:
    """Day numbers of wall-clock times; a missing time gives the least integer."""
    return local.to_numpy().astype("datetime64[D]").astype(np.int64)


def stretches(
    frame: pd.DataFrame,
    documents: Sequence[Document],
    doses: pd.DataFrame,
    now: datetime | None,
) -> Stretches:
    """Lay each row of an episode frame over the calendar of its own zone (data-model.md, Days).

    From the day it began to the day on which its last known moment falls, a spill of under 30
    minutes by the wall clock not counted. An attack that still runs 72 hours after it began, or of
    which nobody knows whether it has (`now` is None), touches only the days on which something of
    it was recorded: its start, a pain reading, a dose.
    """
    dated = frame["start_local"].notna().to_numpy()
    stale = frame["running"].to_numpy() & dated & ~_fresh(frame, now)
    first = day_numbers(frame["start_local"])
    last = np.maximum(first, _counted_day(frame["end_local"]))
    whole = np.flatnonzero(dated)
    row, day = _noted(frame, documents, doses, np.flatnonzero(stale))
    later = day > first[row]
    row, day = row[later], day[later]
    return Stretches(
        row=np.concatenate([whole, row]),
        first=np.concatenate([first[whole], day]),
        last=np.concatenate([np.where(stale, first, last)[whole], day]),
        begins=np.concatenate([np.ones(len(whole), bool), np.zeros(len(row), bool)]),
    )


def _counted_day(local: pd.Series) -> np.ndarray:
    return (local.to_numpy() - SPILL).astype("datetime64[D]").astype(np.int64)


def _fresh(frame: pd.DataFrame, now: datetime | None) -> np.ndarray:
    if now is None:
        return np.zeros(len(frame), dtype=bool)
    passed = (pd.Timestamp(now) - frame["started"]).to_numpy()
    return np.asarray(passed < np.timedelta64(STILL_BELIEVED_HOURS, "h"))


def _noted(
    frame: pd.DataFrame, documents: Sequence[Document], doses: pd.DataFrame, rows: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Give the days on which something of these episodes was recorded, each with its row."""
    readings = [
        (row, reading["at"])
        for row in rows
        for reading in documents[row].get("pain_readings") or ()
        if reading.get("at")
    ]
    taken = np.isin(doses["episode"].to_numpy(), rows)
    read = np.array([row for row, _ in readings], dtype=np.intp)
    at = np.concatenate([read, doses["episode"].to_numpy()[taken]])
    noted = instants([moment for _, moment in readings])
    moments = pd.DatetimeIndex(noted.append(pd.DatetimeIndex(doses["taken_at"])[taken]))
    zones = frame["time_zone"].to_numpy()[at]
    return at, _counted_day(pd.Series(local_times(moments, zones)))
