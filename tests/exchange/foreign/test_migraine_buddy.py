"""Migraine Buddy's CSV, field by field."""

import pytest

from backend.exchange.found import Choices
from tests.exchange.foreign.reading import (
    attacks,
    doses,
    reading,
    refused,
    sample,
    spans,
    words,
)

FILE = "migraine_buddy.csv"
HEAD = '"#","Started","Lasted","Start UTC Offset (min)","Pain Level","Symptoms","Notes"\n'


def row(*cells: str, number: int = 1) -> str:
    return ",".join(f'"{cell}"' for cell in (str(number), *cells)) + "\n"


def test_the_sample_holds_seven_attacks_when_they_were() -> None:
    found = sample(FILE)

    assert found.read == {"attacks": 7}
    assert found.refused == []
    assert spans(found) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T17:00:00+02:00"),
        ("2026-09-11T16:05:00+02:00", "2026-09-11T18:35:00+02:00"),
        ("2026-09-25T21:15:00+02:00", "2026-09-28T01:45:00+02:00"),
        ("2026-10-12T13:00:00+02:00", "2026-10-12T14:15:00+02:00"),
        ("2026-10-25T01:30:00+02:00", "2026-10-25T06:30:00+01:00"),
        ("2026-11-02T18:45:00+01:00", "?"),
        ("2026-11-19T20:10:00+01:00", "goes on"),
    ]


def test_every_answer_of_the_sample_is_where_it_belongs() -> None:
    first, second, *_ = attacks(sample(FILE))

    assert first == {
        "pain_peak": 8,
        "believed_migraine": True,
        "locations": ["temporal:left", "orbital:left"],
        "side": "left",
        "photophobia": True,
        "phonophobia": True,
        "nausea": "mild",
        "quality": ["throbbing"],
        "worse_with_activity": True,
        "most_bothersome": "nausea",
        "premonitory": ["yawning", "neck_pain"],
        "suspected_triggers": ["sleep_short", "stress"],
        "relief": ["dark_room"],
        "notes": 'Woke up with it, "thick" feeling the evening before\n'
        "Attack Location: Home\nAffected Activities: Work, Concentration\n"
        "Attack Types: Migraine\nHelpful Non Drug Relief Methods: Dark room rest",
    }
    assert second == {
        "pain_peak": 3,
        "locations": ["occipital:left", "occipital:right"],
        "side": "both",
        "suspected_triggers": ["bright_light_screen"],
        "took_medicine": False,
        "notes": "Attack Types: Tension-type headache\nSymptoms: Tight band",
    }


def test_what_the_sample_leaves_out_is_not_recorded() -> None:
    _, _, third, fourth, fifth, sixth, seventh = attacks(sample(FILE))

    assert third["vomiting"] is True
    assert third["most_bothersome"] == "vomiting"
    assert third["suspected_triggers"] == ["menses"]
    assert third["notes"].startswith("Three days,\nsecond tablet on day two\n")
    assert fourth == {
        "pain_peak": 4,
        "photophobia": True,
        "notes": "Attack Types: I don't know yet",
    }
    assert fifth["premonitory"] == ["craving"]
    assert fifth["suspected_triggers"] == ["alcohol", "weather_pressure"]
    assert sixth == {"notes": "forgot to finish this one"}
    assert seventh == {"notes": "Still going,\nsee tomorrow"}


def test_what_helped_is_told_and_its_time_is_that_of_the_attack() -> None:
    found = sample(FILE)

    assert doses(found) == [
        ("Sumatriptan", "2026-09-04T07:20:00+02:00", None, None, "partial", True),
        ("Paracetamol", "2026-09-04T07:20:00+02:00", None, None, "none", True),
        ("Rizatriptan", "2026-09-25T21:15:00+02:00", None, None, "partial", True),
        ("Naproxen", "2026-09-25T21:15:00+02:00", None, None, "partial", True),
        ("Sumatriptan", "2026-10-25T01:30:00+02:00", None, None, "partial", True),
    ]
    assert "no times of medicines" in found.warnings[0]


def test_words_without_a_meaning_are_asked_about() -> None:
    found = sample(FILE)

    assert words(found) == [("Symptoms", "Tight band", 1), ("Symptoms", "Visual disturbance", 1)]
    assert found.needs == ["words"]


def test_a_word_means_what_the_person_says() -> None:
    meant = {"Tight band": "quality:pressing", "Symptoms: Visual disturbance": "aura:visual"}
    found = sample(FILE, Choices("Europe/Berlin", words=meant))

    episodes = found.document["episodes"]
    assert episodes[1]["quality"] == ["pressing"]
    assert [one["symptom"] for one in episodes[4]["aura"]] == ["visual"]
    assert found.needs == []


def test_a_word_that_means_nothing_stays_in_the_notes_unasked() -> None:
    found = sample(FILE, Choices("Europe/Berlin", words={"Tight band": None}))

    assert "Symptoms: Tight band" in attacks(found)[1]["notes"]
    assert ("Symptoms", "Tight band", 1) not in words(found)


