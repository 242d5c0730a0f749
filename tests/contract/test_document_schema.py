"""The published JSON Schema of the diary document says what the checking schemas say."""

import copy
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from marshmallow import ValidationError

from backend.api.schemas.diary import DiarySchema
from backend.cli.contracts import ROOT
from backend.domain.diary import Diary
from backend.exchange.demonstration import demonstration
from backend.exchange.document import HEAD, read, write
from tests.answers import patient
from tests.contract.changes import SMALL, VALUES, changed, places
from tests.diaries import diaries

PUBLISHED = json.loads((ROOT / "docs/schemas/umbra-diary-1.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(PUBLISHED)
ID = "11111111-1111-4111-8111-111111111111"
SPAN = {"started_at": "2026-03-01T10:00:00+01:00", "time_zone": "Europe/Berlin"}


def load(document: dict[str, Any]) -> bool:
    try:
        DiarySchema().load(copy.deepcopy(document))
    except ValidationError:
        return False
    return True


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(PUBLISHED)


@patient
@given(diaries())
def test_every_export_fits_the_published_schema(diary: Diary) -> None:
    assert list(VALIDATOR.iter_errors(read(write(diary)))) == []


def test_the_demonstration_fits_the_published_schema() -> None:
    assert list(VALIDATOR.iter_errors(read(write(demonstration(date(2026, 11, 22)))))) == []


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:12])
def test_both_agree_about_a_document_with_one_wrong_value(value: object) -> None:
    for place in places(SMALL):
        document = changed(SMALL, place, value)

        assert VALIDATOR.is_valid(document) == load(document), (place, value)


@pytest.mark.parametrize("place", [place for place in places(SMALL) if isinstance(place[-1], str)])
def test_both_refuse_a_field_that_is_not_known(place: tuple[Any, ...]) -> None:
    document = changed(SMALL, (*place[:-1], "unheard_of"), 1)

    assert not VALIDATOR.is_valid(document)
    assert not load(document)


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"format": "umbra-diary"},
        {**HEAD, "version": 2},
        {**HEAD, "episodes": [{"id": ID}]},
        {**HEAD, "episodes": [{"id": ID, "span": {"started_at": SPAN["started_at"]}}]},
        {**HEAD, "doses": [{"id": ID, "medication_id": ID}]},
        {**HEAD, "checkins": [{"date": "2026-03-01"}]},
        {**HEAD, "episodes": [{"id": ID, "span": {**SPAN, "duration_minutes_range": [1]}}]},
        {**HEAD, "episodes": [{"id": ID, "span": {**SPAN, "started_at": "2026-03-01 10:00"}}]},
    ],
)
def test_both_refuse_what_lacks_something(document: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(document)
    assert not load(document)


@pytest.mark.parametrize(
    "document",
    [
        HEAD,
        {**HEAD, "episodes": [{"id": ID, "deleted": True}]},
        {**HEAD, "episodes": [{"id": ID, "span": SPAN, "doses": [{"drug": "ibuprofen"}]}]},
        {**HEAD, "episodes": [{"id": ID, "span": {**SPAN, "duration_minutes_range": [5, None]}}]},
        {**HEAD, "episodes": [{"id": ID, "span": SPAN, "aura": [{"symptom": "visual"}]}]},
        {**HEAD, "episodes": [{"id": ID, "span": SPAN, "suspected_triggers": ["food:pear"]}]},
    ],
)
def test_both_take_what_interfaces_allow(document: dict[str, Any]) -> None:
    assert list(VALIDATOR.iter_errors(document)) == []
    assert load(document)
