"""Headi's CSV, field by field."""

import pytest

from backend.exchange.found import Choices
from tests.exchange.foreign.reading import attacks, doses, reading, refused, sample, spans

FILE = "20261121_101500_headi_diary.csv"
HEAD = "_id,pain,start_date,end_date,duration,strength,medication,medication_amount,description\n"


def test_the_sample_holds_five_attacks_when_they_were() -> None:
    found = sample(FILE)

    assert found.read == {"attacks": 5}
    assert (found.refused, found.unknown_words, found.needs) == ([], [], [])
    assert spans(found) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T17:00:00+02:00"),
        ("2026-09-11T16:05:00+02:00", "2026-09-11T18:35:00+02:00"),
        ("2026-09-25T21:15:00+02:00", "2026-09-28T01:45:00+02:00"),
        ("2026-10-25T01:30:00+02:00", "2026-10-25T06:30:00+01:00"),
        ("2026-11-02T18:45:00+01:00", "2026-11-02T19:15:00+01:00"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    assert attacks(sample(FILE)) == [
        {
            "pain_peak": 8,
            "believed_migraine": True,
            "notes": "left side, light hurts, felt sick\nHeadi: Migraine",
        },
        {"pain_peak": 3, "notes": "Headi: Tension headache"},
        {
            "pain_peak": 9,
            "believed_migraine": True,
            "notes": 'right "hammer"\nvomited twice\nHeadi: Migraine',
        },
        {
            "pain_peak": 6,
            "believed_migraine": True,
            "notes": "clocks went back\nHeadi: Migraine",
        },
        {"pain_peak": 2, "notes": "Headi: Sinus"},
    ]


def test_a_medicine_has_an_amount_and_null_is_none_of_that_name() -> None:
    assert doses(sample(FILE)) == [
        ("Sumatriptan", "2026-09-04T07:20:00+02:00", 1, None, None, True),
        ("Naproxen", "2026-09-25T21:15:00+02:00", 2, None, None, True),
        ("Ibuprofen", "2026-10-25T01:30:00+02:00", 1, None, None, True),
    ]


def test_the_zone_is_asked_for() -> None:
    found = sample(FILE, Choices())

    assert found.needs == ["time_zone"]
    assert found.document["episodes"][0]["span"]["started_at"] == "2026-09-04T05:20:00+00:00"


@pytest.mark.parametrize(
    ("row", "said", "kept"),
    [
        ("1,,soon,,,5,,0,", "row 1, field start_date: Not a time", 0),
        ("1,,99999999999999,,,5,,0,", "row 1, field start_date: No time that a diary reaches.", 0),
        ("1,,1788499200000,1788499100000,,5,,0,", "row 1, field end_date: Ends before", 1),
        ("1,,1788499200000,,,11,,0,", "row 1, field strength: Not between 1 and 10.", 1),
        ("1,,1788499200000,,,strong,,0,", "row 1, field strength: Not a number.", 1),
    ],
)
def test_a_bad_cell_is_refused_with_its_reason(row: str, said: str, kept: int) -> None:
    found = reading(HEAD + row + "\n")

    assert [one.startswith(said) for one in refused(found)] == [True]
    assert len(found.document.get("episodes", [])) == kept


def test_an_end_at_the_beginning_is_a_moment_and_no_length() -> None:
    found = reading(HEAD + "1,,1788499200000,1788499200000,0,5,,0,\n")

    assert spans(found) == [("2026-09-04T07:20:00+02:00", "?")]
