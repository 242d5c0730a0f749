"""An emergency stands before any label, and the labels are kept beside it."""

from typing import Any

import pytest

from tests.domain.attack import attack, result

EMERGENCY_LEVEL = "emergency"


def test_case_30_a_thunderclap_comes_before_its_label() -> None:
    answer = result(attack(120, pain_severity="severe", onset_speed="thunderclap"))

    assert answer["verdict"] == "seek_care"
    assert answer["flags"] == [{"code": "thunderclap", "level": EMERGENCY_LEVEL}]
    assert answer["labels"] == ["2"]


@pytest.mark.parametrize("onset_speed", ["minutes", "hours", None])
def test_a_slower_or_unrecorded_onset_raises_nothing(onset_speed: str | None) -> None:
    assert result(attack(120, onset_speed=onset_speed))["flags"] == []


def test_a_prefilled_thunderclap_raises_nothing() -> None:
    usual = attack(120, onset_speed="thunderclap", prefilled=["onset_speed"])

    assert result(usual)["flags"] == []


@pytest.mark.parametrize("symptom", ["motor", "brainstem", "retinal"])
@pytest.mark.parametrize(
    ("patient", "verdict"),
    [
        (None, "seek_care"),
        ({"diagnosed_aura": None}, "seek_care"),
        ({"diagnosed_aura": ["visual"]}, "seek_care"),
        ({"diagnosed_aura": ["motor", "brainstem", "retinal"]}, "undetermined"),
    ],
)
def test_case_27_a_first_grave_aura_is_an_emergency(
    symptom: str, patient: dict[str, Any] | None, verdict: str
) -> None:
    answer = result(attack(300, aura=[{"symptom": "sensory"}, {"symptom": symptom}]), patient)

    raised = [{"code": f"first_{symptom}_aura", "level": EMERGENCY_LEVEL}]
    assert answer["verdict"] == verdict
    assert answer["flags"] == (raised if verdict == "seek_care" else [])


@pytest.mark.parametrize("symptom", ["visual", "sensory", "speech"])
def test_a_typical_aura_is_no_emergency(symptom: str) -> None:
    assert result(attack(300, aura=[{"symptom": symptom}]))["flags"] == []


@pytest.mark.parametrize(
    ("minutes", "quality", "code", "level"),
    [
        (0.05, ["stabbing"], "4.7", "discuss"),
        (0.05, ["stabbing"], "3.3.1", "discuss"),
        (0.05, ["stabbing"], "1.1", "emergency"),
        (0.05, ["stabbing"], None, "emergency"),
        (0.05, ["throbbing"], "4.7", "emergency"),
        (30, ["stabbing"], "4.7", "emergency"),
    ],
)
def test_known_stabs_of_seconds_are_for_the_next_visit(
    minutes: float, quality: list[str], code: str | None, level: str
) -> None:
    stab = attack(minutes, quality=quality, onset_speed="thunderclap")

    answer = result(stab, {"diagnoses": [{"name": "x", "code": code}]})

    assert answer["flags"] == [{"code": "thunderclap", "level": level}]
