"""An attack in FHIR: what was said, what was not, and when it was."""

from datetime import date

from backend.domain.classify import classify
from backend.domain.diary import Diary
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from backend.exchange.demonstration import demonstration
from backend.exchange.fhir.check import faults
from backend.exchange.fhir.codes import ICHD
from tests.exchange.fhir.made import (
    ID,
    NOW,
    OTHER,
    SPAN,
    Part,
    answers,
    attack,
    made,
    of_kind,
    the,
)


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


def test_an_entry_taken_over_from_another_diary_says_from_which() -> None:
    origin = {"import_id": ID, "source": "migralog", "row": 3}

    assert attack(origin=origin)["meta"]["source"] == "urn:umbra:source:migralog"


def test_an_attack_carries_what_classify_says_of_it_and_never_as_a_diagnosis() -> None:
    diary = demonstration(date(2026, 11, 22))
    found, frame = made(diary), episodes_frame(diary.episodes, diary.doses, diary.patient, NOW)

    said = results(frame, classify(frame))

    assert {len(one["labels"]) > 1 for one in said} == {True, False}
    for one in said:
        observed = the(found, one["id"])
        codes = [coded(value) for value in answers(observed, "label")]
        assert codes == one["labels"]
        assert [coded(value) for value in answers(observed, "verdict")] == [one["verdict"]]
        words = " ".join(
            value["valueCodeableConcept"]["text"] for value in answers(observed, "label")
        )
        assert ("may fit" in words) is (len(codes) > 1)
        assert {part["system"] for part in labelled(observed)} == {ICHD}


def coded(value: Part) -> str:
    code: str = value["valueCodeableConcept"]["coding"][0]["code"]
    return code


def labelled(observed: Part) -> list[Part]:
    found = (value["valueCodeableConcept"]["coding"] for value in answers(observed, "label"))
    return [coding for codings_ in found for coding in codings_]
