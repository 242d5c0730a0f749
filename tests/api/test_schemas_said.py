"""What a schema refuses in a file can be said in any language: each sentence has its code."""

from typing import Any

import pytest
from marshmallow import Schema

from backend.api.checking import ENTRIES
from backend.api.faults import leaves
from backend.api.schemas.background import BackgroundSchema
from backend.api.schemas.diary import DiarySchema
from backend.exchange.coded import Coded, coded

SCHEMAS = [*ENTRIES.values(), BackgroundSchema, DiarySchema]
ID = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
START = "2026-03-01T10:00:00+01:00"
# What no field, or not every field, can hold.
HOSTILE: tuple[Any, ...] = (
    *(None, True, 1.5, -1, 10**9, float("nan"), float("inf")),
    *("", "x", "x" * 20_000, "\x00", "2026-13-45", "2026-13-45T10:00:00Z", "Nowhere/Land"),
    *([], ["x"], ["x", "x"], [None], [{}], ["x"] * 3_000, [3, 1]),
    *({}, {"x": 1}, {"x": "y" * 40_000}, {"x": "\x00"}),
)


def reasons(schema: Schema, document: Any) -> list[str]:
    """Give all that a schema says against a document."""
    return [reason for _, reason in leaves(schema.validate(document), ())]


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda schema: schema.__name__)
def test_whatever_stands_in_a_field_its_refusal_has_a_code(schema: type[Schema]) -> None:
    fields = [*schema().fields, "nobody_knows"]
    said = [one for name in fields for bad in HOSTILE for one in reasons(schema(), {name: bad})]

    assert len(said) > len(fields)
    assert {one for one in said if coded(one) is None} == set()


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"ended_at": "2025-03-01T10:00:00+01:00"}, "ends_before"),
        ({"ended_at": "2028-03-01T10:00:00+01:00"}, "lasts_too_long"),
        ({"ended_at": START, "end_unknown": True}, "end_is_given"),
        ({"ended_at": START, "duration_minutes": 3}, "two_ends"),
        ({"duration_minutes_range": [3, 1]}, "falls"),
        ({"duration_minutes_range": [3]}, "exact_length"),
        ({"time_zone": "Nowhere/Land"}, "not_a_zone"),
    ],
)
def test_an_end_that_cannot_be_is_refused_by_its_code(more: dict[str, Any], code: str) -> None:
    span = {"started_at": START, "time_zone": "Europe/Berlin", **more}

    said = [coded(one) for one in reasons(ENTRIES["episodes"](), {"id": ID, "span": span})]

    assert [one and one.code for one in said] == [code]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"doses": [], "took_medicine": True}, "doses_deny"),
        ({"doses": [{"drug": "Ibuprofen", "medication_id": ID}]}, "drug_or_id"),
        ({"doses": [{"drug": "Ibuprofen", "episode_id": OTHER}]}, "dose_of_another"),
        ({"side": "above"}, "not_one_of"),
        ({"pain_peak": 11}, "out_of_range"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_by_its_code(more: dict[str, Any], code: str) -> None:
    span = {"started_at": START, "time_zone": "Europe/Berlin"}

    said = [coded(one) for one in reasons(ENTRIES["episodes"](), {"id": ID, "span": span, **more})]

    assert [one and one.code for one in said] == [code]


def test_the_number_of_further_refusals_is_a_value() -> None:
    assert coded("Must be one of: left, right. (and 2 more)") == Coded(
        "not_one_of", {"choices": "left, right", "also": "2"}, 1
    )
