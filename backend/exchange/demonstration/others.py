"""The others whose diaries a made-up specialist follows, so that a desk has something to weigh.

Nobody of them exists. Each has four months of days, drawn from name and date alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any
from uuid import uuid5

from backend.domain.diary import Diary
from backend.domain.vocabulary import NAMESPACE
from backend.exchange.demonstration.chance import ZONE, moment
from backend.exchange.demonstration.kinds import features
from backend.exchange.derived import checkin_id

DAYS = 120


@dataclass(frozen=True, slots=True)
class Other:
    """Who somebody is, how likely a headache is in each month back, and how much is recorded."""

    name: str
    born: int
    kind: str
    # From the latest 30 days back.
    headache: tuple[float, float, float, float]
    recorded: tuple[float, float, float, float] = (1, 1, 1, 1)
    medicine: tuple[str, str] | None = None
    last: Mapping[str, Any] | None = None


OTHERS = (
    Other(
        "Jonas Weil",
        1979,
        "tension",
        (0.4, 0.3, 0.3, 0.3),
        medicine=("Paracetamol", "non_opioid"),
        last={"onset_speed": "thunderclap", "pain_severity": "severe", "pain_peak": 9},
    ),
    Other(
        "Teresa Molina",
        1966,
        "tension",
        (0.62, 0.55, 0.5, 0.5),
        (0.95, 0.95, 1, 1),
        ("Tramadol", "opioid"),
    ),
    Other("Amir Haddad", 1994, "tension", (0.3, 0.3, 0.3, 0.2), (0.4, 1, 1, 1)),
    Other(
        "Lena Brandt",
        2001,
        "migraine",
        (0.17, 0.17, 0.17, 0.17),
        medicine=("Eletriptan", "triptan"),
    ),
    Other(
        "Piotr Zielinski",
        1972,
        "migraine",
        (0.2, 0.33, 0.45, 0.47),
        (0.97, 1, 1, 1),
        ("Sumatriptan", "triptan"),
    ),
)


def diary_of(other: Other, as_of: date) -> Diary:
    """Make the diary of one of them, up to the day before `as_of`."""
    days = [as_of - timedelta(days=back) for back in range(DAYS, 0, -1)]
    kept = [
        day for day in days if _dice(other, "kept", day).random() < _at(other.recorded, day, as_of)
    ]
    sore = [
        day for day in kept if _dice(other, "sore", day).random() < _at(other.headache, day, as_of)
    ]
    attacks = [_attack(other, day) for day in sore]
    if other.last and attacks:
        attacks[-1] |= other.last
    return Diary(
        patient={"birth_year": other.born},
        episodes=attacks,
        medications=_medications(other),
        doses=[_dose(other, day) for day in sore if other.medicine],
        checkins=[
            {"id": checkin_id(day.isoformat()), "date": day.isoformat(), "time_zone": ZONE}
            | {"headache_free": day not in sore}
            for day in kept
        ],
    )


def _attack(other: Other, day: date) -> dict[str, Any]:
    dice = _dice(other, "attack", day)
    started = moment(day, 60 * dice.uniform(7, 12))
    ended = started + timedelta(hours=dice.uniform(5, 9))
    span = {"started_at": started.isoformat(), "ended_at": ended.isoformat(), "time_zone": ZONE}
    told = features(other.kind, dice) | {"aura": [], "took_medicine": bool(other.medicine)}
    return {"id": _id(other, f"attack:{day}"), "span": span, **told}


def _medications(other: Other) -> list[dict[str, Any]]:
    if other.medicine is None:
        return []
    name, kind = other.medicine
    told = {"name": name, "ingredients": [name.lower()], "overuse_class": kind, "use": "acute"}
    return [{"id": _id(other, "medicine"), **told, "active": True}]


def _dose(other: Other, day: date) -> dict[str, Any]:
    return {
        "id": _id(other, f"dose:{day}"),
        "episode_id": _id(other, f"attack:{day}"),
        "medication_id": _id(other, "medicine"),
        "taken_at": moment(day, 12 * 60).isoformat(),
        "relief": "partial",
    }


def _at(chances: tuple[float, float, float, float], day: date, as_of: date) -> float:
    return chances[min((as_of - day).days - 1, DAYS - 1) // 30]


def _dice(other: Other, word: str, day: date) -> Random:
    return Random(f"{other.name}, {word}, {day}")  # noqa: S311 - a made-up diary, nothing secret


def _id(other: Other, word: str) -> str:
    return str(uuid5(NAMESPACE, f"demonstration:{other.name}:{word}"))