def test_a_zone_that_was_not_chosen_is_asked_for_and_the_offsets_stand() -> None:
    found = sample(FILE, Choices())

    assert found.needs == ["time_zone", "words"]
    assert found.document["episodes"][0]["span"]["started_at"] == "2026-09-04T07:20:00+02:00"
    assert found.document["episodes"][0]["span"]["time_zone"] == "Etc/GMT-2"


def test_offsets_that_count_west_are_known_by_the_zone_of_the_person() -> None:
    found = reading(HEAD + row("01/10/26 8:00", "02h 00m", "300", "5", "", ""), NEW_YORK)

    assert spans(found) == [("2026-01-10T08:00:00-05:00", "2026-01-10T10:00:00-05:00")]
    assert found.warnings == []


NEW_YORK = Choices("America/New_York")


@pytest.mark.parametrize(
    ("offset", "started", "zone"),
    [
        ("540", "2026-01-10T08:00:00+09:00", "Etc/GMT-9"),
        ("-210", "2026-01-10T12:30:00+01:00", "Europe/Berlin"),
        ("0", "2026-01-10T08:00:00+00:00", "UTC"),
    ],
)
def test_an_offset_of_another_place_keeps_the_moment(offset: str, started: str, zone: str) -> None:
    near = row("01/09/26 8:00", "", "60", "5", "", "", number=1)
    found = reading(HEAD + near + row("01/10/26 8:00", "", offset, "5", "", "", number=2))

    span = found.document["episodes"][1]["span"]
    assert (span["started_at"], span["time_zone"]) == (started, zone)
    assert "not that of Europe/Berlin" in found.warnings[0]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (
            ("01/10/26 8:00", "", "60", "14", "", ""),
            "row 1, field Pain Level: Not between 0 and 10.",
        ),
        (("01/10/26 8:00", "soon", "60", "5", "", ""), "row 1, field Lasted: Not a length"),
        (("01/10/26 8:00", "999d", "60", "5", "", ""), "row 1, field Lasted: Ends before"),
    ],
)
def test_a_bad_cell_is_refused_and_its_row_kept(cells: tuple[str, ...], said: str) -> None:
    found = reading(HEAD + row(*cells))

    assert [one.startswith(said) for one in refused(found)] == [True]
    assert len(found.document["episodes"]) == 1


@pytest.mark.parametrize("cells", [("2026-01-10", "", "60"), ("01/10/26 8:00", "", "9999")])
def test_a_row_without_its_time_is_refused_and_the_others_kept(cells: tuple[str, ...]) -> None:
    good = row("01/11/26 8:00", "", "", "5", "", "", number=2)
    found = reading(HEAD + row(*cells, "5", "", "") + good)

    assert [(one.row, one.field) for one in found.refused] == [(1, "Started")]
    assert len(found.document["episodes"]) == 1


def test_a_row_of_too_few_cells_is_refused_and_the_others_kept() -> None:
    found = reading(HEAD + '"1","01/10/26 8:00"\n' + row("01/11/26 8:00", "", "", "5", "", ""))

    assert refused(found) == ["row 1: 2 cells under 7 columns."]
    assert len(found.document["episodes"]) == 1


def test_twenty_six_hours_are_a_length_too() -> None:
    found = reading(HEAD + row("01/10/26 8:00", "26h 15m", "60", "5", "", ""))

    assert spans(found) == [("2026-01-10T08:00:00+01:00", "2026-01-11T10:15:00+01:00")]


def test_where_the_person_was_is_not_kept_with_the_row() -> None:
    text = HEAD.replace('"Notes"', '"Geohash"') + row("01/10/26 8:00", "", "60", "5", "", "u33db")

    found = reading(text)

    assert all("u33db" not in one.original for one in found.provenance.values())


def test_what_goes_on_is_not_there_twice_once_it_is_in_the_table() -> None:
    preamble = (
        '"Date","Time Period","Description","Notes"\n'
        '"01/10/26","Ongoing","Attack started 01/10/26 8:00",""\n'
        '"01/10/26","Ongoing","Attack started 31/12/26 8:00",""\n\n'
    )
    before = reading(preamble + HEAD)
    after = reading(HEAD + row("01/10/26 8:00", "02h 00m", "60", "5", "", ""))

    assert before.document["episodes"][0]["id"] == after.document["episodes"][0]["id"]
    assert [(one.row, one.field) for one in before.refused] == [(2, "Description")]


def test_a_medicine_beside_none_stands() -> None:
    head = HEAD.replace('"Symptoms"', '"Helpful Medication"').replace(
        '"Notes"', '"Unsure Medication"'
    )
    found = reading(head + row("01/10/26 8:00", "", "60", "5", "2x Ibuprofen", "No medication"))

    assert [one[:3] for one in doses(found)] == [("Ibuprofen", "2026-01-10T08:00:00+01:00", 2)]
    assert "took_medicine" not in attacks(found)[0]
