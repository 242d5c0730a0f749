"""The FHIR document: one that other programs take, that hangs together and claims no diagnosis."""

from datetime import date

from fhir.resources.R4B.bundle import Bundle
from hypothesis import given, settings

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from backend.exchange.demonstration import demonstration
from backend.exchange.fhir.bundle import bundle, write
from backend.exchange.fhir.check import faults
from backend.exchange.fhir.codes import ANSWERS, HEADACHE, LOINC, PATTERNS, QUESTIONS, SNOMED
from backend.exchange.fhir.wanted import Wanted
from tests.answers import patient
from tests.diaries import diaries
from tests.exchange.fhir.made import (
    AS_OF,
    ID,
    NOW,
    SPAN,
    Part,
    answers,
    codings,
    made,
    of_kind,
    the,
)
from tests.exchange.out.every_value import every_value

# Marked VERIFIED in clinical/codes.md 7, copied here by hand: those with a star are not among them.
VERIFIED = {
    *("25064002", "37796009", "4473006", "56097005", "230462002", "230465000", "59292006"),
    *("79267007", "83351003", "427419006", "124001000119104", "409668002", "313387002"),
    *("422587007", "422400008", "16932000", "45846002", "162308004", "162301005", "29624005"),
    *("64237003", "73905001", "29164008", "279079003", "267093002", "267100006", "267101005"),
    *("248626009", "276319003", "73595000", "72514-3", "38208-5"),
}
quick = settings(patient, max_examples=20)


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
    found = {
        pair
        for diary in every_value()
        for pair in codings(made(diary))
        if pair[0] in {SNOMED, LOINC}
    }

    known = {HEADACHE, *QUESTIONS.values(), *ANSWERS.values(), *PATTERNS.values()}
    assert found <= known
    assert {code for _, code in known} <= VERIFIED


def test_notes_and_history_go_along_or_the_document_says_that_they_do_not() -> None:
    person = {"birth_year": 1988, "allergies": ["latex"], "red_flag_answers": {"positional": False}}
    diary = Diary(patient=person, episodes=[{"id": ID, "span": SPAN, "notes": " In the dark. "}])

    all_of_it, part_of_it = made(diary, "included"), made(diary, "left out", "left out")

    assert the(all_of_it, ID)["note"] == [{"text": "In the dark."}]
    [allergy] = of_kind(all_of_it, "AllergyIntolerance")
    assert allergy["code"] == {"text": "latex"}
    assert allergy["verificationStatus"]["coding"][0]["code"] == "unconfirmed"
    [response] = of_kind(all_of_it, "QuestionnaireResponse")
    assert response["item"][0]["answer"] == [{"valueBoolean": False}]
    assert "left out" not in str(all_of_it["entry"][0])
    for secret in ("In the dark", "1988", "latex", "positional"):
        assert secret not in str(part_of_it)
    assert "The history and the warning questions were left out" in str(part_of_it["entry"][0])


def test_no_allergy_is_an_answer_and_no_allergy_of_that_name() -> None:
    found = made(Diary(patient={"allergies": []}))

    assert of_kind(found, "AllergyIntolerance") == []
    [history] = [
        one for one in of_kind(found, "Observation") if "as the person tells it" in str(one)
    ]
    [none] = answers(history, "allergies")
    assert none["valueCodeableConcept"]["coding"][0]["code"] == "none"


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


def test_limits_and_warning_signs_of_the_summary_are_observations_with_their_reasons() -> None:
    told = summarize(Diary(), AS_OF)
    limit = {"code": "8.2.2", "level": "near", "count": [9, 12], "limit": 10, "because": "9 of 10"}
    flag = {"code": "thunderclap", "level": "emergency", "because": "sudden", "on": ["2026-11-01"]}

    found = bundle(Diary(), {**told, "medicine_limits": [limit], "flags": [flag]}, Wanted(ID, NOW))

    [near] = [one for one in of_kind(found, "Observation") if "note" in one and "limit" in str(one)]
    [sign] = [one for one in of_kind(found, "Observation") if "thunderclap" in str(one)]
    assert ends(near) == [9, 12]
    assert answers(near, "limit") == [{"valueInteger": 10}]
    assert answers(sign, "on") == [{"valueDateTime": "2026-11-01"}]
    assert answers(sign, "level") == [{"valueString": "emergency"}]
    Bundle.model_validate(found)


def test_a_factor_of_ones_own_is_there_or_not_or_so_much_or_not_known() -> None:
    factors = [
        {"id": ID, "name": "Chocolate", "present": True},
        {"id": ID.replace("1", "2"), "name": "Steps", "amount": 4000.5},
        {"id": ID.replace("1", "3"), "name": "Wind", "present": None},
    ]
    day = {"id": ID, "date": "2026-11-01", "time_zone": "UTC", "own_factors": factors}

    told = {
        part["code"]["text"]: part for part in the(made(Diary(checkins=[day])), ID)["component"]
    }

    assert told["Chocolate"]["valueBoolean"] is True
    assert told["Steps"]["valueQuantity"] == {"value": 4000.5}
    assert "dataAbsentReason" in told["Wind"]
    assert "dataAbsentReason" in told["headache free"]
