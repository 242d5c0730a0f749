"""What is asked of an export."""

from marshmallow import fields
from marshmallow.validate import OneOf

from backend.api.schemas.document import Strict

# The episode CSV for programs, and the tables of backend/exchange/out/tables.py for people.
TABLES = ("all", "episodes", "attacks", "medications", "doses", "checkins", "background")
LANGUAGES = ("en", "de", "es")
CHOICES = ("included", "left out")


class TablesQuerySchema(Strict):
    """Which table; `all` is a ZIP of every one with its description."""

    table = fields.String(load_default="all", validate=OneOf(TABLES))


class FhirQuerySchema(Strict):
    """The days that the summary is of, and what goes along."""

    as_of = fields.Date(metadata={"description": "Today in UTC where it is left out."})
    from_ = fields.Date(data_key="from")
    notes = fields.String(load_default="left out", validate=OneOf(CHOICES))
    background = fields.String(load_default="included", validate=OneOf(CHOICES))
