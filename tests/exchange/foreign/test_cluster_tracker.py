"""The two CSVs of cluster-headache-tracker, field by field."""

import pytest

from backend.exchange.found import Choices
from tests.exchange.foreign.reading import attacks, doses, reading, refused, sample, spans, words

FILE = "cluster_headache_tracker.csv"
HEAD = "start_time,end_time,intensity,medication,triggers,notes\n"
DOSES = (
    "taken_at,medication,kind,amount,unit,duration_minutes,effectiveness,minutes_to_relief,"
    "attack_start_time\n"
)


def test_the_sample_holds_four_attacks_when_they_were() -> None:
    found = sample(FILE)

    assert found.read == {"attacks": 4}
    assert (found.refused, found.unknown_words, found.needs) == ([], [], [])
    assert spans(found) == [
        ("2026-11-18T02:10:00+01:00", "2026-11-18T03:05:00+01:00"),
        ("2026-11-17T02:20:00+01:00", "?"),
        ("2026-11-15T23:40:00+01:00", "2026-11-16T00:55:00+01:00"),
        ("2026-11-14T14:05:00+01:00", "2026-11-14T14:50:00+01:00"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    assert attacks(sample(FILE)) == [
        {"pain_peak": 9, "suspected_triggers": ["alcohol"], "notes": "woke me up, pacing"},
        {"pain_peak": 7, "notes": "still going when written"},
        {"pain_peak": 8, "suspected_triggers": ["weather_pressure"]},
        {"pain_peak": 5, "notes": "shadow,\nno tears"},
    ]


def test_each_medicine_of_a_cell_is_a_dose() -> None:
    found = sample(FILE)

    assert [one[:2] for one in doses(found)] == [
        ("Oxygen", "2026-11-18T02:10:00+01:00"),
        ("Sumatriptan injection", "2026-11-18T02:10:00+01:00"),
        ("Oxygen", "2026-11-17T02:20:00+01:00"),
        ("Verapamil", "2026-11-14T14:05:00+01:00"),
    ]
    assert found.document["medications"][1] == {
        "id": "d813845c-7caa-5600-b321-9c16ecf0ed54",
        "name": "Sumatriptan injection",
        "ingredients": ["sumatriptan"],
        "form": "injection",
    }


def test_the_last_attack_goes_on_where_it_has_no_end() -> None:
    found = reading(HEAD + "2026-11-18 02:10:00,,9,,,\n2026-11-17 02:10:00,,9,,,\n")

    assert [end for _, end in spans(found)] == ["goes on", "?"]


def test_the_zone_is_asked_for() -> None:
    assert sample(FILE, Choices()).needs == ["time_zone"]


def test_an_hour_that_was_twice_or_never_is_said() -> None:
    twice, never = "2026-10-25 02:30:00", "2026-03-29 02:30:00"
    found = reading(HEAD + f"{twice},2026-10-25 06:00:00,9,,,\n{never},2026-03-29 06:00:00,9,,,\n")

    assert [start for start, _ in spans(found)] == [
        "2026-10-25T02:30:00+02:00",
        "2026-03-29T03:30:00+02:00",
    ]
    assert found.warnings == [
        "2026-10-25 02:30 was twice in Europe/Berlin; taken as the first.",
        "2026-03-29 02:30 never was in Europe/Berlin: the clocks went on.",
    ]


@pytest.mark.parametrize(
    ("row", "said", "kept"),
    [
        ("yesterday,,9,,,", "row 1, field start_time: Not a time", 0),
        ("2026-11-18 02:10:00,later,9,,,", "row 1, field end_time: Not a time", 1),
        ("2026-11-18 02:10:00,,0,,,", "row 1, field intensity: Not between 1 and 10.", 1),
    ],
)
def test_a_bad_cell_is_refused_with_its_reason(row: str, said: str, kept: int) -> None:
    found = reading(HEAD + row + "\n")

    assert [one.startswith(said) for one in refused(found)] == [True]
    assert len(found.document.get("episodes", [])) == kept


def test_no_medication_is_a_no_and_an_empty_cell_is_none() -> None:
    found = reading(
        HEAD + "2026-11-18 02:10:00,,9,No medication,,\n2026-11-17 02:10:00,,9,,dust,\n"
    )

    assert [one.get("took_medicine") for one in attacks(found)] == [False, None]
    assert words(found) == [("triggers", "dust", 1)]


def test_a_dose_of_the_other_file_belongs_to_its_attack_and_is_there_once() -> None:
    found = reading(
        DOSES + "2026-11-18 02:15:00,Oxygen,abortive,12,L/min,15,helped,12,2026-11-18 02:10:00\n"
    )
    ours = sample(FILE)

    (dose,) = found.document["doses"]
    assert dose["id"] == ours.document["doses"][0]["id"]
    assert dose["episode_id"] == ours.document["episodes"][0]["id"]
    assert (dose["amount"], dose["unit"], dose["relief"]) == (12, "L/min", "partial")
    assert found.document["medications"][0]["use"] == "acute"
    assert found.warnings == [
        "duration_minutes has no place in a diary here.",
        "minutes_to_relief has no place in a diary here.",
    ]


@pytest.mark.parametrize(
    ("effect", "relief", "effects"),
    [
        ("no_effect", "none", None),
        ("made_worse", "none", ["made worse"]),
        ("", None, None),
        ("maybe", None, None),
    ],
)
def test_what_a_dose_did_is_told_by_its_word(
    effect: str, relief: str | None, effects: list[str] | None
) -> None:
    found = reading(DOSES + f"2026-11-18 02:15:00,Lidocaine,abortive,,,,{effect},,\n")

    (dose,) = found.document["doses"]
    assert (dose.get("relief"), dose.get("side_effects")) == (relief, effects)
    assert "episode_id" not in dose
    assert words(found) == ([("effectiveness", "maybe", 1)] if effect == "maybe" else [])


@pytest.mark.parametrize("cells", ["then,Oxygen,,,", "2026-11-18 02:15:00,Oxygen,,lots,"])
def test_a_dose_that_cannot_be_read_is_refused(cells: str) -> None:
    found = reading(DOSES + cells + ",,,,\n")

    assert [one.row for one in found.refused] == [1]
    assert "doses" not in found.document
