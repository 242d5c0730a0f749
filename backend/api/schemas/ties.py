"""What passes between a person, her diary's specialists, and the server that ties them."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import Length, OneOf, Regexp

from backend.api.schemas.document import Strict
from backend.api.schemas.people import NOT_SHOWN, ROLES, SHOWN
from backend.api.schemas.reading import ScopeSchema

LONGEST_CODE = 20
LONGEST_TEXT = 4_000


def _name() -> fields.String:
    return fields.String(required=True, validate=[Length(1, 100), Regexp(SHOWN, error=NOT_SHOWN)])


def _code() -> fields.String:
    return fields.String(required=True, validate=Length(1, LONGEST_CODE))


class TieShareSchema(Strict):
    """What a person shares with a specialist, and under which name."""

    name = _name()
    scope = fields.Nested(ScopeSchema, required=True)

    @validates_schema(skip_on_field_errors=True)
    def is_in_order(self, wish: dict[str, Any], **_: Any) -> None:
        """Refuse days that end before they begin."""
        first, last = wish["scope"]["from_"], wish["scope"]["to"]
        if first and last and first > last:
            raise ValidationError({"scope": {"from": ["The period begins after it ends."]}})


class TieAcceptSchema(TieShareSchema):
    """A specialist's code, and what is shared with its maker."""

    code = _code()


class UseCodeSchema(Strict):
    """A code that somebody read aloud."""

    code = _code()


class NewCodeSchema(Schema):
    """A code, told once, and until when it is good."""

    code = fields.String(required=True)
    expires_at = fields.AwareDateTime(required=True)


class InviterSchema(Schema):
    """Whose invitation a code is."""

    specialist = fields.String(required=True)


class MadeTieSchema(Schema):
    """The tie that was made."""

    id = fields.UUID(required=True)


class FollowerSchema(Schema):
    """A specialist who follows a diary, or did."""

    id = fields.UUID(required=True)
    specialist = fields.String(required=True)
    name = fields.String(
        required=True, metadata={"description": "What the person is called there."}
    )
    scope = fields.Nested(ScopeSchema, required=True)
    made_at = fields.AwareDateTime(required=True)
    ended_at = fields.AwareDateTime(required=True, allow_none=True)
    ended_by = fields.String(required=True, allow_none=True, validate=OneOf(ROLES))
    opened_at = fields.AwareDateTime(required=True, allow_none=True)


class TieQuestionSchema(Schema):
    """What a specialist asked, and the answer."""

    id = fields.UUID(required=True)
    tie_id = fields.UUID(required=True)
    name = fields.String(required=True)
    specialist = fields.String(required=True)
    entry_id = fields.UUID(required=True, allow_none=True)
    text = fields.String(required=True)
    asked_at = fields.AwareDateTime(required=True)
    answer = fields.String(required=True, allow_none=True)
    answered_at = fields.AwareDateTime(required=True, allow_none=True)
    read_at = fields.AwareDateTime(required=True, allow_none=True)


class FollowersSchema(Schema):
    """Who follows a diary, and what they ask."""

    followers = fields.List(fields.Nested(FollowerSchema), required=True)
    questions = fields.List(fields.Nested(TieQuestionSchema), required=True)


class TieQuestionsSchema(Schema):
    """What a specialist asked, the unanswered first."""

    questions = fields.List(fields.Nested(TieQuestionSchema), required=True)


class TieAnswerSchema(Strict):
    """An answer to a question."""

    text = fields.String(required=True, validate=Length(1, LONGEST_TEXT))


class TieAskSchema(TieAnswerSchema):
    """A question, about one attack or about all."""

    entry_id = fields.UUID(allow_none=True, load_default=None)


class TieNoteSchema(Strict):
    """A note to self; an empty one takes the last one away."""

    text = fields.String(required=True, validate=Length(max=LONGEST_TEXT))
