"""Documents laid out as rows: when, how long, how bad; what was not said stays open."""

import math
from datetime import UTC, datetime
from typing import Any

import pandas as pd
import pytest

from backend.domain.frames import episodes_frame
from tests.domain.attack import STARTED

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)  # three hours after STARTED


def row(document: dict[str, Any], **more: Any) -> pd.Series:
    return episodes_frame([{"id": "a", **document}], **more).iloc[0]


def span(**fields: Any) -> dict[str, Any]:
    return {"span": {"started_at": STARTED, "time_zone": "Europe/Berlin", **fields}}


def minutes(document: dict[str, Any], **more: Any) -> tuple[float, float]:
    one = row(document, **more)
    return (one["minutes_min"], one["minutes_max"])


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ended_at": "2026-03-01T14:30:00+01:00"}, (270, 270)),
        ({"ended_at": "2026-03-01T13:30:00Z"}, (270, 270)),
        ({"duration_minutes": 12.5}, (12.5, 12.5)),
        ({"duration_minutes": 0}, (0, 0)),
        ({"duration_minutes_range": [30, 90]}, (30, 90)),
        ({"duration_minutes_range": [30, None]}, (30, math.inf)),
        ({"duration_minutes_range": [None, 90]}, (0, 90)),
        ({"end_unknown": True}, (0, math.inf)),
        ({}, (0, math.inf)),
        ({"onset_precision": "day_only"}, (0, math.inf)),
        ({"onset_precision": "day_only", "duration_minutes": 300}, (300, 300)),
    ],
)
def test_how_long_a_span_allows(fields: dict[str, Any], expected: tuple[float, float]) -> None:
    assert minutes(span(**fields)) == expected


def test_an_attack_that_runs_lasts_to_the_last_thing_recorded() -> None:
    running = span() | {"pain_readings": [{"at": "2026-03-01T10:30:00+01:00", "pain": 5}]}
    dose = {"id": "d", "episode_id": "a", "taken_at": "2026-03-01T11:00:00+01:00"}
    elsewhere = dose | {"episode_id": "b", "taken_at": "2026-03-01T20:00:00+01:00"}

    one = row(running, doses=[dose, elsewhere])

    assert (one["minutes_min"], one["minutes_max"]) == (60, math.inf)
    assert one["running"]
    assert one["end_local"] == pd.Timestamp("2026-03-01 11:00")
    assert one["ended"] is pd.NaT


def test_the_clock_counts_while_it_is_believed_to_run() -> None:
    assert minutes(span(), now=NOON) == (180, math.inf)


def test_after_72_hours_the_clock_counts_no_more() -> None:
    running = span() | {"pain_readings": [{"at": "2026-03-01T10:30:00+01:00", "pain": 5}]}

    assert minutes(running, now=datetime(2026, 3, 4, 9, 0, tzinfo=UTC)) == (30, math.inf)


def test_the_clock_says_nothing_of_an_end_that_nobody_knows() -> None:
    one = row(span(end_unknown=True), now=NOON)

    assert one["minutes_min"] == 0
    assert not one["running"]
    assert one["end_unknown"]


def test_wall_clocks_are_those_of_the_attacks_own_zone() -> None:
    tokyo = {"started_at": "2026-03-01T22:30:00Z", "time_zone": "Asia/Tokyo"}
    berlin = {"started_at": "2026-03-29T00:30:00Z", "time_zone": "Europe/Berlin"}
    documents = [
        {"id": "a", "span": {**tokyo, "duration_minutes": 60}},
        {"id": "b", "span": {**berlin, "duration_minutes": 60}},
    ]

    frame = episodes_frame(documents)

    assert frame["start_local"].tolist() == [
        pd.Timestamp("2026-03-02 07:30"),
        pd.Timestamp("2026-03-29 01:30"),
    ]
    # That night the clocks of Berlin went from 2 to 3.
    assert frame["end_local"].tolist()[1] == pd.Timestamp("2026-03-29 03:30")


@pytest.mark.parametrize(
    ("answers", "severity", "derived"),
    [
        ({"pain_peak": 1}, "mild", True),
        ({"pain_peak": 3}, "mild", True),
        ({"pain_peak": 4}, "moderate", True),
        ({"pain_peak": 6}, "moderate", True),
        ({"pain_peak": 7}, "severe", True),
        ({"pain_peak": 10}, "severe", True),
        ({"pain_peak": 10, "pain_severity": "mild"}, "mild", False),
        (
            {"pain_peak": 10, "pain_severity": "mild", "prefilled": ["pain_severity"]},
            "severe",
            True,
        ),
    ],
)
def test_a_severity_not_answered_is_read_off_the_peak(
    answers: dict[str, Any], severity: str, *, derived: bool
) -> None:
    one = row(span() | answers)

    assert (one["severity"], one["severity_derived"], one["no_pain"]) == (severity, derived, False)


def test_a_peak_of_nought_is_no_pain() -> None:
    one = row(span() | {"pain_peak": 0})

    assert one["no_pain"]
    assert pd.isna(one["severity"])


@pytest.mark.parametrize(
    ("said", "treated"),
    [
        ({}, None),
        ({"took_medicine": None}, None),
        ({"took_medicine": False}, "untreated"),
        ({"doses": []}, "untreated"),
        ({"took_medicine": True}, "other"),
        ({"doses": [{"relief": "none"}, {"relief": "none"}]}, "unsuccessful"),
        ({"doses": [{"relief": "none"}, {"relief": None}]}, "other"),
        ({"doses": [{"relief": "partial"}]}, "other"),
    ],
)
def test_how_an_attack_was_treated(said: dict[str, Any], treated: str | None) -> None:
    found = row(span() | said)["treated"]

    assert found == treated if treated else pd.isna(found)


def test_what_was_not_said_is_na_and_none_of_these_is_no() -> None:
    silent = row(span())
    nothing = row(span() | {"quality": []})
    some = row(span() | {"quality": ["throbbing"], "vomiting": False})

    assert silent["quality.throbbing"] is silent["vomiting"] is pd.NA
    assert nothing["quality.throbbing"] == nothing["quality"] == False  # noqa: E712 - not NA
    assert some["quality.throbbing"] == some["quality"] == True  # noqa: E712 - not NA
    assert some["vomiting"] == False  # noqa: E712 - not NA


def test_words_of_ones_own_and_sides_stand_in_their_column() -> None:
    one = row(span() | {"suspected_triggers": ["food:chocolate"], "locations": ["orbital:left"]})

    assert one["suspected_triggers.food:"]
    assert one["locations.orbital"]
    assert not one["suspected_triggers.stress"]


@pytest.mark.parametrize(
    ("aura", "expected"),
    [
        (None, pd.NA),
        ([], False),
        ([{"symptom": "visual", "duration_minutes": 5}], True),
        ([{"symptom": "visual", "duration_minutes": 61}], False),
        ([{"symptom": "visual"}], pd.NA),
        ([{"symptom": "sensory"}], False),
    ],
)
def test_a_visual_aura_of_5_to_60_minutes(aura: list[dict[str, Any]] | None, expected: Any) -> None:
    found = row(span() | {"aura": aura})["aura.visual_5_60"]

    assert found is expected or found == expected


def test_an_empty_diary_has_every_column() -> None:
    empty, one = episodes_frame([]), episodes_frame([{"id": "a", **span()}])

    assert empty.columns.tolist() == one.columns.tolist()
    assert empty.dtypes.tolist() == one.dtypes.tolist()
