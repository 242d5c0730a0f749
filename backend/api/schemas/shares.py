"""What passes about a link: with the person who makes it, and with who opens it."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import Length, OneOf, Range, Regexp

from backend.api.schemas.answers import CLEAN
from backend.api.schemas.document import Strict
from backend.api.schemas.reading import ScopeSchema
from backend.domain.vocabulary import DEVICE

LONGEST_DAYS = 90
STATES = ("open", "locked", "ended", "revoked")
HOWS = ("link", "code", "shl", "wrong")


class NewShareSchema(Strict):
    """A link: for whom, how much, from when it stands still, and for how many days it opens."""

    name = fields.String(load_default="", validate=[Length(max=100), Regexp(CLEAN)])
    scope = fields.Nested(ScopeSchema, required=True)
    frozen = fields.Boolean(load_default=False)
    today = fields.Date(required=True, metadata={"description": "The day it is for the person."})
    days = fields.Integer(required=True, validate=Range(1, LONGEST_DAYS))
    passcode = fields.Boolean(load_default=True)

    @validates_schema(skip_on_field_errors=True)
    def holds_a_day(self, wish: dict[str, Any], **_: Any) -> None:
        """Refuse days that end before they begin."""
        first, last = wish["scope"]["from_"], wish["scope"]["to"]
        if first and first > min(last or first, wish["today"] if wish["frozen"] else first):
            raise ValidationError({"scope": {"from": ["The days end before they begin."]}})


class OpeningSchema(Schema):
    """One time that a link was opened; `how` "wrong": the passcode was wrong, nothing was given."""

    id = fields.UUID(required=True)
    at = fields.AwareDateTime(required=True)
    device = fields.String(required=True, allow_none=True, validate=OneOf(DEVICE))
    how = fields.String(required=True, validate=OneOf(HOWS))
    recipient = fields.String(
        allow_none=True,
        metadata={"description": "Who a reader of a SMART Health Link says that it is."},
    )
    looked_at = fields.Dict(
        required=True,
        metadata={
            "description": "summary, page, pdf, fhir, list, written; months, attacks: which."
        },
    )


class ShareSchema(Schema):
    """A link as its person sees it. Its secret and passcode are told once, when it is made."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    scope = fields.Nested(ScopeSchema, required=True)
    frozen_on = fields.Date(required=True, allow_none=True)
    has_passcode = fields.Boolean(required=True)
    made_at = fields.AwareDateTime(required=True)
    ends_at = fields.AwareDateTime(required=True)
    revoked_at = fields.AwareDateTime(required=True, allow_none=True)
    wrong = fields.Integer(required=True)
    state = fields.String(required=True, validate=OneOf(STATES))
    code_ends_at = fields.AwareDateTime(required=True, allow_none=True)
    openings = fields.List(fields.Nested(OpeningSchema), required=True)


class SharesSchema(Schema):
    """All links of a person, the newest first."""

    shares = fields.List(fields.Nested(ShareSchema), required=True)


class MadeShareSchema(Schema):
    """A link just made, with what is told this once."""

    share = fields.Nested(ShareSchema, required=True)
    token = fields.String(
        required=True, metadata={"description": "Stands after the # of /shared#…"}
    )
    passcode = fields.String(required=True, allow_none=True)


class ShortCodeSchema(Schema):
    """Eight letters to read aloud instead of the link, and until when they are good."""

    code = fields.String(required=True)
    ends_at = fields.AwareDateTime(required=True)


class OpenSchema(Strict):
    """The secret of a link, or its short code; and its passcode, where it has one."""

    token = fields.String(validate=Length(1, 100), load_only=True)
    code = fields.String(validate=Length(1, 40), load_only=True)
    passcode = fields.String(validate=Length(1, 40), load_only=True)

    @validates_schema(skip_on_field_errors=True)
    def names_one_link(self, told: dict[str, str], **_: Any) -> None:
        """Refuse both at once, and neither."""
        if ("token" in told) == ("code" in told):
            raise ValidationError({"token": ["Give either token or code."]})


class SharedSchema(Schema):
    """What a link gives: how much, from when, until when."""

    name = fields.String(required=True)
    scope = fields.Nested(ScopeSchema, required=True)
    frozen_on = fields.Date(required=True, allow_none=True)
    ends_at = fields.AwareDateTime(required=True)


class GrantSchema(SharedSchema):
    """The same, with the leave to read it, which the page keeps in memory alone."""

    grant = fields.String(required=True)
    grant_ends_at = fields.AwareDateTime(required=True)
