"""What passes between a person and her account."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import Length, OneOf, Regexp

from backend.api.schemas.document import Strict

# A name is one line with something to see in it.
SHOWN = r"^(?=.*\S)[^\x00-\x1f\x7f]+$"
NOT_SHOWN = "Write a name on one line."


def _password(least: int, **options: Any) -> fields.String:
    return fields.String(required=True, validate=Length(least, 1_000), load_only=True, **options)


ROLES = ("patient", "specialist")


class SignUpSchema(Strict):
    """A new account: of somebody with a diary, or of a specialist, whose name others will see."""

    email = fields.Email(required=True, validate=Length(max=254))
    password = _password(10)
    role = fields.String(load_default="patient", validate=OneOf(ROLES))
    name = fields.String(validate=[Length(1, 100), Regexp(SHOWN, error=NOT_SHOWN)])

    @validates_schema(skip_on_field_errors=True)
    def has_a_name_where_it_is_seen(self, wish: dict[str, Any], **_: Any) -> None:
        """Refuse a specialist without a name, and a name that nobody would see."""
        if (wish["role"] == "specialist") != ("name" in wish):
            raise ValidationError({"name": ["A specialist has a name, and nobody else."]})


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
    role = fields.String(required=True, validate=OneOf(ROLES))
    name = fields.String(required=True, allow_none=True)
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
