"""Headache Companion's JSON, field by field."""

from typing import Any

import pytest

from backend.exchange.found import Choices
from tests.exchange.foreign.reading import attacks, doses, reading, refused, sample, spans, words

FILE = "headache_companion.json"
DAY: dict[str, Any] = {"date": "2026-09-04", "attacks": [], "medications": []}
ATTACK: dict[str, Any] = {"id": None, "startTime": 1788497400.0, "stopTime": None}


def day(*attacks: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    return [{**DAY, "attacks": [{**ATTACK, **one} for one in attacks], **more}]


def test_the_sample_holds_three_attacks_when_they_were() -> None:
    found = sample(FILE)

    assert found.read == {"attacks": 3, "doses": 3}
    assert spans(found) == [
        ("2026-09-04T06:50:00+02:00", "2026-09-04T15:30:00+02:00"),
        ("2026-09-12T14:00:00+02:00", "2026-09-12T18:00:00+02:00"),
        ("2026-09-25T20:40:00+02:00", "?"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    found = sample(FILE)

    assert attacks(found) == [
        {
            "pain_peak": 8,
            "believed_migraine": True,
            "quality": ["throbbing"],
            "nausea": "mild",
            "photophobia": True,
            "phonophobia": True,
            "notes": "Type: migraine\nSide: one side",
        },
        {
            "pain_peak": 3,
            "quality": ["pressing"],
            "side": "both",
            "locations": ["neck"],
            "notes": "Type: tension",
        },
        {
            "pain_peak": 9,
            "believed_migraine": True,
            "quality": ["throbbing"],
            "nausea": "mild",
            "vomiting": True,
            "photophobia": True,
            "phonophobia": True,
            "osmophobia": True,
            "notes": "Type: migraine\nSide: one side",
        },
    ]
    assert [one["symptom"] for one in found.document["episodes"][2]["aura"]] == ["visual"]
    assert found.warnings == ["Pain with a fraction was rounded to a whole number."]


def test_the_doses_of_the_sample_stand_in_their_attacks() -> None:
    found = sample(FILE)

    assert doses(found) == [
        ("Sumatriptan", "2026-09-04T07:30:00+02:00", 100, "mg", "partial", True),
        ("Rizatriptan", "2026-09-25T21:00:00+02:00", 10, "mg", "none", True),
        ("Naproxen", "2026-09-25T23:15:00+02:00", 1000, "mg", None, True),
    ]
    assert found.document["doses"][1]["side_effects"] == ["drowsy"]
    assert [one["use"] for one in found.document["medications"]] == ["acute"] * 3


def test_a_day_with_an_attack_says_the_rest_and_one_without_says_nothing_of_headache() -> None:
    found = sample(FILE)

    checkins = {one["date"]: one for one in found.document["checkins"]}
    assert sorted(checkins) == ["2026-09-04", "2026-09-12", "2026-09-25"]
    assert checkins["2026-09-25"]["menstruation"] == "flow"
    assert "menstruation" not in checkins["2026-09-04"]
    assert [(one["name"], one["amount"]) for one in checkins["2026-09-12"]["own_factors"]] == [
        ("Exercise (1 bad, 2 ok, 3 good)", 3),
        ("Sleep (1 bad, 2 ok, 3 good)", 3),
        ("Water (1 bad, 2 ok, 3 good)", 3),
    ]
    assert refused(found) == [
        "row 1: Says nothing of headache that day; kept, it would count as a day without one."
    ]
    assert "late shift" in found.refused[0].original


def test_one_side_of_which_it_is_not_said_which_is_asked_about() -> None:
    assert words(sample(FILE)) == [("side", "one side", 2)]

    chosen = sample(FILE, Choices("Europe/Berlin", words={"side: one side": "side:left"}))

    assert chosen.document["episodes"][0]["side"] == "left"
    assert chosen.unknown_words == []


def test_what_is_off_or_empty_is_not_recorded() -> None:
    off = {"pressing": False, "pulsating": False, "auras": [], "symptoms": [], "painLevel": 0}

    assert attacks(reading(day(off))) == [{}]


def test_an_attack_without_its_time_is_of_its_day() -> None:
    found = reading(day({"startTime": None}))

    assert spans(found) == [("2026-09-04T00:00:00+02:00", "?")]
    assert found.document["episodes"][0]["span"]["onset_precision"] == "day_only"


def test_a_dose_outside_any_attack_is_of_none_and_without_a_time_stands_at_noon() -> None:
    told = [
        {"name": "Ibuprofen", "amount": 2, "time": None, "type": "preventive"},
        {"name": "Ibuprofen", "amount": -1, "time": 1788600000.0},
    ]
    found = reading(day({"stopTime": 1788498000.0}, medications=told))

    assert doses(found) == [
        ("Ibuprofen", "2026-09-04T12:00:00+02:00", 2, None, None, False),
        ("Ibuprofen", "2026-09-05T11:20:00+02:00", None, None, None, False),
    ]
    assert found.warnings == ["A medicine has no time; it stands at noon of its day."]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (day({"startTime": "now"}), "row 1, field startTime: Not a time"),
        (day({"stopTime": "now"}), "row 1, field stopTime: Not a time"),
        (day({"painLevel": 12}), "row 1, field painLevel: Not between 0 and 10."),
        (day({}, date="2026-02-30"), "row 1, field date: "),
        (day({}, date="1800-02-03"), "row 1, field date: No day that a diary reaches."),
        (day({}, date=None), "row 1, field date: Not a day"),
        ([*day(), 5], "row 2, field days: Not an object."),
        (day(medications=[{"time": "now"}]), "row 1, field time: Not a time"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(told: Any, said: str) -> None:
    assert [one.startswith(said) for one in refused(reading(told))][:1] == [True]


def test_the_list_of_medicines_is_read_too() -> None:
    medicine = {
        "id": "a",
        "name": "Topiramate",
        "amount": 1,
        "dose": "50 mg",
        "frequency": "daily",
        "type": "preventive",
        "startDate": "2026-01-01",
        "stopDate": None,
    }
    found = reading(
        [medicine, {**medicine, "name": "Botox", "stopDate": "2026-05-01"}, {"name": ""}]
    )

    told = [(m["name"], m["use"], m["active"]) for m in found.document["medications"]]
    assert told == [("Topiramate", "preventive", True), ("Botox", "preventive", False)]
    assert found.document["medications"][0]["strength"] == 50
    assert refused(found) == ["row 3, field name: A medicine needs a name."]
    assert "frequency of a medicine has no place in a diary here. (2 times)" in found.warnings
