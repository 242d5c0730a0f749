"""Chapter 4 at patient level: stabbing, hypnic and new daily persistent headache."""

from datetime import timedelta
from typing import Any

import pytest

from backend.domain.diary import Diary
from tests.domain.diaries import NOVEMBER
from tests.domain.series import attacks, free, judged, kept, letter

NIGHT: dict[str, Any] = {
    "pain_severity": "mild",
    "side": "both",
    "locations": ["frontal"],
    "quality": ["dull"],
    "autonomic": [],
    "restless": False,
}


def nights(count: int, minutes: float = 60, onset: str = "on_waking", **answers: Any) -> Diary:
    """Keep 120 days, so many of every 30 with a headache that began at three in the night."""
    back = [30 * month + day for month in range(4) for day in range(count)]
    episodes = [
        {
            **one,
            "span": {**one["span"], "onset_precision": onset} | {"duration_minutes": minutes},
        }
        for one in attacks(back, **(NIGHT | answers))
    ]
    return Diary(episodes=episodes, checkins=kept(range(120)))


@pytest.mark.parametrize(
    ("diary", "expected"),
    [
        (nights(10), "yes"),
        (nights(9), "no"),
        (nights(10, 15), "yes"),
        (nights(10, 14), "no"),
        (nights(10, 240), "yes"),
        (nights(10, 241), "no"),
        (nights(10, onset="exact"), "no"),
        (nights(10, onset="day_only"), "unknown"),
        (nights(10, autonomic=["tearing"]), "no"),
        (nights(10, autonomic=["face_flushing"]), "yes"),
        (nights(10, autonomic=None), "unknown"),
        (nights(10, restless=True), "no"),
        (nights(10, restless=None), "unknown"),
    ],
)
def test_hypnic_headache(diary: Diary, expected: str) -> None:
    assert judged(diary, "4.9")["state"] == expected


def test_the_same_headache_by_day_is_not_only_asleep() -> None:
    night = nights(10)
    by_day = attacks([25], 60, **NIGHT)
    longer = attacks([25], 600, **NIGHT)

    assert letter(Diary(episodes=[*night.episodes, *by_day]), "4.9", "B") == "no"
    assert letter(Diary(episodes=[*night.episodes, *longer]), "4.9", "B") == "yes"


@pytest.mark.parametrize(
    ("seconds", "answers", "expected"),
    [
        (10, {}, "yes"),
        (11, {}, "unknown"),
        (120, {}, "unknown"),
        (121, {}, "no"),
        (3, {"quality": ["throbbing"]}, "no"),
        (3, {"quality": None}, "unknown"),
        (3, {"autonomic": ["tearing"]}, "no"),
        (3, {"autonomic": None}, "unknown"),
    ],
)
def test_stabbing_headache(seconds: float, answers: dict[str, Any], expected: str) -> None:
    stab: dict[str, Any] = {"quality": ["stabbing"], "autonomic": [], "restless": False}
    diary = Diary(episodes=attacks([0], seconds / 60, **(stab | answers)))

    assert judged(diary, "4.7")["state"] == expected


def since(days: int) -> str:
    return f"{NOVEMBER - timedelta(days=days)}"


@pytest.mark.parametrize(
    ("patient", "expected"),
    [
        ({"continuous_since": since(90), "onset_remembered": True}, "yes"),
        ({"continuous_since": since(89), "onset_remembered": True}, "no"),
        ({"continuous_since": since(200), "onset_remembered": False}, "no"),
        ({"continuous_since": since(200)}, "unknown"),
        ({"onset_remembered": True}, "unknown"),
        ({}, "unknown"),
    ],
)
def test_new_daily_persistent_headache(patient: dict[str, Any], expected: str) -> None:
    assert judged(Diary(patient=patient), "4.10")["state"] == expected


def test_it_says_on_which_day_it_will_be_three_months() -> None:
    patient = {"continuous_since": since(80), "onset_remembered": True}

    assert judged(Diary(patient=patient), "4.10")["recheck_on"] == "2026-12-10"


@pytest.mark.parametrize(
    ("checkins", "expected"),
    [
        (kept(range(91), continuous_pain="mild"), "yes"),
        (kept(range(90), continuous_pain="mild"), "unknown"),
        (kept(range(0, 91, 2), continuous_pain="mild"), "unknown"),
        ([*kept(range(90), continuous_pain="mild"), *free([90])], "no"),
    ],
)
def test_a_headache_is_continuous_when_every_day_has_it(
    checkins: list[dict[str, Any]], expected: str
) -> None:
    assert letter(Diary(checkins=checkins), "4.10", "C") == expected


def test_it_stands_in_place_of_chronic_migraine() -> None:
    patient = {
        "continuous_since": "2026-01-01",
        "onset_remembered": True,
        "lifetime_attacks": {"1.1": ">=5"},
    }
    migraine: dict[str, Any] = {
        "quality": ["throbbing"],
        "nausea": "mild",
        "autonomic": [],
        "restless": False,
    }
    diary = Diary(patient=patient, episodes=attacks(range(120), 600, **migraine))

    assert judged(diary, "4.10")["state"] == "yes"
    assert judged(diary, "1.3")["replaced_by"] == "4.10"
