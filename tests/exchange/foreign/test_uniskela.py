"""uniskela's JSON and CSV, by what is known of them."""

from typing import Any

import pytest

from tests.exchange.foreign.reading import attacks, doses, reading, refused, spans

WHOLE: dict[str, Any] = {
    "format": "migraine-tracker",
    "version": 1,
    "exportedAt": "2026-11-21T09:00:00Z",
    "settings": {"theme": "dark"},
    "weights": {},
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
    "medications": [{"id": "m", "name": "Sumatriptan 50 mg"}, {"name": ""}],
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

    assert found.read == {"attacks": 2, "medicines": 2, "doses": 5}
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
            "notes": "woke with it\nactivities: Work\nimpact (0 to 5): 4",
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


def test_what_is_not_known_well_enough_is_said() -> None:
    found = reading(WHOLE)

    assert found.warnings == ["Nothing is known of 'settings'; it was not read."]
    assert refused(found) == ["row 2, field medications: A medicine needs a name."]


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
        {**WHOLE, "medications": [], "episodes": [first | episode], "doses": [taken | dose]}
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
