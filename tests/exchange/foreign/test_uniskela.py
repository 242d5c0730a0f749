"""uniskela's JSON and CSV, by what is known of them."""

from typing import Any

import orjson
import pytest

from backend.exchange.found import Choices
from backend.exchange.recognise import recognise
from tests.exchange.foreign.reading import attacks, doses, reading, refused, spans

WHOLE: dict[str, Any] = {
    "format": "migraine-tracker",
    "version": 1,
    "exportedAt": "2026-11-21T09:00:00Z",
    "settings": {"theme": "dark", "timezone": "America/New_York"},
    "weights": [{"id": "w", "date": "2026-09-04", "value": 61, "units": "kg", "notes": ""}],
    "schedules": [{"id": "s", "medicationId": "m", "frequency": "nightly"}],
    "episodes": [
        {
            "id": "a",
            "startedAt": "2026-09-04T05:20:00.000Z",
            "endedAt": "2026-09-04T15:00:00.000Z",
            "severity": 8,
            "side": "Left",
            "locations": ["Temple", "Eye"],
            "characters": ["Throbbing"],
            "symptoms": ["Nausea", "Light sensitivity"],
            "factors": ["Stress"],
            "activities": ["Work"],
            "disruptions": [],
            "impact": 4,
            "sleep": {
                "bedtime": "23:00",
                "wakeTime": "05:30",
                "hours": 6.5,
                "quality": 2,
                "unusual": True,
                "wokeDuringNight": True,
            },
            "notes": "woke with it",
        },
        {
            "id": "b",
            "startedAt": "2026-11-19T19:10:00Z",
            "endedAt": None,
            "severity": None,
            "side": "Unspecified",
        },
    ],
    "medications": [
        {
            "id": "m",
            "name": "Sumatriptan",
            "category": "acute",
            "dose": 50,
            "units": "mg",
            "frequency": "as needed",
            "active": True,
        },
        {"name": ""},
    ],
    "doses": [
        {
            "medicationId": "m",
            "episodeId": "a",
            "dose": 50,
            "units": "mg",
            "takenAt": "2026-09-04T06:00:00Z",
            "effectiveness": effect,
        }
        for effect in ("None", "Some", "Good", "Complete", "?")
    ],
    "daily": [
        {
            "date": "2026-09-04",
            "factors": ["Stress", "Gaming"],
            "activities": ["Working"],
            "sleep": {"hours": 6.5, "quality": 2},
            "notes": "long day",
        },
        {"date": "2026-09-05", "factors": ["Stress"], "activities": [], "sleep": None},
        {"date": "soon", "factors": []},
    ],
    "effects": [
        {"medicationId": "m", "name": "Dry mouth", "severity": 2, "date": "2026-09-04"},
        {"medicationId": "gone", "name": "Dizziness", "severity": 1, "date": "2026-09-04"},
    ],
}
CSV = (
    "\ufeffID,Start (UTC),End (UTC),Severity,Side,Locations,Pain character,Symptoms,"
    "Associated factors,Functional impact,Disruptions,Activities,Sleep hours,Bedtime,Wake time,"
    "Sleep quality,Notes,Medications\r\n"
    "a,2026-09-04 05:20:00,2026-09-04 15:00:00,8,Left,Temple; Eye,Throbbing,"
    "Nausea; Light sensitivity,Stress,4,,Work,7,,,,woke with it,Sumatriptan 50 mg\r\n"
)


def test_attacks_are_read_field_by_field() -> None:
    found = reading(WHOLE)

    assert found.read == {"attacks": 2, "medicines": 2, "doses": 5, "days": 3, "side effects": 2}
    assert spans(found) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T17:00:00+02:00"),
        ("2026-11-19T20:10:00+01:00", "goes on"),
    ]
    assert attacks(found) == [
        {
            "pain_peak": 8,
            "side": "left",
            "locations": ["temporal", "orbital"],
            "quality": ["throbbing"],
            "nausea": "mild",
            "photophobia": True,
            "suspected_triggers": ["stress"],
            "notes": "woke with it\nactivities: Work\nimpact (0 to 5): 4\n"
            "sleep: 23:00 to 05:30, 6.5 h, poor, woke during the night, unusual",
        },
        {},
    ]


