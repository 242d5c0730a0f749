"""How long after something happened it was written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.diary import Diary, Document
from backend.domain.spans import instants, local_times
from backend.domain.zones import loose_zones

# At once: within an hour of the start. Same day: by the calendar where it happened. Within 48 h: of
# the start, or of the end of the day where only that is known. Ahead: it lies more than an hour
# after it was written. Not known: nobody says when it was written. All OUR RULE.
LATENESS: Final = ("at_once", "same_day", "within_48_h", "later", "ahead", "not_known")
IN_TIME: Final = ("at_once", "same_day", "within_48_h")
HOUR: Final = np.timedelta64(1, "h")
DAY: Final = np.timedelta64(1, "D")


@dataclass(frozen=True, slots=True, eq=False)
class Dated:
    """Entries that have a day, as rows: where in time each lies, by its own calendar.

    `moments`: UTC; `local`: the wall clock there. `whole_day`: nothing but the day is known, and
    both stand for its beginning.
    """

    ids: Sequence[str]
    kinds: np.ndarray
    zones: Sequence[str]
    moments: pd.DatetimeIndex
    local: np.ndarray
    whole_day: np.ndarray

    @property
    def days(self) -> np.ndarray:
        """Give the number of each row's day."""
        numbers: np.ndarray = self.local.astype("datetime64[D]").astype(np.int64)
        return numbers


def dated(diary: Diary) -> Dated:
    """Lay the attacks, doses and check-ins of a diary out in time; what has no time is left out."""
    episodes = [one for one in diary.episodes if _began(one)]
    doses = [one for one in diary.doses if one.get("taken_at")]
    days = list(diary.checkins)
    times = [_began(one) for one in episodes] + [one["taken_at"] for one in doses]
    times += [f"{one['date']}T00:00:00Z" for one in days]
    zones = [one["span"].get("time_zone") or "UTC" for one in episodes]
    zones += _zones_of(diary, doses, instants(times[len(episodes) : len(episodes) + len(doses)]))
    zones += [one.get("time_zone") or "UTC" for one in days]
    vague = [one["span"].get("onset_precision") == "day_only" for one in episodes]
    whole_day = np.array([*vague, *[False] * len(doses), *[True] * len(days)], dtype=bool)
    moments = instants(times)
    local = local_times(moments, zones).to_numpy().copy()
    only_day = slice(len(episodes) + len(doses), None)
    local[only_day] = moments[only_day].tz_localize(None).to_numpy()
    local = np.where(whole_day, local.astype("datetime64[D]"), local)
    kinds = ["episode"] * len(episodes) + ["dose"] * len(doses) + ["checkin"] * len(days)
    ids = [str(one["id"]) for one in (*episodes, *doses, *days)]
    return Dated(ids, np.array(kinds, dtype=object), zones, moments, local, whole_day)


def chosen(rows: Dated, places: np.ndarray) -> Dated:
    """Give the rows at these places, or those that a mask marks."""
    places = np.flatnonzero(places) if places.dtype == bool else places
    return Dated(
        [rows.ids[place] for place in places.tolist()],
        rows.kinds[places],
        [rows.zones[place] for place in places.tolist()],
        rows.moments[places],
        rows.local[places],
        rows.whole_day[places],
    )


def lateness(rows: Dated, written: pd.DatetimeIndex) -> np.ndarray:
    """Say of each row how late it was written: a place in LATENESS. NaT: not known."""
    there = local_times(written, rows.zones).to_numpy()
    same_day = there.astype("datetime64[D]") == rows.local.astype("datetime64[D]")
    passed = (written - rows.moments).to_numpy()
    after_day = there - (rows.local.astype("datetime64[D]") + DAY)
    since = np.where(rows.whole_day, after_day, passed)
    ahead = np.where(rows.whole_day, after_day < -DAY, passed < -HOUR)
    cases = [
        np.asarray(written.isna()),
        ahead,
        ~rows.whole_day & (since <= HOUR),
        same_day,
        since <= 2 * DAY,
    ]
    names = ("not_known", "ahead", "at_once", "same_day", "within_48_h")
    places = np.select(cases, [LATENESS.index(name) for name in names], LATENESS.index("later"))
    return np.asarray(places, dtype=np.int64)


def _began(document: Document) -> Any:
    return (document.get("span") or {}).get("started_at")


def _zones_of(diary: Diary, doses: Sequence[Document], moments: pd.DatetimeIndex) -> list[str]:
    of_attack = {one["id"]: (one.get("span") or {}).get("time_zone") for one in diary.episodes}
    known = [of_attack.get(dose.get("episode_id")) for dose in doses]
    return loose_zones(known, moments, diary.episodes, diary.checkins)
