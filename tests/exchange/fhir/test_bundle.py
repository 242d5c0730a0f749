"""The FHIR document: one that other programs take, that hangs together and claims no diagnosis."""

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange.demonstration import demonstration
from backend.exchange.fhir.bundle import bundle, write
from backend.exchange.fhir.check import faults
from backend.exchange.fhir.codes import ANSWERS, HEADACHE, LOINC, PATTERNS, QUESTIONS, SNOMED
from backend.exchange.fhir.wanted import Choice, Wanted
from tests.answers import patient
from tests.diaries import diaries
from tests.exchange.out.every_value import every_value

quick = settings(patient, max_examples=20)
ID = "11111111-1111-4111-8111-111111111111"
OTHER = ID.replace("1", "2")
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
AS_OF = date(2026, 11, 21)
SPAN = {
    "started_at": "2026-11-01T22:30:00Z",
    "ended_at": "2026-11-02T04:00:00Z",
    "time_zone": "Europe/Berlin",
}
Part = Mapping[str, Any]


def made(
    diary: Diary, notes: Choice = "left out", background: Choice = "included"
) -> dict[str, Any]:
    return bundle(diary, summarize(diary, AS_OF), Wanted(ID, NOW, notes, background))


def of_kind(found: Part, kind: str) -> list[Part]:
    return [e["resource"] for e in found["entry"] if e["resource"]["resourceType"] == kind]


def the(found: Part, id_: str) -> Part:
    [one] = [e["resource"] for e in found["entry"] if e["resource"]["id"] == id_]
    return one


def attack(**fields: Any) -> Part:
    return the(made(Diary(episodes=[{"id": ID, "span": SPAN, **fields}])), ID)


def answers(observed: Part, name: str) -> list[Part]:
    """The components that answer a question, without the question."""
    return [
        {key: value for key, value in part.items() if key != "code"}
        for part in observed["component"]
        if part["code"]["coding"][-1]["code"] == name
    ]


def codings(node: Any) -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        if "system" in node and "code" in node:
            yield node["system"], node["code"]
        for below in node.values():
            yield from codings(below)
    elif isinstance(node, list):
        for one in node:
            yield from codings(one)


@quick
@given(diaries())
def test_every_diary_makes_a_document_that_hangs_together_and_fits_fhir(diary: Diary) -> None:
    summary = summarize(diary, AS_OF)
    # These reach back to the year 2000, and each of their hundreds of months is like the others.
    latest = {name: summary[name][:2] for name in ("windows", "months")}

    found = bundle(diary, {**summary, **latest}, Wanted(ID, NOW, "included"))

    assert faults(found) == []
    Bundle.model_validate(found)


def test_a_diary_with_every_value_fits_fhir() -> None:
    for diary in every_value():
        found = made(diary, "included")
        assert faults(found) == []
        Bundle.model_validate(found)


def test_a_demonstration_of_a_year_says_what_it_is_and_what_it_is_not() -> None:
    year = demonstration(date(2026, 11, 22))

    found = made(year)

    first = found["entry"][0]["resource"]
    assert (found["type"], first["resourceType"]) == ("document", "Composition")
    assert "This is no diagnosis." in first["text"]["div"]
    assert "Notes were left out by the person's choice." in first["text"]["div"]
    assert {one["status"] for one in [first, *of_kind(found, "Observation")]} == {"preliminary"}
    assert of_kind(found, "Condition") == []
    attacks = [one for one in of_kind(found, "Observation") if HEADACHE[1] in str(one["code"])]
    assert len(attacks) == len(year.episodes)
    assert len(of_kind(found, "MedicationStatement")) == len(year.doses) + len(year.medications)