def test_doses_tell_what_they_did() -> None:
    told = [one[2:5] for one in doses(reading(WHOLE))]

    assert told == [
        (50, "mg", "none"),
        (50, "mg", "partial"),
        (50, "mg", "partial"),
        (50, "mg", "complete"),
        (50, "mg", None),
    ]


def test_a_medicine_is_kept_as_it_was_prescribed() -> None:
    [kept] = reading(WHOLE).document["medications"]

    assert (kept["name"], kept["use"], kept["active"]) == ("Sumatriptan", "acute", True)
    assert (kept["strength"], kept["unit"]) == (50, "mg")


def test_what_was_said_of_a_day_with_an_attack_stands_in_its_check_in() -> None:
    [kept] = reading(WHOLE).document["checkins"]

    assert (kept["date"], kept["sleep_hours"], kept["sleep_quality"]) == ("2026-09-04", 6.5, 3)
    assert kept["exposures"] == {"stress": True}
    assert [one["name"] for one in kept["own_factors"]] == ["Gaming", "Working"]
    assert "headache_free" not in kept


def test_a_side_effect_stands_at_the_one_dose_of_its_medicine_that_day() -> None:
    once = reading({**WHOLE, "doses": WHOLE["doses"][:1]})
    often = reading(WHOLE)

    assert [one.get("side_effects") for one in once.document["doses"]] == [["Dry mouth"]]
    assert not any("side_effects" in one for one in often.document["doses"])
    assert sum(one.startswith("row 1, field effects") for one in refused(often)) == 1


def test_the_zone_that_the_app_was_set_to_is_taken_where_none_is_chosen() -> None:
    found = recognise(orjson.dumps(WHOLE), Choices())

    assert found.document["episodes"][0]["span"]["time_zone"] == "America/New_York"
    assert found.needs == []


def test_what_has_no_place_or_is_not_known_is_said() -> None:
    found = reading({**WHOLE, "mood": [1]})

    assert found.warnings == [
        "Nothing is known of 'mood'; it was not read.",
        "weights has no place in a diary here.",
        "schedules has no place in a diary here.",
        "frequency of a medicine has no place in a diary here.",
        "daily.notes has no place in a diary here; it stays with the row.",
    ]
    assert [one.split(":")[0] for one in refused(found)] == [
        "row 2, field medications",
        "row 2, field daily",
        "row 3, field daily",
        "row 1, field effects",
        "row 2, field effects",
    ]


@pytest.mark.parametrize(
    ("episode", "dose", "said"),
    [
        ({"startedAt": "soon"}, {}, "row 1, field startedAt: Not a time"),
        ({"startedAt": "2026-09-04T05:20:00"}, {}, "row 1, field startedAt: A time without"),
        ({"endedAt": "later"}, {}, "row 1, field endedAt: Not a time"),
        ({"severity": 11}, {}, "row 1, field severity: Not between 1 and 10."),
        ({}, {"takenAt": None}, "row 1, field takenAt: Not a time"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(
    episode: dict[str, Any], dose: dict[str, Any], said: str
) -> None:
    first, taken = WHOLE["episodes"][0], WHOLE["doses"][0]
    found = reading(
        {
            **WHOLE,
            "medications": [],
            "daily": [],
            "effects": [],
            "episodes": [first | episode],
            "doses": [taken | dose],
        }
    )

    assert [one.startswith(said) for one in refused(found)] == [True]


def test_its_table_gives_the_same_attack() -> None:
    from_table, from_json = reading(CSV), reading(WHOLE)

    first = from_json.document["episodes"][0]
    assert from_table.source == from_json.source == "uniskela"
    assert from_table.document["episodes"][0]["id"] == first["id"]
    assert spans(from_table) == spans(from_json)[:1]
    assert attacks(from_table)[0] | {"notes": ""} == attacks(from_json)[0] | {"notes": ""}
    assert doses(from_table)[0][:2] == ("Sumatriptan 50 mg", "2026-09-04T07:20:00+02:00")
    assert "Sleep hours has no place in a diary here; it stays with the row." in from_table.warnings
