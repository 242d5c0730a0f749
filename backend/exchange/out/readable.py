"""What people read beside the instants: days and clock times where the person was."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

import pandas as pd

from backend.domain.diary import Diary, Document
from backend.domain.medication import counted
from backend.domain.zones import loose_zones

HOUR: Final = timedelta(hours=1)
Read = Mapping[str, Any]


def of_attacks(diary: Diary) -> list[Read]:
    """Say of each episode when it was, by the clock on the wall, and how many doses it has."""
    doses: dict[Any, int] = {}
    for dose in diary.doses:
        doses[dose.get("episode_id")] = doses.get(dose.get("episode_id"), 0) + 1
    return [
        {**_span(one["span"]), "doses_taken": str(doses.get(one["id"], 0))}
        for one in diary.episodes
    ]


def of_medications(diary: Diary) -> list[Read]:
    """Say of each medicine what its doses count as."""
    return [{"counted_as": counted(one).overuse_class} for one in diary.medications]


def of_doses(diary: Diary) -> list[Read]:
    """Say of each dose when it was taken, by the clock on the wall, and of what."""
    names = {one["id"]: str(one["name"]) for one in diary.medications}
    return [
        {
            **_wall("taken", dose["taken_at"], zone),
            "taken_zone": zone,
            "medicine": names.get(str(dose.get("medication_id")), ""),
        }
        for dose, zone in zip(diary.doses, zones_of(diary), strict=True)
    ]


def zones_of(diary: Diary) -> Sequence[str]:
    """Name the time zone of each dose: of its attack, else as the counts take it."""
    in_attacks = {one["id"]: one["span"]["time_zone"] for one in diary.episodes}
    known = [in_attacks.get(dose.get("episode_id")) for dose in diary.doses]
    moments = pd.to_datetime([dose["taken_at"] for dose in diary.doses], utc=True, format="ISO8601")
    return loose_zones(known, pd.DatetimeIndex(moments), diary.episodes, diary.checkins)


def _span(span: Document) -> Read:
    began, zone = span["started_at"], span["time_zone"]
    told = dict(_wall("started", began, zone))
    if span.get("onset_precision") == "day_only":
        told["started_clock"] = ""
    if span.get("ended_at"):
        told |= _wall("ended", span["ended_at"], zone)
        told["hours"] = _hours(span) if told["started_clock"] else ""
    return told


def _hours(span: Document) -> str:
    lasted = datetime.fromisoformat(span["ended_at"]) - datetime.fromisoformat(span["started_at"])
    return f"{lasted / HOUR:.2f}"


def _wall(name: str, moment: str, zone: str) -> Read:
    there = datetime.fromisoformat(moment).astimezone(ZoneInfo(zone))
    return {f"{name}_on": f"{there:%Y-%m-%d}", f"{name}_clock": f"{there:%H:%M}"}
