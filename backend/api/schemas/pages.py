"""What may be chosen about the page for a specialist, and what is said of it."""

from datetime import timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import OneOf

from backend.api.schemas.report import ReportQuerySchema
from backend.render.choices import LANGUAGES, PAPERS

CHOICES = ("included", "left out")
LONGEST = timedelta(days=2 * 366)
TOO_LONG = "A page covers two years at most. The command line makes longer ones."


class PageQuerySchema(ReportQuerySchema):
    """The days of the page, its language and its paper, and what goes with it."""

    language = fields.String(load_default="en", validate=OneOf(LANGUAGES))
    paper = fields.String(load_default="a4", validate=OneOf(PAPERS))
    notes = fields.String(load_default="left out", validate=OneOf(CHOICES))
    background = fields.String(load_default="included", validate=OneOf(CHOICES))

    @validates_schema(skip_on_field_errors=True)
    def is_no_lifetime(self, asked: dict[str, Any], **_: Any) -> None:
        """Refuse a period whose list of attacks would keep a worker busy for many seconds."""
        first = asked.get("from_")
        if first and asked["as_of"] - first > LONGEST:
            raise ValidationError({"from": [TOO_LONG]})


class PagesSchema(Schema):
    """How many pages there are, and of which revision of the diary."""

    pages = fields.Integer(required=True)
    revision = fields.Integer(required=True)
