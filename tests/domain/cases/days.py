"""The days of days.yaml: a diary of one attack, every other day free, and how its day counts."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import yaml

from tests.domain.cases.reading import FOLDER
from tests.domain.cases.vocabulary import document

DAY = "2026-11-30"
ZONE = "Europe/Berlin"
SUMATRIPTAN = {"id": "suma", "name": "Sumatriptan", "ingredients": ["sumatriptan"], "use": "acute"}
COUNTS = {"yes": (1, 1), "no": (0, 0), "unknown": (0, 1)}
NAMES = {
    "headache day": "headache_days",
    "headache day, Leiden": "headache_days_leiden",
    "migraine day": "migraine_days",
    "migraine day, 4 hours": "migraine_days_4h",
}


@dataclass(frozen=True)
class Day:
    """One attack, and what its day is."""

    title: str
    diary: dict[str, list[dict[str, Any]]]
    counts: dict[str, tuple[int, int]]

    def __str__(self) -> str:
        return self.title


def days() -> list[Day]:
    told = yaml.safe_load((FOLDER / "days.yaml").read_text(encoding="utf-8"))
    return [_day(one) for one in told["days"]]


def _day(one: dict[str, Any]) -> Day:
    began = {"began": f"{DAY} 09:00 {ZONE}"}
    attack = document({"medicine": "none"} | one["attack"] | began, {})
    doses = [_triptan(one["triptan"])] if "triptan" in one else []
    if doses:
        attack.pop("doses")
    return Day(
        title=one["it"],
        diary={
            "episodes": [attack],
            "doses": doses,
            "medications": [SUMATRIPTAN],
            "checkins": [_free(back) for back in range(1, 30)],
        },
        counts={NAMES[name]: COUNTS[_word(met)] for name, met in one["is a"].items()},
    )


def _word(met: Any) -> str:
    return {True: "yes", False: "no"}.get(met, "unknown")


def _triptan(relief: str) -> dict[str, Any]:
    told = {"id": "dose", "episode_id": "a", "medication_id": "suma"}
    return told | {"taken_at": f"{DAY}T09:10:00+01:00", "relief": relief}


def _free(back: int) -> dict[str, Any]:
    day = (date.fromisoformat(DAY) - timedelta(days=back)).isoformat()
    return {"id": f"day {back}", "date": day, "time_zone": ZONE, "headache_free": True}
