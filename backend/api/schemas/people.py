"""What passes between a person and her account."""

from typing import Any

from marshmallow import Schema, fields
from marshmallow.validate import Length

from backend.api.schemas.document import Strict


def _password(least: int, **options: Any) -> fields.String:
    return fields.String(required=True, validate=Length(least, 1_000), load_only=True, **options)


class SignUpSchema(Strict):
    """A new account."""

    email = fields.Email(required=True, validate=Length(max=254))
    password = _password(10)


class SignInSchema(Strict):
    """Who someone says she is."""

    email = fields.String(required=True, validate=Length(1, 254))
    password = _password(1)


class PasswordChangeSchema(Strict):
    """The old password, and the new one."""

    current_password = _password(1)
    new_password = _password(10)


class FarewellSchema(Strict):
    """The password once more, before everything goes."""

    password = _password(1)


class RestoreSchema(Schema):
    """A restore: the epoch that began with it, and the revision up to which the backup went."""

    epoch = fields.Integer(required=True)
    revision = fields.Integer(required=True)


class PersonSchema(Schema):
    """Whose diary it is, and how far it has come."""

    id = fields.UUID(required=True)
    email = fields.String(required=True)
    created_at = fields.AwareDateTime(required=True)
    revision = fields.Integer(required=True)
    epoch = fields.Integer(required=True)
    restores = fields.List(
        fields.Nested(RestoreSchema),
        required=True,
        metadata={"description": "Oldest first: what a device knew before, it may rest on."},
    )
    csrf_token = fields.String(required=True)


class CsrfSchema(Schema):
    """The token that every unsafe request carries in X-CSRF-Token."""

    csrf_token = fields.String(required=True)


class MessageSchema(Schema):
    """One sentence for a person."""

    message = fields.String(required=True)
