"""QuestionnaireResponses: the warning questions, and questionnaires that a diary was given."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from backend.domain.diary import Diary, Document
from backend.exchange.fhir.parts import Part, below, reference, resource, spoken, text

DAY: Final = re.compile(r"^\d{4}-\d\d-\d\d")
TOTALS: Final = ("score", "grade")


def questionnaire_response(
    id_: str, patient: str, questionnaire: str, day: str | None, answers: Mapping[str, Any]
) -> Part:
    """Give the answers to one questionnaire; an answer that is null was not given."""
    return resource(
        "QuestionnaireResponse",
        id_,
        questionnaire=questionnaire,
        status="completed",
        subject=reference(patient),
        source=reference(patient),
        authored=day,
        item=[_item(name, value) for name, value in answers.items() if str(name).strip()],
    )


def questionnaires(diary: Diary, patient: str) -> Iterator[Part]:
    """Give each questionnaire of a diary that names its instrument, with what it holds of answers.

    This version keeps questionnaires as they came and asks none itself.
    """
    for one in diary.others.get("questionnaires", ()):
        instrument = text(one.get("instrument") or "")
        if instrument and " " not in instrument:
            yield questionnaire_response(
                _identity(one, patient),
                patient,
                f"urn:umbra:questionnaire:{instrument}",
                _day(one.get("answered_on")),
                _answers(one),
            )


def _answers(one: Document) -> dict[str, Any]:
    given = one.get("answers")
    answers = dict(given) if isinstance(given, Mapping) else {}
    return answers | {name: one[name] for name in TOTALS if one.get(name) is not None}


def _item(name: str, value: Any) -> Part:
    answered = {"answer": [_answer(value)]} if value is not None and text(value) else {}
    return {"linkId": str(name).strip(), "text": spoken(str(name).strip()), **answered}


def _answer(value: Any) -> Part:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(value, int) and abs(value) < 2**31:
        return {"valueInteger": value}
    if isinstance(value, str):
        return {"valueString": value.strip()}
    return {"valueString": orjson.dumps(value).decode()}


def _identity(one: Document, patient: str) -> str:
    return below(patient, orjson.dumps(one, option=orjson.OPT_SORT_KEYS).decode())


def _day(said: Any) -> str | None:
    found = DAY.match(str(said))
    return found[0] if found else None
