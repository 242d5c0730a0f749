"""Makes summaries.json: diaries of every kind with the summary that Python gives of each.

Vitest reads the same file and must give the same summaries. It is not kept but made before every
run of Vitest (tools/test.py), or by `python -m tests.shared.make_summaries`.
"""

import json
import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.shared.corners import CORNERS, LATEST, MEDICATIONS, NOW
from tests.shared.courses import courses
from tests.shared.from_patients import from_patients

FILE = Path(__file__).with_name("summaries.json")
COUNT = 40
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Auckland", "UTC")
# Lengths about every limit of a day and of a spill over midnight, in minutes.
LENGTHS = (10, 29, 30, 59, 60, 95, 239, 240, 480, 700, 1440, 4319, 4321)
# Of five to sixty minutes, reversible, spreading and on one side: B and C of 1.2.
DESCRIBED: dict[str, Any] = {
    "onset_minutes": -20,
    "duration_minutes": 20,
    "spreads_gradually": True,
    "one_sided": True,
    "fully_reversible": True,
}
FITTING = {
    "migraine": {
        "pain_severity": "severe",
        "side": "left",
        "quality": ["throbbing"],
        "nausea": "moderate",
        "vomiting": False,
        "photophobia": True,
        "phonophobia": True,
        "worse_with_activity": True,
        "aura": [],
        "autonomic": [],
    },
    "tension": {
        "pain_severity": "mild",
        "side": "both",
        "quality": ["pressing"],
        "nausea": "none",
        "vomiting": False,
        "photophobia": False,
        "phonophobia": False,
        "worse_with_activity": False,
        "aura": [],
        "autonomic": [],
    },
}


def made() -> list[dict[str, Any]]:
    """Give every case: its name, its diary, the days and the moment asked."""
    chance = random.Random(20261122)  # noqa: S311 - the same diaries every time, no secret
    randomly = (_case(chance, number) for number in range(COUNT))
    return [*CORNERS, *randomly, *courses(), *from_patients()]


def expected(case: dict[str, Any]) -> dict[str, Any]:
    """Summarize a case as the server does."""
    begin, now = case.get("from"), case.get("now")
    return summarize(
        Diary(**case["diary"]),
        date.fromisoformat(case["as_of"]),
        date.fromisoformat(begin) if begin else None,
        datetime.fromisoformat(now) if now else None,
    )


def _case(chance: random.Random, number: int) -> dict[str, Any]:
    days = chance.choice((12, 45, 95, 130))
    home = chance.choice(ZONES)
    episodes = [_episode(chance, f"e{place}", days, home) for place in range(chance.randrange(40))]
    doses = [
        _dose(chance, f"d{place}", days, episodes) for place in range(chance.choice((0, 8, 40)))
    ]
    case: dict[str, Any] = {
        "name": f"random {number}",
        "diary": {
            "patient": _patient(chance),
            "episodes": episodes,
            "medications": MEDICATIONS,
            "doses": doses,
            "checkins": _checkins(chance, days, home),
        },
        "as_of": LATEST.isoformat(),
    }
    case |= {"now": NOW} if chance.random() < 0.7 else {}
    return case | ({"from": "2026-10-01"} if chance.random() < 0.2 else {})


def _patient(chance: random.Random) -> dict[str, Any]:
    patient: dict[str, Any] = {}
    if chance.random() < 0.5:
        patient["lifetime_attacks"] = {
            code: chance.choice(("<5", ">=5", ">=10"))
            for code in chance.sample(("1.1", "1.2", "2"), chance.choice((1, 2)))
        }
    if chance.random() < 0.4:
        patient["pattern_since"] = chance.choice(("2024-02-01", "2026-10-20"))
    return patient


