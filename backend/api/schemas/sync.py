"""The messages of the sync protocol: one list for each kind of entry."""

from typing import Any

from marshmallow import Schema, fields
from marshmallow.validate import Length, Range

from backend.api.schemas.background import BackgroundSchema
from backend.api.schemas.checkins import CheckinSchema
from backend.api.schemas.document import Document, Strict
from backend.api.schemas.doses import DoseSchema
from backend.api.schemas.episodes import EpisodeSchema
from backend.api.schemas.kinds import Whole
from backend.api.schemas.medications import MedicationSchema

BATCH = 200
REVISION = Range(0, 2**53 - 1)


def _fields(schema: type[Schema], **options: Any) -> Document:
    return Document(schema, data_key="fields", attribute="fields", **options)


class ChangeSchema(Strict):
    """A change of one entry, made on a device."""

    change_id = fields.UUID(required=True)
    entry_id = fields.UUID(required=True)
    base_revision = Whole(
        required=True,
        allow_none=True,
        validate=REVISION,
        metadata={"description": "The device has seen the entry as it stood at this revision."},
    )


class EpisodeChangeSchema(ChangeSchema):
    fields_ = _fields(EpisodeSchema, required=True)


class MedicationChangeSchema(ChangeSchema):
    fields_ = _fields(MedicationSchema, required=True)


class DoseChangeSchema(ChangeSchema):
    fields_ = _fields(DoseSchema, required=True)


class CheckinChangeSchema(ChangeSchema):
    fields_ = _fields(CheckinSchema, required=True)


class BackgroundChangeSchema(ChangeSchema):
    fields_ = _fields(BackgroundSchema, required=True)


def _changes(schema: type[Schema]) -> fields.List[Any]:
    return fields.List(fields.Nested(schema), validate=Length(max=BATCH))


class PushSchema(Strict):
    """What a device hands in: at most 200 changes of each kind."""

    epoch = Whole(required=True, validate=REVISION)
    medications = _changes(MedicationChangeSchema)
    episodes = _changes(EpisodeChangeSchema)
    doses = _changes(DoseChangeSchema)
    checkins = _changes(CheckinChangeSchema)
    backgrounds = _changes(BackgroundChangeSchema)


class PullQuerySchema(Strict):
    """After which revision, and how much at once."""

    since = fields.Integer(load_default=0, validate=REVISION)
    limit = fields.Integer(load_default=BATCH, validate=Range(1, 500))
    epoch = fields.Integer(validate=REVISION)


class EntrySchema(Schema):
    """An entry as it stands on the server."""

    id = fields.UUID(required=True)
    revision = fields.Integer(required=True)


class EpisodeEntrySchema(EntrySchema):
    fields_ = _fields(EpisodeSchema, required=True)
    set_aside = Document(EpisodeSchema, allow_none=True)


class MedicationEntrySchema(EntrySchema):
    fields_ = _fields(MedicationSchema, required=True)
    set_aside = Document(MedicationSchema, allow_none=True)


class DoseEntrySchema(EntrySchema):
    fields_ = _fields(DoseSchema, required=True)
    set_aside = Document(DoseSchema, allow_none=True)


class CheckinEntrySchema(EntrySchema):
    fields_ = _fields(CheckinSchema, required=True)
    set_aside = Document(CheckinSchema, allow_none=True)


class BackgroundEntrySchema(EntrySchema):
    fields_ = _fields(BackgroundSchema, required=True)
    set_aside = Document(BackgroundSchema, allow_none=True)


class EntriesSchema(Schema):
    """Entries by kind."""

    medications = fields.List(fields.Nested(MedicationEntrySchema))
    episodes = fields.List(fields.Nested(EpisodeEntrySchema))
    doses = fields.List(fields.Nested(DoseEntrySchema))
    checkins = fields.List(fields.Nested(CheckinEntrySchema))
    backgrounds = fields.List(fields.Nested(BackgroundEntrySchema))


class PageSchema(EntriesSchema):
    """Entries by kind, oldest change first, and where the next page begins."""

    epoch = fields.Integer(required=True)
    checkpoint = fields.Integer(required=True)
