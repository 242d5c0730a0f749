"""Small diaries for tests: attacks, doses and check-ins with whatever a test changes."""

from datetime import date, timedelta
from typing import Any

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.shared.corners import attack

BERLIN = "Europe/Berlin"
NOVEMBER = date(2026, 11, 30)
TENSION: dict[str, Any] = {
    "pain_severity": "mild",
    "side": "both",
    "quality": ["pressing"],
    "nausea": "none",
    "photophobia": False,
    "phonophobia": False,
    "worse_with_activity": False,
}
SUMATRIPTAN = {"id": "suma", "name": "Sumatriptan", "ingredients": ["sumatriptan"], "use": "acute"}
IBUPROFEN = {"id": "ibu", "name": "Ibuprofen", "ingredients": ["ibuprofen"], "use": "acute"}


def on(day: int, minutes: float = 360, **answers: Any) -> dict[str, Any]:
    """Give an attack of 1.1 that began at eight on a day of November 2026, untreated."""
    span = {"duration_minutes": minutes, "onset_precision": "exact"}
    answers = {"took_medicine": False, "id": f"attack {day}"} | answers
    return attack(f"2026-11-{day:02}T08:00:00+01:00", None, BERLIN, span=span, **answers)


def dose(day: int, medication: str = "suma", **answers: Any) -> dict[str, Any]:
    """Give a dose at nine on a day of November 2026."""
    taken = f"2026-11-{day:02}T09:00:00+01:00"
    return {
        "id": f"dose {day} {medication}",
        "medication_id": medication,
        "taken_at": taken,
    } | answers


def free(day: int, **answers: Any) -> dict[str, Any]:
    """Give a check-in of a day of November 2026 that says: no headache."""
    checkin = {"id": f"day {day}", "date": f"2026-11-{day:02}", "time_zone": BERLIN}
    return checkin | {"headache_free": True} | answers


def whole_month() -> list[dict[str, Any]]:
    return [free(day) for day in range(1, 31)]


def latest(diary: Diary, **asked: Any) -> dict[str, Any]:
    """Give the latest 30-day window of a diary: that of November 2026."""
    window: dict[str, Any] = summarize(diary, NOVEMBER, **asked)["windows"][0]
    return window


def kept(*episodes: dict[str, Any], **rest: Any) -> Diary:
    """Give a diary in which every day of November 2026 was kept."""
    known = {"medications": [SUMATRIPTAN, IBUPROFEN], "checkins": whole_month()}
    return Diary(episodes=episodes, **(known | rest))


def days_back(count: int, before: date = NOVEMBER) -> list[date]:
    return [before - timedelta(days=back) for back in range(count)]