def _episode(chance: random.Random, identity: str, days: int, home: str) -> dict[str, Any]:
    started = _moment(chance, days)
    span: dict[str, Any] = {
        "started_at": _text(started),
        "time_zone": home if chance.random() < 0.8 else chance.choice(ZONES),
    }
    ending = chance.randrange(12)
    if ending < 9:
        span["ended_at"] = _text(started + timedelta(minutes=chance.choice(LENGTHS)))
    elif ending == 9:
        span["end_unknown"] = True
    elif ending == 10:
        span["onset_precision"] = "day_only"
    episode: dict[str, Any] = {"id": identity, "span": span, **_answers(chance)}
    if ending > 8 and chance.random() < 0.5:
        at = _text(started + timedelta(hours=chance.choice((1, 9, 30, 100))))
        episode["pain_readings"] = [{"id": "r", "at": at, "pain": 5}]
    return episode


def _answers(chance: random.Random) -> dict[str, Any]:
    whole = dict(FITTING[chance.choice(("migraine", "tension"))])
    missing = chance.choice((0, 0, 0, 1, 4, 9))
    answers: dict[str, Any] = {
        name: value
        for name, value in whole.items()
        if name not in chance.sample(sorted(whole), missing)
    }
    luck = chance.random()
    if luck < 0.1:
        aura = {"id": "a", "symptom": chance.choice(("visual", "sensory", "motor"))}
        answers["aura"] = [aura | chance.choice(({}, {"duration_minutes": 20}, DESCRIBED))]
    if luck < 0.04:
        answers.pop("pain_severity", None)
        answers["pain_peak"] = chance.choice((0, 5))
    if luck > 0.5:
        answers["took_medicine"] = chance.choice((True, False))
    if luck > 0.8:
        answers["suspected_triggers"] = chance.choice(([], ["stress"], ["stress", "food:cheese"]))
        answers |= {"believed_migraine": True, "debilitating": chance.choice((True, False))}
    if luck > 0.95:
        answers["prefilled"] = ["side", "took_medicine"]
    return answers


def _dose(
    chance: random.Random, identity: str, days: int, episodes: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    inside = bool(episodes) and chance.random() < 0.7
    home = chance.choice(episodes) if inside else None
    taken = (
        datetime.fromisoformat(home["span"]["started_at"]) + timedelta(minutes=40)
        if home
        else _moment(chance, days)
    )
    dose: dict[str, Any] = {
        "id": identity,
        "episode_id": home["id"] if home else None,
        "medication_id": chance.choice([one["id"] for one in MEDICATIONS] * 4 + ["gone"]),
        "taken_at": _text(taken),
    }
    if chance.random() < 0.6:
        dose["relief"] = chance.choice(("none", "partial", "complete"))
    if chance.random() < 0.5:
        dose |= {"pain_after_2h": chance.choice((0, 0, 4)), "returned_within_24h": True}
    if dose.get("relief") and chance.random() < 0.5:
        dose["asked_after_2h"] = True
    return dose


def _checkins(chance: random.Random, days: int, home: str) -> list[dict[str, Any]]:
    kept = chance.choice((0.0, 0.3, 0.9, 1.0))
    found = []
    for back in range(days):
        if chance.random() >= kept:
            continue
        day = (LATEST - timedelta(days=back)).isoformat()
        checkin: dict[str, Any] = {"id": f"c{back}", "date": day, "time_zone": home}
        checkin |= chance.choice(
            ({"headache_free": True}, {"headache_free": True}, {"headache_free": None}, {"mood": 5})
        )
        if chance.random() < 0.03:
            checkin |= {"headache_free": False}
        if chance.random() < 0.05:
            checkin |= {"headache_free": None, "continuous_pain": chance.choice(("mild", "severe"))}
        found.append(checkin)
    return found


def _moment(chance: random.Random, days: int) -> datetime:
    end = datetime(LATEST.year, LATEST.month, LATEST.day, 20, tzinfo=UTC)
    return end - timedelta(minutes=chance.randrange(days * 1440))


def _text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def write() -> None:
    """Write the file anew."""
    rows = [
        json.dumps({**case, "summary": expected(case)}, separators=(",", ":")) for case in made()
    ]
    FILE.write_text('{"cases":[\n' + ",\n".join(rows) + "\n]}\n", encoding="utf-8")


if __name__ == "__main__":
    write()
