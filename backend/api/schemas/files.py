"""What may be asked of a file that a job makes, and what is said of it on its way."""

from datetime import timedelta
from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import OneOf

from backend.api.schemas.document import Strict
from backend.api.schemas.exports import CHOICES, LANGUAGES
from backend.render.choices import PAPERS

# The page with its pictures; every table; a clinic's document; all that the account holds.
FILES = ("page", "tables", "fhir", "account")
# As store/files_kept.py keeps them.
STATES = ("making", "ready", "failed")
LONGEST = timedelta(days=40 * 366)
TOO_LONG = "A page covers forty years at most."
NEEDS_A_DAY = "A page needs to know up to which day it goes."
BACKWARDS = "The period begins after it ends."


class NewFileSchema(Strict):
    """Which file, of which days, and what goes along; the rest is of no matter to that file."""

    what = fields.String(required=True, validate=OneOf(FILES))
    as_of = fields.Date(metadata={"description": "A page needs it; else today in UTC."})
    from_ = fields.Date(data_key="from")
    language = fields.String(load_default="en", validate=OneOf(LANGUAGES))
    paper = fields.String(load_default="a4", validate=OneOf(PAPERS))
    notes = fields.String(load_default="left out", validate=OneOf(CHOICES))
    background = fields.String(load_default="included", validate=OneOf(CHOICES))

    @validates_schema(skip_on_field_errors=True)
    def has_its_days(self, asked: dict[str, Any], **_: Any) -> None:
        """Refuse days that no file can be of."""
        first, last = asked.get("from_"), asked.get("as_of")
        if asked["what"] == "page" and not last:
            raise ValidationError({"as_of": [NEEDS_A_DAY]})
        if first and last and first > last:
            raise ValidationError({"from": [BACKWARDS]})
        if first and last and last - first > LONGEST:
            raise ValidationError({"from": [TOO_LONG]})


class FileSchema(Schema):
    """A file on its way: how far it is, and once it is made, how large."""

    id = fields.UUID(required=True)
    what = fields.String(required=True, validate=OneOf(FILES))
    created_at = fields.DateTime(required=True)
    state = fields.String(required=True, validate=OneOf(STATES))
    lost = fields.Boolean(
        required=True, metadata={"description": "Its job has died: ask for the file again."}
    )
    done = fields.Integer(required=True, metadata={"description": "Steps, of `total`."})
    total = fields.Integer(required=True)
    size = fields.Integer(allow_none=True, required=True, metadata={"description": "In bytes."})
    pages = fields.Integer(
        allow_none=True,
        required=True,
        metadata={"description": "Of a page: each is at `pages/{number}.svg`, as the PDF has it."},
    )
