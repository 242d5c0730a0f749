"""Ten years of an invented diary: 3,000 attacks, 12,000 doses, 3,650 check-ins."""

import random
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from backend.domain.diary import Diary
from backend.domain.vocabulary import NAMESPACE

AS_OF = date(2026, 11, 22)
DAYS, ATTACKS, DOSES = 3650, 3000, 12_000
FIRST = datetime(2016, 11, 24, tzinfo=UTC)
MEDICINES = ("sumatriptan", "ibuprofen", "paracetamol", "rizatriptan")
ANSWERS: dict[str, tuple[Any, ...]] = {
    "pain_severity": ("mild", "moderate", "severe", None),
    "pain_peak": (3, 5, 8, None),
    "side": ("left", "right", "both", None),
    "quality": (["throbbing"], ["pressing"], None),
    "worse_with_activity": (True, False, None),
    "nausea": ("none", "mild", "severe", None),
    "vomiting": (True, False),
    "photophobia": (True, False, None),
    "phonophobia": (True, False, None),
    "locations": (["frontal"], ["orbital:left", "temporal:left"], None),
    "aura": ([], [], [], None),
    "autonomic": ([], None),
    "suspected_triggers": (None, ["stress"], ["menses", "food:cheese"]),
    "took_medicine": (True, True, False, None),
    "notes": ("woke with it, went back to bed after lunch", None),
}


def ten_years() -> Diary:
    """Make the diary; the same one every time."""
    chance = random.Random(10)  # noqa: S311 - the same diary every time, no secret
    episodes = [_episode(chance, number) for number in range(ATTACKS)]
    return Diary(
        patient={"birth_year": 1980, "lifetime_attacks": {"1.1": ">=10"}},
        episodes=episodes,
        medications=[
            {"id": _id(name), "name": name, "ingredients": [name], "use": "acute"}
            for name in MEDICINES
        ],
        doses=[_dose(chance, number, episodes) for number in range(DOSES)],
        checkins=[_checkin(chance, number) for number in range(DAYS)],
    )


def _id(name: str) -> str:
    return str(uuid5(UUID(int=NAMESPACE.int), name))


def _episode(chance: random.Random, number: int) -> dict[str, Any]:
    started = FIRST + timedelta(minutes=chance.randrange(DAYS * 1440))
    ended = started + timedelta(minutes=chance.choice((45, 200, 400, 700, 1900)))
    span = {
        "started_at": started.isoformat(),
        "ended_at": ended.isoformat(),
        "time_zone": "Europe/Berlin" if number % 40 else "America/New_York",
        "onset_precision": "exact",
    }
    answers = {name: chance.choice(values) for name, values in ANSWERS.items()}
    return {"id": _id(f"episode {number}"), "span": span, **answers}


def _dose(chance: random.Random, number: int, episodes: list[dict[str, Any]]) -> dict[str, Any]:
    home = chance.choice(episodes) if number % 5 else None
    began = home["span"]["started_at"] if home else FIRST.isoformat()
    later = chance.randrange(90 if home else DAYS * 1440)
    return {
        "id": _id(f"dose {number}"),
        "episode_id": home and home["id"],
        "medication_id": _id(chance.choice(MEDICINES)),
        "taken_at": (datetime.fromisoformat(began) + timedelta(minutes=later)).isoformat(),
        "amount": 1,
        "unit": "tablet",
        "relief": chance.choice((None, "none", "partial", "complete")),
        "pain_after_2h": chance.choice((None, 0, 3)),
    }


def _checkin(chance: random.Random, number: int) -> dict[str, Any]:
    day = (FIRST + timedelta(days=number)).date().isoformat()
    return {
        "id": _id(f"checkin:{day}"),
        "date": day,
        "time_zone": "Europe/Berlin",
        "headache_free": chance.choice((True, None, None)),
        "sleep_hours": 7.5,
        "stress": 3,
    }
