"""Medicines and doses in FHIR: codes where they are sure, and references that lead somewhere."""

from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.exchange.fhir.check import faults
from tests.exchange.fhir.made import ID, OTHER, SPAN, answers, made, of_kind, the


@pytest.mark.parametrize(
    ("medicine", "atc"),
    [
        ({"ingredients": ["sumatriptan"]}, "N02CC01"),
        ({"ingredients": ["naproxen", "sumatriptan"]}, "N02CC51"),
        ({"ingredients": ["sumatriptan"], "atc": "N02CC"}, "N02CC"),
        ({"ingredients": ["butalbital"]}, None),
        ({"ingredients": ["paracetamol", "ibuprofen"]}, None),
        ({"ingredients": ["grandmother's tea"]}, None),
        ({}, None),
    ],
)
def test_a_dose_names_its_medicine_with_its_atc_code_where_one_is_sure(
    medicine: dict[str, Any], atc: str | None
) -> None:
    listed = {"id": OTHER, "name": "From the pharmacy", **medicine}
    dose = {"id": ID, "medication_id": OTHER, "taken_at": SPAN["started_at"]}

    told = the(made(Diary(medications=[listed], doses=[dose])), ID)["medicationCodeableConcept"]

    assert told["text"] == "From the pharmacy"
    assert [one["code"] for one in told.get("coding", [])] == ([atc] if atc else [])


def test_a_dose_of_nobody_knows_what_in_an_attack_that_is_gone_leads_nowhere_wrong() -> None:
    dose = {"id": ID, "episode_id": OTHER, "medication_id": OTHER, "taken_at": SPAN["started_at"]}

    found = made(Diary(doses=[{**dose, "relief": "partial", "side_effects": ["tired"]}]))

    assert faults(found) == []
    told = the(found, ID)
    assert told["medicationCodeableConcept"]["text"] == "not recorded which medicine"
    assert "reasonReference" not in told
    [effect] = [one for one in of_kind(found, "Observation") if "partOf" in one]
    assert answers(effect, "relief")[0]["valueCodeableConcept"]["text"] == "partial"
    assert answers(effect, "side_effects") == [{"valueString": "tired"}]


def test_no_side_effects_are_an_answer() -> None:
    found = made(Diary(doses=[{"id": ID, "taken_at": SPAN["started_at"], "side_effects": []}]))

    [effect] = [one for one in of_kind(found, "Observation") if "partOf" in one]
    assert answers(effect, "side_effects") == [{"valueString": "none"}]
