"""Series of attacks for tests of patterns: so many days back from the end of November 2026."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.domain.diaries import NOVEMBER

CLUSTER: dict[str, Any] = {
    "pain_severity": "severe",
    "side": "left",
    "locations": ["orbital:left"],
    "autonomic": ["tearing"],
    "restless": True,
    "nausea": "none",
    "vomiting": False,
    "photophobia": False,
    "phonophobia": False,
    "worse_with_activity": False,
    "quality": ["stabbing"],
    "aura": [],
    "took_medicine": False,
}


def day(back: int) -> date:
    """Give the day so many days before 2026-11-30."""
    return NOVEMBER - timedelta(days=back)


def attacks(
    back: Iterable[int], minutes: float = 60, a_day: int = 1, **answers: Any
) -> list[dict[str, Any]]:
    """Give attacks of cluster headache, so many a day from six in the morning, an hour apart."""
    return [
        {
            "id": f"{day(one)} {number}",
            "span": {
                "started_at": f"{day(one)}T{6 + number:02}:00:00Z",
                "time_zone": "UTC",
                "duration_minutes": minutes,
                "onset_precision": "exact",
            },
            **(CLUSTER | answers),
        }
        for one in back
        for number in range(a_day)
    ]


def kept(back: Iterable[int], **answers: Any) -> list[dict[str, Any]]:
    """Give a check-in of each of these days that says nothing but that it was kept."""
    return [
        {"id": f"c{day(one)}", "date": f"{day(one)}", "time_zone": "UTC", "mood": 5} | answers
        for one in back
    ]


def free(back: Iterable[int]) -> list[dict[str, Any]]:
    return kept(back, headache_free=True)


def judged(diary: Diary, code: str) -> dict[str, Any]:
    """Give what the summary of 2026-11-30 says of a code."""
    found: dict[str, Any] = summarize(diary, NOVEMBER)["patterns"][code]
    return found


def letter(diary: Diary, code: str, at: str) -> str:
    state: str = judged(diary, code)["criteria"][at]
    return state