def test_the_numbers_are_those_of_the_summary() -> None:
    year = demonstration(date(2026, 11, 22))
    summary = summarize(year, AS_OF)

    found = made(year)

    spans = [
        one
        for one in of_kind(found, "Observation")
        if one["code"]["coding"][-1]["code"] in {"period", "window", "month"}
    ]
    counted = [summary["period"], *summary["windows"], *summary["months"]]
    assert [one["effectivePeriod"] for one in spans] == [
        {"start": days["from"], "end": days["to"]} for days in counted
    ]
    for one, days in zip(spans, counted, strict=True):
        [migraine] = answers(one, "migraine_days")
        [triptan] = answers(one, "acute_medication_days.triptan")
        assert ends(migraine) == list(days["migraine_days"])
        assert ends(triptan) == list(days["acute_medication_days"]["triptan"])
        assert answers(one, "days_recorded") == [{"valueInteger": days["days_recorded"]}]


def ends(answered: Part) -> list[int]:
    return [answered["valueRange"][end]["value"] for end in ("low", "high")]


def test_only_foreign_codes_that_were_verified_leave() -> None:
    verified = {HEADACHE, *QUESTIONS.values(), *ANSWERS.values(), *PATTERNS.values()}

    found = {
        pair
        for diary in every_value()
        for pair in codings(made(diary))
        if pair[0] in {SNOMED, LOINC}
    }

    assert found <= verified
    assert HEADACHE in found


def test_an_answer_a_no_and_what_nobody_knows_are_three_things() -> None:
    told = attack(photophobia=True, phonophobia=False, vomiting=None)

    assert answers(told, "photophobia") == [{"valueBoolean": True}]
    assert answers(told, "phonophobia") == [{"valueBoolean": False}]
    [asked], [silent] = answers(told, "vomiting"), answers(told, "nausea")
    assert asked["dataAbsentReason"]["coding"][0]["code"] == "asked-unknown"
    assert silent["dataAbsentReason"]["coding"][0]["code"] == "unknown"


def test_none_of_these_is_an_answer_too() -> None:
    [told] = answers(attack(quality=[]), "quality")

    assert told["valueCodeableConcept"]["coding"][0]["code"] == "none"


def test_what_was_filled_in_and_not_confirmed_is_not_recorded() -> None:
    told = attack(side="left", aura=[], prefilled=["side", "aura"])

    for name in ("side", "aura"):
        assert [list(one) for one in answers(told, name)] == [["dataAbsentReason"]]


def test_an_attack_of_which_only_the_day_is_known_has_no_clock_time() -> None:
    day = {**SPAN, "onset_precision": "day_only", "ended_at": None, "end_unknown": True}

    period = attack(span=day)["effectivePeriod"]

    assert period["start"] == "2026-11-01"
    assert period["_end"]["extension"][0]["valueCode"] == "unknown"


def test_an_attack_that_runs_has_no_end() -> None:
    period = attack(span={**SPAN, "ended_at": None})["effectivePeriod"]

    assert period == {"start": "2026-11-01T23:30:00+01:00"}


def test_an_offset_beyond_what_fhir_knows_becomes_another_of_the_same_moment() -> None:
    reading = {"id": OTHER, "at": "2026-11-02T14:30:00+15:00", "pain": 3}

    found = made(Diary(episodes=[{"id": ID, "span": SPAN, "pain_readings": [reading]}]))

    assert faults(found) == []
    [told] = [one for one in of_kind(found, "Observation") if one.get("valueInteger") == 3]
    assert told["effectiveDateTime"] == "2026-11-01T23:30:00+00:00"


def test_aura_and_readings_are_members_of_their_attack() -> None:
    aura = [{"id": OTHER, "symptom": "visual", "duration_minutes": 20}]
    found = made(Diary(episodes=[{"id": ID, "span": SPAN, "aura": aura}]))

    [member] = the(found, ID)["hasMember"]
    symptom = the(found, member["reference"].removeprefix("urn:uuid:"))

    assert symptom["valueCodeableConcept"]["text"] == "visual"
    assert answers(the(found, ID), "aura") == [{"valueBoolean": True}]
    assert answers(symptom, "duration_minutes") == [{"valueInteger": 20}]
    assert "dataAbsentReason" in answers(symptom, "fully_reversible")[0]


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


