"""Any table with a row an attack, read by what stands under its columns."""

from typing import Any

import pytest

from backend.exchange import Unusable
from backend.exchange.found import Choices, Found
from tests.exchange.foreign.reading import attacks, doses, reading, refused, spans, words

GERMAN = """Datum;Uhrzeit;Dauer (Std);Stärke;Medikament;Auslöser;Übelkeit;Notiz
04.09.2026;07:20;9,5;8;Sumatriptan 50 mg;Stress, Schlafmangel;ja;links
25.10.2026;02:30;6;5;;Wetter;nein;
05.09.2026;;;;;;;"nur
so"
"""


def table(header: str, *rows: str, **columns: str) -> Found:
    choices = Choices("Europe/Berlin", columns=columns)
    return reading("\n".join([header, *rows]) + "\n", choices)


@pytest.mark.parametrize("header", ["Dauer (h)", "Duration [h]", "Duración en h"])
def test_a_length_in_hours_is_not_taken_for_minutes(header: str) -> None:
    found = reading(f"Date,{header}\n2026-09-04,2\n")

    assert found.columns[1].guess == "hours"


def test_a_german_table_is_understood_by_its_headers() -> None:
    found = reading(GERMAN)

    assert [(one.header, one.guess) for one in found.columns] == [
        ("Datum", "started_on"),
        ("Uhrzeit", "started_clock"),
        ("Dauer (Std)", "hours"),
        ("Stärke", "pain"),
        ("Medikament", "medicine"),
        ("Auslöser", "triggers"),
        ("Übelkeit", "nausea"),
        ("Notiz", "notes"),
    ]
    assert found.columns[0].samples == ("04.09.2026", "25.10.2026", "05.09.2026")
    assert found.needs == ["columns"]
    assert spans(found) == [
        ("2026-09-04T07:20:00+02:00", "2026-09-04T16:50:00+02:00"),
        ("2026-10-25T02:30:00+02:00", "2026-10-25T07:30:00+01:00"),
        ("2026-09-05T00:00:00+02:00", "?"),
    ]
    assert attacks(found) == [
        {
            "pain_peak": 8,
            "suspected_triggers": ["stress", "sleep_short"],
            "nausea": "mild",
            "notes": "links",
        },
        {"pain_peak": 5, "suspected_triggers": ["weather_pressure"], "nausea": "none"},
        {"notes": "nur\nso"},
    ]
    assert found.document["episodes"][2]["span"]["onset_precision"] == "day_only"
    assert doses(found)[0][0] == "Sumatriptan 50 mg"


def test_columns_that_were_confirmed_are_not_asked_about_and_the_rest_says_nothing() -> None:
    found = table("when;how;what", "2026-09-04 07:20;8;x", when="started_at", how="pain")

    assert (found.needs, found.refused) == ([], [])
    assert attacks(found) == [{"pain_peak": 8}]


def test_a_table_that_tells_no_beginning_gives_its_columns_to_choose_from() -> None:
    found = table("a,b", "1,2")

    assert [one.guess for one in found.columns] == [None, None]
    assert found.needs == ["columns"]
    assert "episodes" not in found.document


@pytest.mark.parametrize("columns", [{"a": "colour"}, {"a": "pain", "b": "pain"}])
def test_a_choice_that_cannot_be_is_refused(columns: dict[str, str]) -> None:
    with pytest.raises(Unusable):
        table("a,b", "1,2", **columns)


@pytest.mark.parametrize(
    ("cell", "what", "started"),
    [
        ("09/04/2026 07:20", "started_at:mdy", "2026-09-04T07:20:00+02:00"),
        ("04/09/26 7:20", "started_at:dmy", "2026-09-04T07:20:00+02:00"),
        ("9/14/2026 7:20 PM", "started_at", "2026-09-14T19:20:00+02:00"),
        ("14-09-2026 12:20am", "started_at", "2026-09-14T00:20:00+02:00"),
        ("4.9.2026, 7.20 Uhr", "started_at", "2026-09-04T07:20:00+02:00"),
        ("9/9/2026 7h20", "started_at", "2026-09-09T07:20:00+02:00"),
        ("2026/09/04 07:20:30", "started_at", "2026-09-04T07:20:30+02:00"),
        ("2026-09-04T05:20:00Z", "started_at", "2026-09-04T07:20:00+02:00"),
        ("2026-09-04T07:20:00+09:00", "started_at", "2026-09-04T07:20:00+09:00"),
        ("1788499200", "started_at", "2026-09-04T07:20:00+02:00"),
        ("1788499200000", "started_at", "2026-09-04T07:20:00+02:00"),
    ],
)
def test_a_beginning_is_read_however_it_is_written(cell: str, what: str, started: str) -> None:
    found = table("when|x".replace("|", ";"), f"{cell};1", when=what)

    assert refused(found) == []
    assert found.document["episodes"][0]["span"]["started_at"] == started


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("04/09/2026", "It can be read day first or month first"),
        ("soon", "Not a time that can be read."),
        ("2026-02-30", "Not a time that can be read."),
        ("4.9.2026 noon", "Not a time that can be read."),
        ("4.9.2026 7", "Not a time that can be read."),
        ("32.9.2026", "day is out of range"),
        ("4.9.1920 7:00", "No time that a diary reaches."),
    ],
)
def test_a_beginning_that_cannot_be_read_is_refused(cell: str, said: str) -> None:
    found = table("when;x", f"{cell};1", when="started_at")

    assert [said in one for one in refused(found)] == [True]


