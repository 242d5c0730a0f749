"""On which day a dose was taken, and what is known of it."""

from typing import Any

import pandas as pd
import pytest

from backend.domain.doses import doses_frame
from tests.domain.diaries import IBUPROFEN, SUMATRIPTAN, dose
from tests.shared.corners import attack

AUCKLAND = "Pacific/Auckland"


def day_of(doses: list[dict[str, Any]], *rest: Any) -> list[str]:
    return list(doses_frame(doses, [SUMATRIPTAN], *rest)["local_day"].dt.strftime("%Y-%m-%d"))


def test_a_dose_counts_on_the_day_of_its_attacks_zone() -> None:
    far = attack("2026-11-10T10:00:00Z", "2026-11-10T20:00:00Z", AUCKLAND, id="far")
    taken = dose(10, taken_at="2026-11-10T12:00:00Z", episode_id="far")

    assert day_of([taken], [far]) == ["2026-11-11"]


def test_a_loose_dose_counts_in_the_zone_of_that_days_check_in() -> None:
    near = attack("2026-11-09T10:00:00Z", "2026-11-09T20:00:00Z", "Europe/Berlin")
    checkin = {"date": "2026-11-10", "time_zone": AUCKLAND}

    assert day_of([dose(10, taken_at="2026-11-10T13:00:00Z")], [near], [checkin]) == ["2026-11-11"]


def test_a_loose_dose_counts_in_the_zone_last_known_then() -> None:
    before = attack("2026-11-01T10:00:00Z", "2026-11-01T20:00:00Z", AUCKLAND, id="a")
    after = attack("2026-11-20T10:00:00Z", "2026-11-20T20:00:00Z", "Europe/Berlin", id="b")

    assert day_of([dose(10, taken_at="2026-11-10T12:00:00Z")], [after, before]) == ["2026-11-11"]


def test_before_any_zone_is_known_the_first_one_holds() -> None:
    later = attack("2026-11-20T10:00:00Z", "2026-11-20T20:00:00Z", AUCKLAND)

    assert day_of([dose(10, taken_at="2026-11-10T12:00:00Z")], [later]) == ["2026-11-11"]


def test_without_any_zone_a_day_is_a_day_of_utc() -> None:
    assert day_of([dose(10, taken_at="2026-11-10T23:59:00Z")], []) == ["2026-11-10"]


def test_a_dose_inside_an_attack_without_a_time_was_taken_when_it_began() -> None:
    episode = attack("2026-11-10T10:00:00Z", None, id="e", doses=[{"drug": "ibuprofen"}])

    [row] = doses_frame([], [], [episode]).to_dict("records")

    assert row["taken_at"] == pd.Timestamp("2026-11-10T10:00Z")
    assert (row["episode"], row["overuse_class"], row["acute"]) == (0, "non_opioid", True)


def test_a_dose_of_a_medicine_that_is_gone_is_of_unknown_class() -> None:
    [row] = doses_frame([dose(10, "gone")], [IBUPROFEN], []).to_dict("records")

    assert row["overuse_class"] == "unknown"
    assert pd.isna(row["acute"])


def test_what_was_taken_in_an_attack_was_taken_against_it() -> None:
    episode = attack("2026-11-10T10:00:00Z", None, id="e")

    assert doses_frame([dose(10, "gone", episode_id="e")], [], [episode])["acute"].all()


@pytest.mark.parametrize(
    ("effect", "helped"),
    [
        ({"relief": "complete"}, True),
        ({"relief": "partial", "pain_after_2h": 5}, True),
        ({"relief": "none", "pain_after_2h": 0}, False),
        ({"pain_after_2h": 0}, True),
        ({"pain_after_2h": 3}, None),
        ({}, None),
    ],
)
def test_whether_a_dose_helped_is_unknown_until_it_is_said(
    effect: dict[str, Any], helped: object
) -> None:
    [answer] = doses_frame([dose(10, **effect)], [], [])["helped"]

    assert answer is pd.NA if helped is None else answer == helped


@pytest.mark.parametrize(
    ("effect", "free"),
    [
        ({"pain_after_2h": 0}, True),
        ({"pain_after_2h": 3, "relief": "complete", "asked_after_2h": True}, False),
        ({"relief": "complete", "asked_after_2h": True}, True),
        ({"relief": "partial", "asked_after_2h": True}, False),
        ({"relief": "complete"}, None),
        ({"asked_after_2h": True}, None),
    ],
)
def test_who_was_asked_after_two_hours_and_had_some_pain_left_was_not_free_of_it(
    effect: dict[str, Any], free: object
) -> None:
    [answer] = doses_frame([dose(10, **effect)], [], [])["pain_free_2h"]

    assert answer is pd.NA if free is None else answer == free


def test_no_doses_are_a_frame_without_rows() -> None:
    frame = doses_frame([], [], [])

    assert frame.empty
    assert "local_day" in frame
