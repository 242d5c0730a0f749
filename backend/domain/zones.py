"""In which time zone a dose was taken that stands in no attack."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

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
    rows = [row for row, zone in enumerate(zones) if zone is None]
    filled = [zone or "UTC" for zone in zones]
    if not rows:
        return filled
    latest = _last_known(moments[rows], episodes, checkins)
    days = local_times(moments[rows], latest).strftime("%Y-%m-%d")
    noted = {checkin.get("date"): checkin.get("time_zone") for checkin in checkins}
    for row, day, zone in zip(rows, days, latest, strict=True):
        filled[row] = noted.get(day) or zone
    return filled


def _last_known(
    moments: pd.DatetimeIndex, episodes: Sequence[Document], checkins: Sequence[Document]
) -> list[str]:
    spans = [episode.get("span") or {} for episode in episodes]
    known = [(span.get("started_at"), span.get("time_zone")) for span in spans]
    known += [(f"{day.get('date')}T00:00:00Z", day.get("time_zone")) for day in checkins]
    known = [(moment, zone) for moment, zone in known if moment and zone]
    if not known:
        return ["UTC"] * len(moments)
    times = instants([moment for moment, _ in known])
    order = np.argsort(times, kind="stable")
    place = np.searchsorted(times[order], moments, side="right") - 1
    names = [known[row][1] or "UTC" for row in order]
    return [names[at] for at in np.maximum(place, 0)]
