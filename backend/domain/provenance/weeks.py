"""How complete a diary is, week by week, and how much of it was written in time."""

from datetime import datetime
from typing import Any

import numpy as np

from backend.domain.calendar import Calendar
from backend.domain.diary import Diary
from backend.domain.doses import doses_frame
from backend.domain.frames import episodes_frame
from backend.domain.provenance.lateness import Dated
from backend.domain.stretches import iso_day, stretches
from backend.domain.windows import Span

WEEK = 7
# Day number 0 was a Thursday.
MONDAY = 3


def weeks(
    diary: Diary, rows: Dated, in_time: np.ndarray, period: Span, now: datetime | None
) -> list[dict[str, Any]]:
    """Count the days of each week of a period (Monday to Sunday) that are recorded.

    `rows` are the entries of the diary, and `in_time` has two masks of them: written within 48
    hours by the server's clock, and by either clock. A week at either end may have fewer days.
    """
    calendar = Calendar(period.start, period.days)
    everything = _marked(calendar, diary, rows, np.ones(len(rows.ids), dtype=bool), now)
    early = [_marked(calendar, diary, rows, mask, now) for mask in in_time]
    week = (np.arange(period.start, period.stop + 1) + MONDAY) // WEEK
    week -= week[0]
    days, recorded, least, most = (
        np.bincount(week, marks).astype(int).tolist()
        for marks in (np.ones(period.days), everything, *early)
    )
    monday = period.start - (period.start + MONDAY) % WEEK
    return [
        {
            "week": iso_day(monday + WEEK * number),
            "days": days[number],
            "recorded": recorded[number],
            "in_time": [least[number], most[number]],
        }
        for number in range(len(days))
    ]


def _marked(
    calendar: Calendar, diary: Diary, rows: Dated, mask: np.ndarray, now: datetime | None
) -> np.ndarray:
    """Mark the days on which one of the chosen entries falls; an attack may touch several."""
    ids = {rows.ids[place] for place in np.flatnonzero(mask).tolist()}
    episodes = [one for one in diary.episodes if one["id"] in ids]
    doses = doses_frame(diary.doses, diary.medications, episodes, diary.checkins)
    touched = stretches(episodes_frame(episodes, diary.doses, {}, now), episodes, doses, now)
    days = calendar.covered(touched, np.ones(len(episodes), dtype=bool))
    others = np.asarray(mask & (rows.kinds != "episode"), dtype=bool)
    return np.asarray(days | calendar.on(rows.days, others))
