"""A span in a diary document: a length may stand for the end, where there are no clock times."""

from typing import Any

from marshmallow import ValidationError, fields, validates_schema
from marshmallow.validate import Length

from backend.api.schemas.answers import number
from backend.api.schemas.spans import MOST_MINUTES, SpanSchema

LENGTHS = frozenset(("duration_minutes", "duration_minutes_range"))
ENDS = ("ended_at", *sorted(LENGTHS))


def rises(pair: list[float | None]) -> None:
    """Refuse a range that ends before it begins."""
    known = [minutes for minutes in pair if minutes is not None]
    if known != sorted(known):
        raise ValidationError("The second number is the larger one.")


class SpanInDiarySchema(SpanSchema):
    """A span whose end may be given as a length, or as a range of lengths."""

    duration_minutes = number(0, MOST_MINUTES)
    duration_minutes_range = fields.List(
        number(0, MOST_MINUTES),
        allow_none=True,
        validate=[Length(equal=2), rises],
        metadata={"description": "At least, at most; null is open."},
    )

    @validates_schema
    def ends_once(self, span: dict[str, Any], **_: Any) -> None:
        """Refuse two ends."""
        if LENGTHS.isdisjoint(span):
            return
        given = [name for name in ENDS if span.get(name) is not None]
        if len(given) > 1:
            raise ValidationError(f"Give one of {', '.join(ENDS)}.", given[-1])
        if span.get("end_unknown") and given not in ([], ["ended_at"]):
            raise ValidationError("An end is given, so it cannot be unknown.", "end_unknown")
