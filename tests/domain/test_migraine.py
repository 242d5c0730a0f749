"""1.1 and 1.5.1, at the boundaries of their criteria (the worked cases of the knowledge base)."""

from typing import Any

import pytest

from tests.domain.attack import STARTED, attack, result

TYPICAL = {"side": "left", "quality": ["throbbing"], "nausea": "mild"}
HEAVY = {
    "side": "left",
    "quality": ["throbbing"],
    "pain_severity": "severe",
    "worse_with_activity": True,
}
NO_HELP = [{"drug": "ibuprofen", "relief": "none"}]


@pytest.mark.parametrize(
    ("minutes", "answers", "labels"),
    [
        pytest.param(240, TYPICAL, ["1.1"], id="case 1: 4 h is long enough"),
        pytest.param(239, TYPICAL, ["1.5.1"], id="case 2: 3 h 59 is not"),
        pytest.param(239, TYPICAL | {"doses": NO_HELP}, ["1.5.1"], id="case 4: it did not help"),
        pytest.param(
            4320,
            TYPICAL | {"nausea": "none", "photophobia": True, "phonophobia": True},
            ["1.1"],
            id="case 5: 72 h is not too long",
        ),
        pytest.param(4321, TYPICAL, ["1.5.1"], id="72 h 01 is"),
        pytest.param(480, HEAVY | {"photophobia": True}, ["1.5.1"], id="case 13: half of D"),
        pytest.param(
            480,
            HEAVY | {"photophobia": True, "phonophobia": None},
            ["1.1", "1.5.1"],
            id="case 15: half of D, half not recorded",
        ),
        pytest.param(
            600,
            {
                "quality": ["pressing"],
                "pain_severity": "mild",
                "worse_with_activity": True,
                "nausea": "mild",
                "photophobia": True,
                "phonophobia": True,
            },
            ["1.5.1"],
            id="case 17: one feature of C, and 2.4 loses",
        ),
        pytest.param(240, TYPICAL | {"side": "shifting"}, ["1.1"], id="shifting is one-sided"),
        pytest.param(
            240,
            {**TYPICAL, "nausea": "none", "photophobia": None, "phonophobia": None},
            ["1.1", "2"],
            id="both halves of D not recorded: never unclassified",
        ),
    ],
)
def test_labels_at_the_boundaries(
    minutes: float, answers: dict[str, Any], labels: list[str]
) -> None:
    assert result(attack(minutes, **answers))["labels"] == labels


def test_case_10_sleep_counts_to_the_waking() -> None:
    slept = {
        "started_at": "2026-03-01T21:00:00+01:00",
        "ended_at": "2026-03-02T07:00:00+01:00",
        "time_zone": "Europe/Berlin",
        "slept_through_end": True,
    }

    answer = result(attack(None, **TYPICAL) | {"span": slept})

    assert answer["labels"] == ["1.1"]
    assert answer["duration_minutes"] == [600, 600]


@pytest.mark.parametrize(
    ("minutes", "age", "labels"),
    [(120, 15, ["1.1"]), (119, 15, ["1.5.1"]), (120, 18, ["1.5.1"])],
)
def test_case_11_under_18_two_hours_are_enough(minutes: float, age: int, labels: list[str]) -> None:
    child = HEAVY | {"side": "both", "nausea": "mild", "patient_age": age}

    assert result(attack(minutes, **child))["labels"] == labels


@pytest.mark.parametrize(
    ("birth_year", "labels"),
    [
        (2010, ["1.1"]),
        (2008, ["1.1", "1.5.1"]),
        (2007, ["1.5.1"]),
        (None, ["1.5.1"]),
    ],
)
def test_the_year_of_birth_leaves_the_year_of_the_birthday_open(
    birth_year: int | None, labels: list[str]
) -> None:
    assert result(attack(120, **TYPICAL), {"birth_year": birth_year})["labels"] == labels


@pytest.mark.parametrize(
    ("taken", "criterion_b"),
    [
        pytest.param({"doses": []}, "no", id="nothing taken"),
        pytest.param({"doses": None, "took_medicine": False}, "no", id="said that nothing"),
        pytest.param({"doses": NO_HELP}, "no", id="of no help"),
        pytest.param({"doses": [{"relief": "complete"}]}, "unknown", id="helped"),
        pytest.param({"doses": [{"relief": None}]}, "unknown", id="effect not recorded"),
        pytest.param({"doses": None, "took_medicine": True}, "unknown", id="something taken"),
        pytest.param({"doses": None}, "unknown", id="not recorded"),
    ],
)
def test_medicine_may_have_cut_a_short_attack_short(
    taken: dict[str, Any], criterion_b: str
) -> None:
    answer = result(attack(180, **TYPICAL | taken))

    assert answer["criteria"]["1.1"]["B"] == criterion_b
    assert answer["labels"] == (["1.5.1"] if criterion_b == "no" else ["1.1", "1.5.1"])


def test_medicine_does_not_shorten_what_was_long_enough() -> None:
    answer = result(attack(240, **TYPICAL, doses=[{"relief": "complete"}]))

    assert answer["labels"] == ["1.1"]


def test_an_attack_that_runs_has_no_upper_limit_yet() -> None:
    running = attack(None, **TYPICAL) | {
        "span": {"started_at": STARTED, "time_zone": "Europe/Berlin", "ended_at": None},
        "pain_readings": [{"id": "r", "at": "2026-03-01T15:00:00+01:00", "pain": 6}],
    }

    answer = result(running)

    assert answer["duration_minutes"] == [300, None]
    assert answer["labels"] == ["1.1", "1.5.1"]
