"""What may be chosen about the page for a specialist, and what is said of it."""

from marshmallow import Schema, fields
from marshmallow.validate import OneOf

from backend.api.schemas.report import ReportQuerySchema
from backend.render.choices import LANGUAGES, PAPERS

CHOICES = ("included", "left out")


class PageQuerySchema(ReportQuerySchema):
    """The days of the page, its language and its paper, and what goes with it."""

    language = fields.String(load_default="en", validate=OneOf(LANGUAGES))
    paper = fields.String(load_default="a4", validate=OneOf(PAPERS))
    notes = fields.String(load_default="left out", validate=OneOf(CHOICES))
    background = fields.String(load_default="included", validate=OneOf(CHOICES))


class PagesSchema(Schema):
    """How many pages there are, and of which revision of the diary."""

    pages = fields.Integer(required=True)
    revision = fields.Integer(required=True)
