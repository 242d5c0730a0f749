"""The person: a Patient without a name, what was told of the history, and the warning questions."""

from collections.abc import Iterator
from typing import Any, Final

from backend.domain.diary import Document
from backend.exchange.cells import NAMES
from backend.exchange.fhir.answers import questionnaire_response
from backend.exchange.fhir.attacks import source
from backend.exchange.fhir.observed import components, observation, ours
from backend.exchange.fhir.parts import (
    Part,
    below,
    concept,
    question,
    reference,
    resource,
    text,
)
from backend.exchange.out.flat import flattened
from backend.exchange.out.tables import BACKGROUND, ORIGIN

WARNING: Final = "red_flag_answers."
OF_LISTS: Final = {
    "diagnoses": "a diagnosis made by a clinician, as the person tells it",
    "tests": "a test that was done, as the person tells it",
    "questions": "a question for the appointment",
}
ELSEWHERE: Final = frozenset(
    {"birth_year", "allergies", "red_flags_answered_on", *OF_LISTS, *ORIGIN}
)
ANSWERS: Final = {
    name: cell
    for name, cell in BACKGROUND.columns.items()
    if name not in ELSEWHERE and not name.startswith(WARNING)
}
STATUS: Final = "http://terminology.hl7.org/CodeSystem/allergyintolerance"
QUESTIONNAIRE: Final = "urn:umbra:questionnaire:warning-signs"


def patient(background: Document, id_: str) -> Part:
    """Give the Patient: of the diary's owner only the year of birth is known."""
    year = background.get("birth_year")
    return resource("Patient", id_, birthDate=None if year is None else f"{year:04d}")


def history(background: Document, id_: str) -> Iterator[Part]:
    """Give what was told of the history: never as a Condition, the person is no clinician."""
    told = flattened(background, ANSWERS)
    said = {name: value for name, value in told.items() if value is not None}
    unknown = {name: None for name in ANSWERS if background.get(name, "") is None}
    found = [*components(ANSWERS, {**said, **unknown}, ()), *_no_allergy(background)]
    if found:
        yield observation(
            below(id_, "background"),
            id_,
            ours("background", "history, as the person tells it"),
            component=found,
            meta=source(background),
        )
    for name in OF_LISTS:
        for place, one in enumerate(background.get(name) or ()):
            yield _told(id_, name, place, one)


def allergies(background: Document, id_: str) -> Iterator[Part]:
    """Give each allergy in the person's own words: no clinician has confirmed it here."""
    for place, told in enumerate(background.get("allergies") or ()):
        if text(told):
            yield resource(
                "AllergyIntolerance",
                below(id_, f"allergy:{place}"),
                clinicalStatus=_status("clinical", "active"),
                verificationStatus=_status("verification", "unconfirmed"),
                code=concept(told.strip()),
                patient=reference(id_),
                recorder=reference(id_),
            )


def _status(of: str, code: str) -> Part:
    return {"coding": [{"system": f"{STATUS}-{of}", "code": code}]}


def warning_answers(background: Document, id_: str) -> Iterator[Part]:
    """Give the answers to the questions about warning signs, if any was answered."""
    answers = {
        name: value
        for name, value in (background.get("red_flag_answers") or {}).items()
        if value is not None
    }
    if answers:
        day = background.get("red_flags_answered_on")
        yield questionnaire_response(below(id_, "warning signs"), id_, QUESTIONNAIRE, day, answers)


def _told(id_: str, name: str, place: int, one: Document) -> Part:
    """Give one diagnosis that a clinician made, one test, or one question for the appointment."""
    parts = {part: said for part, said in one.items() if part != "id" and said is not None}
    day = parts.pop("made_on", None) or parts.pop("date", None)
    return observation(
        below(id_, f"{name}:{place}"),
        id_,
        ours(name, OF_LISTS[name]),
        effectiveDateTime=day,
        component=[
            {"code": question(f"{name}.{part}"), **_value(said)}
            for part, said in parts.items()
            if text(said)
        ],
    )


def _value(said: Any) -> Part:
    return {"valueBoolean": said} if isinstance(said, bool) else {"valueString": str(said).strip()}


def _no_allergy(background: Document) -> list[Part]:
    """That there is none is an answer; each that there is has a resource of its own."""
    if background.get("allergies") != []:
        return []
    return components({"allergies": NAMES}, {"allergies": []}, ())