def test_notes_and_history_go_along_or_the_document_says_that_they_do_not() -> None:
    person = {"birth_year": 1988, "allergies": ["latex"], "red_flag_answers": {"positional": False}}
    diary = Diary(patient=person, episodes=[{"id": ID, "span": SPAN, "notes": " In the dark. "}])

    all_of_it, part_of_it = made(diary, "included"), made(diary, "left out", "left out")

    assert the(all_of_it, ID)["note"] == [{"text": "In the dark."}]
    [response] = of_kind(all_of_it, "QuestionnaireResponse")
    assert response["item"][0]["answer"] == [{"valueBoolean": False}]
    assert "left out" not in str(all_of_it["entry"][0])
    for secret in ("In the dark", "1988", "latex", "positional"):
        assert secret not in str(part_of_it)
    assert "The history and the warning questions were left out" in str(part_of_it["entry"][0])


def test_a_questionnaire_that_a_diary_was_given_keeps_its_answers_and_its_score() -> None:
    given = {
        "instrument": "halt_30",
        "answered_on": "2026-11-01",
        "answers": {"q1": 3, "q2": None, "q3": "some", "q4": True, "q5": [1]},
        "score": 12,
    }
    kept = [given, {"instrument": "of our own"}, {"instrument": None, "answers": 3}]

    [response] = of_kind(made(Diary(others={"questionnaires": kept})), "QuestionnaireResponse")

    assert response["questionnaire"].endswith(":halt_30")
    assert response["authored"] == "2026-11-01"
    assert {one["linkId"]: one.get("answer") for one in response["item"]} == {
        "q1": [{"valueInteger": 3}],
        "q2": None,
        "q3": [{"valueString": "some"}],
        "q4": [{"valueBoolean": True}],
        "q5": [{"valueString": "[1]"}],
        "score": [{"valueInteger": 12}],
    }


def test_an_entry_taken_over_from_another_diary_says_from_which() -> None:
    origin = {"import_id": ID, "source": "migralog", "row": 3}

    assert attack(origin=origin)["meta"]["source"] == "urn:umbra:source:migralog"


def test_an_empty_diary_is_a_document_that_says_so() -> None:
    found = made(Diary())

    assert faults(found) == []
    assert "Nothing recorded yet." in found["entry"][0]["resource"]["text"]["div"]
    Bundle.model_validate(found)


def test_the_same_diary_is_the_same_document() -> None:
    year = demonstration(date(2026, 11, 22))
    summary, wanted = summarize(year, AS_OF), Wanted(ID, NOW)

    assert write(year, summary, wanted) == write(year, summary, wanted)


def test_our_own_look_finds_what_it_is_for() -> None:
    found = made(Diary(episodes=[{"id": ID, "span": SPAN}]))
    observed = dict(the(found, ID))
    observed["effectivePeriod"] = {"start": "2026-11-02", "end": "2026-11-01T23:00:00Z"}
    observed["hasMember"] = [{"reference": "urn:uuid:nobody"}]
    later = {
        "effectivePeriod": {"start": "2026-11-02T10:00:00Z", "end": "2026-11-02T10:30:00+01:00"}
    }
    wrong = [
        {"fullUrl": "urn:uuid:a", "resource": observed},
        {"fullUrl": "urn:uuid:a", "resource": later},
    ]

    assert faults({"entry": wrong}) == [
        "stands twice: urn:uuid:a",
        "leads nowhere: urn:uuid:796f88e8-b9e7-5cdf-b13a-964edd4285b7 in urn:uuid:a",
        "ends before it starts: urn:uuid:a",
        "leads nowhere: urn:uuid:nobody in urn:uuid:a",
        "ends before it starts: urn:uuid:a",
    ]
