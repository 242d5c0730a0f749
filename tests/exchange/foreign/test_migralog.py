"""MigraLog's JSON, field by field."""

from typing import Any

import orjson
import pytest

from backend.exchange.found import Choices
from tests.exchange.foreign.reading import (
    SAMPLES,
    attacks,
    doses,
    reading,
    refused,
    sample,
    spans,
    words,
)

FILE = "migralog_export.json"
AT = 1788499200000


def holding(**lists: Any) -> dict[str, Any]:
    empty = {name: [] for name in ("episodes", "medications", "medicationDoses")}
    return {"metadata": {}, **empty, **lists}


def test_the_sample_holds_what_its_head_says() -> None:
    found = sample(FILE)

    assert found.read == found.stated
    assert found.read["episodes"] == 3
    assert found.read["medicationDoses"] == 4
    assert found.warnings == ["timeToRelief has no place in a diary here."]


def test_a_file_that_was_cut_short_says_so() -> None:
    whole = orjson.loads((SAMPLES / FILE).read_bytes())
    whole["episodes"].pop()

    assert "The file says 3 episodes, 2 are in it." in reading(whole).warnings


def test_older_counts_of_the_head_are_compared_too() -> None:
    found = reading(holding(metadata={"episodeCount": 1, "counts": None}))

    assert found.warnings[0] == "The file says 1 episodes, 0 are in it."


