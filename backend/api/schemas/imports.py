"""What passes between a person and the server about a file of another diary."""

from typing import Any

from marshmallow import Schema, fields
from marshmallow.validate import Length, OneOf, Range

from backend.api.schemas.answers import short_text, zone
from backend.api.schemas.document import Strict
from backend.domain import vocabulary

# A diary of a hundred thousand attacks is half of it; Apple's is read on the phone.
LARGEST = 64 * 2**20
PART = 2**19
STATES = (
    "receiving",
    "reading",
    "ready",
    "refused",
    "failed",
    "stopped",
    "writing",
    "done",
    "undoing",
    "undone",
    "putting",
)
MOST_CHOICES = 10_000


def _choices(says: str) -> fields.Dict:
    """Take what the person said of each foreign name: ours, or null."""
    return fields.Dict(
        keys=fields.String(validate=Length(1, 500)),
        values=fields.String(validate=Length(1, 200), allow_none=True),
        validate=Length(max=MOST_CHOICES),
        metadata={"description": says},
    )


class NewImportSchema(Strict):
    """A file that is about to be sent."""

    name = short_text(200, required=True)
    size = fields.Integer(
        required=True, strict=True, validate=Range(1), metadata={"description": "In bytes."}
    )


class ChoicesSchema(Strict):
    """What the person said about the file."""

    time_zone = zone()
    words = _choices("Words of the file and what they mean here; null: kept in the notes.")
    columns = _choices("Headers of a table and what stands under them; null: nothing of ours.")


class UndoWishSchema(Strict):
    """What becomes of the entries that were changed since."""

    changed = fields.String(required=True, validate=OneOf(("keep", "take")))


class SaidSchema(Schema):
    """A sentence of a reader by its code, for a page that says it in another language."""

    code = fields.String(required=True)
    values = fields.Dict(keys=fields.String(), values=fields.String(), required=True)
    times = fields.Integer(required=True)


def _said() -> fields.Nested:
    return fields.Nested(
        SaidSchema,
        allow_none=True,
        metadata={"description": "The same as a code; null: said in English alone."},
    )


class RefusedSchema(Schema):
    """A row, or one field of it, that was not taken, and why."""

    row = fields.Integer(required=True, allow_none=True)
    field = fields.String(required=True, allow_none=True)
    reason = fields.String(required=True)
    said = _said()
    original = fields.String(required=True)


class UnknownWordSchema(Schema):
    """A word of the file that means nothing here yet."""

    field = fields.String(required=True)
    word = fields.String(required=True)
    count = fields.Integer(required=True)


class ColumnSchema(Schema):
    """A column of a table, some of its cells, and what it seems to hold."""

    header = fields.String(required=True)
    samples = fields.List(fields.String(), required=True)
    guess = fields.String(required=True, allow_none=True)


def _by_kind() -> fields.Dict:
    return fields.Dict(keys=fields.String(), values=fields.Integer())


class OutcomesSchema(Schema):
    """How many entries of each kind, by what becomes of them."""

    new = _by_kind()
    changed = _by_kind()
    already_there = _by_kind()
    deleted = _by_kind()
    refused = _by_kind()


class ToldSchema(Schema):
    """What is known of a file and of what was made of it."""

    reason = fields.String(metadata={"description": "Why the file cannot be used."})
    counts = fields.Nested(OutcomesSchema, metadata={"description": "What would become of it."})
    written = fields.Nested(OutcomesSchema, metadata={"description": "What became of it."})
    taken_back = fields.Integer()
    warnings = fields.List(fields.String())
    warnings_said = fields.List(_said(), metadata={"description": "Each of `warnings`, in order."})
    refused = fields.List(fields.Nested(RefusedSchema))
    refused_count = fields.Integer()
    unknown_words = fields.List(fields.Nested(UnknownWordSchema))
    unknown_count = fields.Integer()
    needs = fields.List(fields.String())
    columns = fields.List(fields.Nested(ColumnSchema))
    stated = _by_kind()
    read = _by_kind()
    period = fields.List(fields.String(), allow_none=True)
    source = fields.String()


class ImportSchema(Schema):
    """An import as it stands."""

    id = fields.UUID(required=True)
    created_at = fields.AwareDateTime(required=True)
    name = fields.String(required=True)
    size = fields.Integer(required=True)
    source = fields.String(
        required=True, allow_none=True, validate=OneOf((*vocabulary.SOURCE, None))
    )
    state = fields.String(required=True, validate=OneOf(STATES))
    lost = fields.Boolean(
        required=True, metadata={"description": "Its work died in the middle: ask for it again."}
    )
    done = fields.Integer(required=True)
    total = fields.Integer(required=True, allow_none=True)
    part = fields.Integer(required=True, metadata={"description": "The most bytes in one piece."})
    choices = fields.Nested(ChoicesSchema, required=True)
    told = fields.Nested(ToldSchema, required=True)


class ImportsSchema(Schema):
    """All imports of a person, newest first."""

    imports = fields.List(fields.Nested(ImportSchema), required=True)


class ChangedSinceSchema(Schema):
    """An entry that an import brought and that was changed since."""

    kind = fields.String(required=True)
    id = fields.UUID(required=True)


class UndoSchema(Schema):
    """What taking an import back would do."""

    untouched = fields.Integer(required=True)
    changed_count = fields.Integer(required=True)
    changed = fields.List(fields.Nested(ChangedSinceSchema), required=True)


class OriginOfEntrySchema(Schema):
    """One import that brought an entry or added to it, and the row that it came from."""

    import_id = fields.UUID(required=True)
    name = fields.String(required=True)
    source = fields.String(required=True, allow_none=True)
    at = fields.AwareDateTime(required=True)
    row = fields.Integer(required=True, allow_none=True)
    original = fields.String(required=True)


class OriginsSchema(Schema):
    """Where an entry came from, the latest import first."""

    origins = fields.List(fields.Nested(OriginOfEntrySchema), required=True)


def told(kept: Any) -> dict[str, Any]:
    """Give what a list of imports says of one: its numbers, not its rows."""
    short = ("counts", "written", "taken_back", "period", "reason")
    return {name: kept.told[name] for name in short if name in kept.told}
