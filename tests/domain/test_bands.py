"""Bands of how often headache comes, at their limits, and the rule that made a migraine day one."""

from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.domain.diaries import NOVEMBER, SUMATRIPTAN, TENSION, days_back, dose, free, kept, on
from tests.shared.corners import attack


def months(*days: int) -> Diary:
    """Keep 90 days with so many of migraine in each 30, the latest first."""
    spans = [days_back(30, days_back(30 * month + 1)[-1]) for month in range(3)]
    return Diary(
        episodes=[
            attack(f"{day}T09:00:00Z", f"{day}T15:00:00Z", "UTC", id=f"{day}", took_medicine=False)
            for span, many in zip(spans, days, strict=True)
            for day in span[:many]
        ],
        checkins=[
            {"id": f"c{day}", "date": f"{day}", "time_zone": "UTC", "headache_free": True}
            for span in spans
            for day in span
        ],
    )


def band(diary: Diary, name: str) -> dict[str, Any]:
    found: dict[str, Any] = summarize(diary, NOVEMBER)[name]
    return found


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, "low"), (7, "low"), (8, "high"), (14, "high"), (15, "chronic"), (30, "chronic")],
)
def test_the_frequency_band_changes_at_eight_and_at_fifteen_headache_days(
    days: int, expected: str
) -> None:
    found = band(months(days, 0, 0), "frequency_band")

    assert (found["band"], found["count"], found["days"]) == (expected, [days, days], 30)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((0, 0, 0), "freedom"),
        ((1, 0, 0), "optimal"),
        ((4, 4, 3), "optimal"),
        ((4, 4, 4), "modest"),
        ((6, 6, 6), "modest"),
        ((7, 6, 6), "insufficient"),
    ],
)
def test_the_goal_is_judged_by_the_mean_of_three_months(
    days: tuple[int, int, int], expected: str
) -> None:
    assert band(months(*days), "goal_band")["band"] == expected


def test_a_mild_tension_type_headache_is_no_day_of_the_goal() -> None:
    diary = months(0, 0, 0)
    diary = Diary(episodes=[on(day, **TENSION) for day in (3, 8)], checkins=diary.checkins)

    assert band(diary, "goal_band")["count"] == [0, 0]


def test_days_not_recorded_leave_a_band_open_and_say_which_are_possible() -> None:
    found = band(
        Diary(episodes=[on(3)], checkins=[free(day) for day in range(1, 25)]), "frequency_band"
    )

    assert (found["band"], found["possible"]) == ("low", ["low"])
    open_days = band(Diary(episodes=[on(3)]), "frequency_band")
    assert (open_days["band"], open_days["possible"]) == (
        "undetermined",
        ["low", "high", "chronic"],
    )
    assert open_days["bands"] == [
        {"name": "low", "from": 0},
        {"name": "high", "from": 8},
        {"name": "chronic", "from": 15},
    ]


def test_the_goal_counts_freedom_from_pain_two_hours_after_a_medicine() -> None:
    doses = [dose(3, pain_after_2h=0), dose(5, pain_after_2h=4), dose(7)]

    found = band(kept(on(3), doses=doses, medications=[SUMATRIPTAN]), "goal_band")

    assert found["pain_free_2h"] == {"yes": 1, "of": 2}


def test_the_rule_that_made_a_day_a_migraine_day_is_kept_with_the_day() -> None:
    visual = {
        "symptom": "visual",
        "duration_minutes": 20,
        "fully_reversible": True,
        "spreads_gradually": True,
        "positive": True,
    }
    worked = dose(12, relief="complete", episode_id="attack 12")
    diary = kept(
        on(3),
        on(6, 45),
        on(9, 60, aura=[visual], **TENSION),
        on(12, **(TENSION | {"took_medicine": True})),
        doses=[worked],
    )

    assert summarize(diary, NOVEMBER)["migraine_day_rules"] == [
        {"on": "2026-11-03", "leiden": ["features"], "four_hours": ["features"]},
        {"on": "2026-11-06", "leiden": ["features"], "four_hours": []},
        {"on": "2026-11-09", "leiden": ["aura"], "four_hours": ["aura"]},
        {"on": "2026-11-12", "leiden": ["medicine"], "four_hours": ["medicine"]},
    ]
