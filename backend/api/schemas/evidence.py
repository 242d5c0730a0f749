"""How a diary was written, and how it is bound: what an examiner sees of it."""

from marshmallow import Schema, fields
from marshmallow.validate import OneOf

from backend.api.schemas.document import Strict
from backend.domain import vocabulary

KINDS = ("episode", "dose", "checkin")
LATENESS = ("at_once", "same_day", "within_48_h", "later", "ahead", "not_known")
WHATS = ("changed", "deleted", "brought_back", "erased")
DAY = {"format": "date"}


class EvidenceQuerySchema(Strict):
    """Which days: the latest 90 unless they are named."""

    as_of = fields.Date()
    from_ = fields.Date(data_key="from")


LatenessSchema = Schema.from_dict(
    {name: fields.Integer(required=True) for name in LATENESS}, name="LatenessSchema"
)


class WrittenKindSchema(Schema):
    """The entries of a kind: how many, where they came from, and how late they were written."""

    kind = fields.String(required=True, validate=OneOf(KINDS))
    entries = fields.Integer(required=True)
    imported = fields.Integer(
        required=True, metadata={"description": "From another diary; not among the counts below."}
    )
    prefilled = fields.Integer(
        required=True, metadata={"description": 'With answers that "as usual" filled in.'}
    )
    unconfirmed = fields.Integer(
        required=True, metadata={"description": "Of these, with some that are not confirmed yet."}
    )
    by_server = fields.Nested(
        LatenessSchema,
        required=True,
        metadata={"description": "By when the server had the first state: not later than that."},
    )
    by_device = fields.Nested(
        LatenessSchema,
        required=True,
        metadata={"description": "By the device's own clock, which nobody checks."},
    )


class WrittenWeekSchema(Schema):
    """A week from Monday on: its days in the period, and how many of them are recorded."""

    week = fields.String(required=True, metadata=DAY)
    days = fields.Integer(required=True)
    recorded = fields.Integer(required=True)
    in_time = fields.List(
        fields.Integer(),
        required=True,
        metadata={"description": "Recorded within 48 hours: by the server's clock, by either."},
    )


class WrittenChangeSchema(Schema):
    """What was said before and is said otherwise, or gone, since one moment."""

    entry_id = fields.UUID(required=True)
    kind = fields.String(required=True, validate=OneOf(KINDS))
    day = fields.String(
        required=True,
        allow_none=True,
        metadata={**DAY, "description": "Of the entry; null once its words are erased."},
    )
    at = fields.AwareDateTime(required=True, metadata={"description": "By the server's clock."})
    after = fields.String(required=True, allow_none=True, validate=OneOf((*LATENESS, None)))
    device = fields.String(
        required=True, allow_none=True, validate=OneOf((*vocabulary.DEVICE, None))
    )
    what = fields.String(required=True, validate=OneOf(WHATS))
    fields_ = fields.List(fields.String(), required=True, data_key="fields", attribute="fields")


class EvidenceSchema(Schema):
    """How the entries of some days were written. Handed out as it was computed."""

    from_ = fields.String(required=True, data_key="from", metadata=DAY)
    as_of = fields.String(required=True, metadata=DAY)
    head = fields.String(
        required=True,
        metadata={"description": "The short form of the chain's latest link, or empty."},
    )
    bound_at = fields.AwareDateTime(
        required=True,
        allow_none=True,
        metadata={"description": "When states older than the chain were bound; null: none are."},
    )
    restored_at = fields.List(fields.AwareDateTime(), required=True)
    kinds = fields.List(fields.Nested(WrittenKindSchema), required=True)
    weeks = fields.List(fields.Nested(WrittenWeekSchema), required=True)
    changed = fields.Integer(required=True)
    changed_later = fields.Integer(required=True)
    deleted = fields.Integer(required=True)
    erased = fields.Integer(required=True)
    changes = fields.List(fields.Nested(WrittenChangeSchema), required=True)
    of = fields.Integer(
        required=True, metadata={"description": "How many changes there are; the latest are told."}
    )
