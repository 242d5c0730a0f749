"""What an entry has been: the messages of its history."""

from marshmallow import Schema, fields
from marshmallow.validate import OneOf, Range

from backend.api.schemas.document import Strict
from backend.api.schemas.sync import REVISION
from backend.domain import vocabulary

AT_ONCE = 100


class StatesQuerySchema(Strict):
    """How many states, and before which revision."""

    before = fields.Integer(validate=REVISION)
    limit = fields.Integer(load_default=AT_ONCE, validate=Range(1, AT_ONCE))


class StateSchema(Schema):
    """An entry as it was at one revision; its fields are empty once the person has erased it."""

    revision = fields.Integer(required=True)
    change_id = fields.UUID(required=True)
    entered_at = fields.AwareDateTime(
        required=True, metadata={"description": "When the server took it in, by its clock."}
    )
    device = fields.String(
        required=True, allow_none=True, validate=OneOf((*vocabulary.DEVICE, None))
    )
    fields_ = fields.Dict(required=True, data_key="fields", attribute="fields")
    set_aside = fields.Dict(
        required=True, metadata={"description": "What was pushed and could not stand beside it."}
    )


class StatesSchema(Schema):
    """States of one entry, newest first, and whether older ones follow."""

    versions = fields.List(fields.Nested(StateSchema), required=True)
    more = fields.Boolean(required=True)