@pytest.mark.parametrize(
    ("cells", "ended"),
    [
        ({"ended_at": "2026-09-04 17:00"}, "2026-09-04T17:00:00+02:00"),
        ({"ended_on": "2026-09-05"}, "?"),
        ({"ended_on": "2026-09-05", "ended_clock": "1:15"}, "2026-09-05T01:15:00+02:00"),
        ({"ended_clock": "1:15"}, "2026-09-05T01:15:00+02:00"),
        ({"ended_clock": "17:00"}, "2026-09-04T17:00:00+02:00"),
        ({"minutes": "90"}, "2026-09-04T08:50:00+02:00"),
        ({"hours": "1,5"}, "2026-09-04T08:50:00+02:00"),
        ({"length": "1d 2h 30m"}, "2026-09-05T09:50:00+02:00"),
        ({"length": "2 Stunden"}, "2026-09-04T09:20:00+02:00"),
        ({"length": "01:30"}, "2026-09-04T08:50:00+02:00"),
        ({"length": "0"}, "?"),
        ({}, "?"),
    ],
)
def test_an_end_is_a_moment_or_a_length_or_not_known(cells: dict[str, str], ended: str) -> None:
    header = ";".join(["when", *cells])
    row = ";".join(["2026-09-04 07:20", *cells.values()])
    found = table(header + ";x", row + ";", when="started_at", **{name: name for name in cells})

    assert refused(found) == []
    assert spans(found) == [("2026-09-04T07:20:00+02:00", ended)]


@pytest.mark.parametrize(
    ("what", "cell", "answer"),
    [
        ("severity", "stark", {"pain_severity": "severe"}),
        ("side", "beidseitig", {"side": "both"}),
        ("nausea", "severe", {"nausea": "severe"}),
        ("nausea", "none", {"nausea": "none"}),
        ("vomiting", "x", {"vomiting": True}),
        ("photophobia", "No", {"photophobia": False}),
        ("aura", "no", {}),
        ("label", "Migräne", {"believed_migraine": True, "notes": "cell: Migräne"}),
        ("relief", "cold pack, nap", {"relief": ["cold", "sleep"]}),
        ("premonitory", "Gähnen", {"premonitory": ["yawning"]}),
        ("places", "right eye; whole head", {"locations": ["orbital:right", "whole_head"]}),
        ("symptoms", "No nausea", {"notes": "cell: No nausea"}),
    ],
)
def test_a_cell_answers_what_stands_over_it(what: str, cell: str, answer: dict[str, Any]) -> None:
    found = table("when\tcell", f"2026-09-04 07:20\t{cell}", when="started_at", cell=what)

    side = {"side": "right"} if what == "places" else {}
    assert attacks(found) == [answer | side]


def test_an_aura_without_its_kind_is_asked_about_and_no_aura_is_none() -> None:
    rows = ("2026-09-04 07:20,yes", "2026-09-05 07:20,no")
    found = table("when,aura", *rows, when="started_at", aura="aura")

    assert words(found) == [("aura", "aura", 1)]
    assert [one.get("aura") for one in found.document["episodes"]] == [None, []]
    assert found.warnings == ["A no in a table was taken for a no."]


@pytest.mark.parametrize("what", ["vomiting", "severity", "side"])
def test_a_cell_that_says_neither_is_refused(what: str) -> None:
    found = table("when,c", "2026-09-04 07:20,perhaps", when="started_at", c=what)

    assert [(one.row, one.field, one.original) for one in found.refused] == [(1, "c", "perhaps")]


def test_columns_named_by_medicines_triggers_and_symptoms_are_ticked() -> None:
    found = table(
        "Date,Ibuprofen,Eletriptan,Stress,Nausea",
        "2026-09-04 07:20,2,yes,Yes,yes",
        "2026-09-05 07:20,0,no,No,",
        Date="started_at",
        Ibuprofen="ticked_medicine",
        Eletriptan="ticked_medicine",
        Stress="ticked_trigger",
        Nausea="ticked_symptom",
    )

    assert [one[:3] for one in doses(found)] == [
        ("Ibuprofen", "2026-09-04T07:20:00+02:00", 2),
        ("Eletriptan", "2026-09-04T07:20:00+02:00", None),
    ]
    assert attacks(found) == [{"suspected_triggers": ["stress"], "nausea": "mild"}, {}]


def test_a_row_may_tell_its_zone_and_its_id() -> None:
    one = table("id,when,tz", "7,2026-09-04 07:20,Asia/Tokyo", **ROW)
    two = table("id,when,tz", "7,2026-09-04 07:30,Nowhere", **ROW)

    assert spans(one)[0][0] == "2026-09-04T07:20:00+09:00"
    assert one.document["episodes"][0]["id"] == two.document["episodes"][0]["id"]


ROW = {"id": "id", "when": "started_at", "tz": "time_zone"}


def test_two_attacks_of_one_moment_are_two() -> None:
    found = table("when,x", "2026-09-04 07:20,1", "2026-09-04 07:20,2", when="started_at")

    assert len({one["id"] for one in found.document["episodes"]}) == 2