def test_the_attacks_of_the_sample_were_when_they_were() -> None:
    assert spans(sample(FILE)) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T17:00:00+02:00"),
        ("2026-09-25T21:15:00+02:00", "2026-09-28T01:45:00+02:00"),
        ("2026-11-19T20:10:00+01:00", "goes on"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    assert attacks(sample(FILE)) == [
        {
            "pain_peak": 8,
            "locations": ["temporal:left", "orbital:left"],
            "side": "left",
            "quality": ["throbbing"],
            "nausea": "mild",
            "photophobia": True,
            "phonophobia": True,
            "suspected_triggers": ["sleep_short", "stress"],
            "notes": "woke with it",
        },
        {
            "pain_peak": 9,
            "locations": ["temporal:right", "orbital:right"],
            "side": "right",
            "quality": ["throbbing", "stabbing"],
            "nausea": "mild",
            "vomiting": True,
            "photophobia": True,
            "phonophobia": True,
            "notes": "2026-09-26 12:00: second day, still in bed\n"
            "Symptoms: aura\nTriggers: hormonal",
        },
        {"pain_peak": 3, "side": "left", "quality": ["pressing"]},
    ]


def test_the_pain_of_the_sample_is_told_over_each_attack() -> None:
    told = [
        [(one["at"], one["pain"]) for one in episode["pain_readings"]]
        for episode in sample(FILE).document["episodes"]
    ]

    assert [len(readings) for readings in told] == [3, 3, 1]
    assert told[0][1] == ("2026-09-04T09:00:00+02:00", 8)


def test_skipped_is_no_dose_and_ratings_are_told_apart() -> None:
    found = sample(FILE)

    assert doses(found) == [
        ("Sumatriptan", "2026-09-04T07:40:00+02:00", 100, "mg", "partial", True),
        ("Sumatriptan", "2026-09-25T22:00:00+02:00", 100, "mg", "partial", True),
        ("Propranolol", "2026-09-04T08:00:00+02:00", 40, "mg", None, False),
    ]
    assert found.document["doses"][1]["side_effects"] == ["chest tightness"]
    medicines = [(m["name"], m["use"], m["strength"]) for m in found.document["medications"]]
    assert medicines == [("Sumatriptan", "acute", 100), ("Propranolol", "preventive", 40)]


def test_only_a_green_day_is_free_of_headache() -> None:
    found = sample(FILE)

    days = [(one["date"], one["headache_free"]) for one in found.document["checkins"]]
    assert days == [("2026-09-06", True)]


def test_what_has_no_place_here_is_said() -> None:
    assert [(one.row, one.field) for one in sample(FILE).refused] == [
        (4, "medicationDoses"),
        (1, "dailyStatusLogs"),
        (3, "dailyStatusLogs"),
        (1, "calendarOverlays"),
    ]


def test_an_aura_of_which_the_kind_is_not_said_is_asked_about_and_keeps_its_times() -> None:
    assert words(sample(FILE)) == [("symptoms", "aura", 1), ("triggers", "hormonal", 1)]

    meant = {"aura": "aura:visual", "hormonal": "suspected_triggers:menses"}
    found = sample(FILE, Choices("Europe/Berlin", words=meant))

    (aura,) = found.document["episodes"][1]["aura"]
    assert (aura["symptom"], aura["onset_minutes"], aura["duration_minutes"]) == ("visual", -25, 25)
    assert found.document["episodes"][1]["suspected_triggers"] == ["menses"]


def test_the_zone_is_told_by_the_schedules_of_medicines() -> None:
    found = sample(FILE, Choices())

    assert found.needs == ["words"]
    assert found.document["episodes"][0]["span"]["time_zone"] == "Europe/Berlin"


def test_two_zones_tell_none() -> None:
    schedules = [{"timezone": "Europe/Berlin"}, {"timezone": "Asia/Tokyo"}]

    assert reading(holding(medicationSchedules=schedules), Choices()).needs == ["time_zone"]


def test_a_red_day_had_a_headache_and_a_green_one_with_an_attack_is_not_free() -> None:
    logs = [
        {"date": "2026-09-03", "status": "red"},
        {"date": "2026-09-04", "status": "green"},
        {"date": "then", "status": "green"},
    ]
    found = reading(holding(episodes=[{"id": "a", "startTime": AT}], dailyStatusLogs=logs))

    assert [(c["date"], c["headache_free"]) for c in found.document["checkins"]] == [
        ("2026-09-03", False)
    ]
    assert "was not taken as free" in found.warnings[0]
    assert refused(found) == ["row 3, field dailyStatusLogs: Not a day (YYYY-MM-DD)."]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (holding(episodes=[{"startTime": None}]), "row 1, field startTime: Not a time"),
        (
            holding(episodes=[{"startTime": AT, "endTime": 1}]),
            "row 1, field endTime: No time that a diary reaches.",
        ),
        (
            holding(
                episodes=[{"id": "a", "startTime": AT}],
                intensityReadings=[{"episodeId": "a", "timestamp": AT, "intensity": 11}],
            ),
            "row 1, field intensityReadings: Not a pain",
        ),
        (
            holding(intensityReadings=[{"episodeId": "b"}]),
            "row 1, field intensityReadings: It names no attack",
        ),
        (holding(medications=[{}]), "row 1, field medications: A medicine needs a name."),
        (holding(medicationDoses=[{}]), "row 1, field medicationDoses: Not a time"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(told: Any, said: str) -> None:
    assert [one.startswith(said) for one in refused(reading(told))] == [True]


def test_a_list_that_nobody_knows_is_said() -> None:
    assert "Nothing is known of 'moods'; it was not read." in reading(holding(moods=[1])).warnings


@pytest.mark.parametrize(
    ("rating", "relief"),
    [(0, "none"), (0.5, "partial"), (10, "complete"), (11, None), (None, None)],
)
def test_a_rating_tells_what_a_dose_did(rating: float | None, relief: str | None) -> None:
    dose = {"timestamp": AT, "effectivenessRating": rating}
    found = reading(holding(medicationDoses=[dose]))

    assert found.document["doses"][0].get("relief") == relief


def test_a_dose_without_a_strength_is_so_many() -> None:
    medicine = {"id": "m", "name": "Magnesium", "type": "other"}
    found = reading(
        holding(
            medications=[medicine],
            medicationDoses=[
                {"medicationId": "m", "timestamp": AT, "quantity": 2},
                {"medicationId": "m", "timestamp": AT, "quantity": 0},
            ],
        )
    )

    assert [one[2:4] for one in doses(found)] == [(2, None), (None, None)]


@pytest.mark.parametrize(
    "log", [{"onsetTime": None}, {"onsetTime": AT, "resolutionTime": AT - 60_000}]
)
def test_times_of_an_aura_that_cannot_be_are_left_out(log: dict[str, Any]) -> None:
    told = holding(
        episodes=[{"id": "a", "startTime": AT}],
        symptomLogs=[{"episodeId": "a", "symptom": "aura", **log}],
        episodeNotes=[{"episodeId": "a", "note": "then"}],
    )
    found = reading(told, Choices("Europe/Berlin", words={"aura": "aura:sensory"}))

    assert found.document["episodes"][0]["aura"][0].keys() == {"id", "symptom"}
    assert attacks(found)[0]["notes"] == "then"
