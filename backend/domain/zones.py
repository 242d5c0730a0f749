"""In which time zone a dose was taken that stands in no attack."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.calendar import numbers_of
from backend.domain.spans import instants, local_times

Document = Mapping[str, Any]


def loose_zones(
    zones: Sequence[str | None],
    moments: pd.DatetimeIndex,
    episodes: Sequence[Document],
    checkins: Sequence[Document],
) -> list[str]:
    """Fill the zones that are None: by the check-in of that day, else by the zone last known then.

    Zones are known from where attacks began and check-ins were made; a dose before all of them
    takes the first one known, and UTC where there is none (OUR RULE).
    """
    filled = [zone or "UTC" for zone in zones]
    rows = [row for row, zone in enumerate(zones) if zone is None]
    if not rows:
        return filled
    noted = [checkin for checkin in checkins if checkin.get("time_zone")]
    dates = numbers_of(checkin["date"] for checkin in noted)
    noted_zones = [checkin["time_zone"] for checkin in noted]
    latest = _last_known(moments[rows], episodes, dates, noted_zones)
    days = local_times(moments[rows], latest).to_numpy().astype("datetime64[D]").astype(np.int64)
    on_day = dict(zip(dates.tolist(), noted_zones, strict=True))
    for row, day, zone in zip(rows, days.tolist(), latest, strict=True):
        filled[row] = on_day.get(day, zone)
    return filled


def _last_known(
    moments: pd.DatetimeIndex,
    episodes: Sequence[Document],
    dates: np.ndarray,
    noted_zones: Sequence[str],
) -> list[str]:
    spans = [episode.get("span") or {} for episode in episodes]
    began = [span for span in spans if span.get("started_at") and span.get("time_zone")]
    zones = [*(span["time_zone"] for span in began), *noted_zones]
    if not zones:
        return ["UTC"] * len(moments)
    starts = _plain(instants([span["started_at"] for span in began]))
    times = np.concatenate([starts, dates.astype("datetime64[D]").astype(starts.dtype)])
    order = np.argsort(times, kind="stable")
    place = np.searchsorted(times[order], _plain(moments), side="right") - 1
    return [zones[at] for at in order[np.maximum(place, 0)].tolist()]


def _plain(moments: pd.DatetimeIndex) -> np.ndarray:
    return moments.tz_localize(None).to_numpy()
