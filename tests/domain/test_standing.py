"""Why a diary stands where it does in the list of somebody who follows many."""

from datetime import UTC, date, datetime
from typing import Any

from backend.domain.diary import Diary
from backend.domain.standing import RANKS, WORSE, standing
from backend.domain.summary import summarize

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def window(recorded: int, headache: list[int], **more: Any) -> dict[str, Any]:
    """Thirty days in which this much was counted."""
    counted = {"days": 30, "days_recorded": recorded, "headache_days": headache}
    return {"migraine_days": [0, 0], "acute_medication_days": {}, **counted, **more}


def summary(*windows: dict[str, Any], **more: Any) -> dict[str, Any]:
    nothing: dict[str, Any] = {"flags": [], "medicine_limits": [], "codes": []}
    told = {"as_of": "2026-11-22", "likely_pattern": "unknown", "windows": [*windows]}
    return {**nothing, **told, **more}


def reasons(*windows: dict[str, Any], **more: Any) -> list[str]:
    return [one["code"] for one in standing(summary(*windows, **more))["reasons"]]


def test_an_empty_diary_is_silent_and_nothing_is_compared() -> None:
    told = standing(summarize(Diary(), date(2026, 11, 22), now=NOW))

    assert [one["code"] for one in told["reasons"]] == ["silent"]
    assert (told["trend"], told["recorded"], told["days"]) == ("unknown", 0, 30)
    assert told["headache_days"] == {"now": None, "before": None}
    assert told["medicine"] is None


def test_a_steady_diary_says_so() -> None:
    told = standing(summary(window(30, [5, 5]), window(30, [5, 6])))

    assert [one["code"] for one in told["reasons"]] == ["steady"]
    assert (told["rank"], told["trend"]) == (0, "same")


def test_more_and_fewer_days_are_told_with_both_counts() -> None:
    more = standing(summary(window(30, [14, 14]), window(30, [9, 9])))
    fewer = standing(summary(window(29, [6, 7]), window(30, [14, 14])))

    assert more["reasons"] == [
        {"code": "more_headache", "rank": RANKS["more_headache"], "now": [14, 14], "before": [9, 9]}
    ]
    assert more["rank"] >= WORSE > fewer["rank"]
    assert [one["code"] for one in fewer["reasons"]] == ["fewer_headache"]


def test_two_more_days_are_no_change_while_the_ranges_touch() -> None:
    assert reasons(window(28, [7, 9]), window(28, [5, 7])) == ["steady"]
    assert reasons(window(28, [8, 10]), window(28, [5, 7])) == ["more_headache"]


def test_with_little_recorded_a_change_is_told_only_where_it_is_certain() -> None:
    assert (
        reasons(window(13, [4, 21]), window(30, [1, 1]))
        == ["little_recorded", "more_headache"][::-1]
    )
    assert reasons(window(13, [4, 21]), window(30, [9, 9])) == ["little_recorded"]
    assert standing(summary(window(13, [4, 21]), window(30, [9, 9])))["trend"] == "unknown"
    assert reasons(window(30, [2, 2]), window(12, [20, 30])) == ["fewer_headache"]


def test_more_migraine_is_told_beside_as_many_headache_days() -> None:
    latest = window(30, [9, 9], migraine_days=[7, 7])
    before = window(30, [9, 9], migraine_days=[4, 4])

    assert reasons(latest, before) == ["more_migraine"]


def test_a_warning_is_new_for_thirty_days_and_one_without_a_day_is_not() -> None:
    flags = [
        {"code": "thunderclap", "level": "emergency", "on": ["2026-10-01", "2026-11-20"]},
        {"code": "positional", "level": "prompt", "on": ["2026-10-23"]},
        {"code": "cancer_history", "level": "discuss", "on": []},
    ]

    told = standing(summary(window(30, [5, 5]), flags=flags))

    assert told["reasons"] == [
        {"code": "flag_emergency", "rank": 90, "flag": "thunderclap", "day": "2026-11-20"}
    ]


def test_the_gravest_reason_comes_first() -> None:
    limits = [
        {"code": "8.2.2", "level": "near", "count": [9, 9], "limit": 10},
        {"code": "8.2.3", "level": "reached", "count": [15, 15], "limit": 15},
    ]
    flags = [{"code": "positional", "level": "discuss", "on": ["2026-11-20"]}]
    windows = (window(30, [14, 14]), window(30, [9, 9]))

    assert reasons(*windows, medicine_limits=limits, flags=flags) == [
        "medicine_reached",
        "more_headache",
        "flag_discuss",
        "medicine_near",
    ]


def test_the_medicine_nearest_its_limit_is_named() -> None:
    days = {"any": [15, 15], "triptan": [7, 9], "non_opioid": [9, 11], "gepant": [20, 20]}

    told = standing(summary(window(30, [9, 9], acute_medication_days=days)))

    assert told["medicine"] == {"class": "triptan", "count": [7, 9], "limit": 10}
