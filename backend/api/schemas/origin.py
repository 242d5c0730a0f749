"""Where an entry came from that was taken over from another diary."""

from marshmallow import RAISE, fields
from marshmallow.validate import OneOf, Range, Regexp

from backend.api.schemas.kinds import Identity, Whole
from backend.api.schemas.present import Present
from backend.domain import vocabulary

UUID = Regexp(r"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$", error="Not a valid UUID.")


class OriginSchema(Present):
    """Which import brought an entry, and from which row of which diary."""

    class Meta:
        unknown = RAISE

    import_id = Identity(required=True, validate=UUID, metadata={"format": "uuid"})
    source = fields.String(required=True, validate=OneOf(vocabulary.SOURCE))
    row = Whole(allow_none=True, validate=Range(0, 2**31 - 1))
