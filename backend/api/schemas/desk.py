"""What a specialist's desk shows: the list of diaries, one of them, verdicts and agreement."""

from marshmallow import Schema, fields
from marshmallow.validate import Length, Regexp

from backend.api.schemas.document import Strict
from backend.api.schemas.reading import ScopeSchema
from backend.api.schemas.ties import LONGEST_TEXT, TieQuestionSchema

# Any code of ICHD-3, or "other": the reason says then what.
CODE = r"^(A?\d{1,2}(\.\d{1,2}){0,5}|other)$"


class BesideSchema(Schema):
    """A count of the latest 30 days, and of the 30 before; null: nothing was recorded yet."""

    now = fields.List(fields.Integer(), required=True, allow_none=True)
    before = fields.List(fields.Integer(), required=True, allow_none=True)


class DeskMedicineSchema(Schema):
    """The class of acute medicine that is nearest its limit."""

    class_ = fields.String(required=True, data_key="class")
    count = fields.List(fields.Integer(), required=True)
    limit = fields.Integer(required=True)


class StandingSchema(Schema):
    """How a diary stood on a day."""

    as_of = fields.String(required=True, metadata={"format": "date"})
    born = fields.Integer(required=True, allow_none=True)
    asks = fields.Integer(required=True, metadata={"description": "Her questions for the visit."})
    recorded = fields.Integer(required=True)
    days = fields.Integer(required=True)
    headache_days = fields.Nested(BesideSchema, required=True)
    migraine_days = fields.Nested(BesideSchema, required=True)
    medicine = fields.Nested(DeskMedicineSchema, required=True, allow_none=True)
    medicine_shared = fields.Boolean(required=True)
    trend = fields.String(required=True)
    reasons = fields.List(fields.Dict(), required=True)
    rank = fields.Integer(required=True)
    likely_pattern = fields.String(required=True)
    codes = fields.List(fields.String(), required=True)


class ListedSchema(Schema):
    """A diary in the list."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    opened_at = fields.AwareDateTime(required=True, allow_none=True)
    unread = fields.Boolean(required=True)
    worse = fields.Boolean(required=True)
    stale = fields.Boolean(required=True)
    told = fields.Nested(StandingSchema, required=True, allow_none=True)
    asked = fields.Integer(required=True, metadata={"description": "Questions without an answer."})
    answered = fields.Integer(required=True, metadata={"description": "Answers not yet read."})


class DeskSchema(Schema):
    """All diaries that a specialist follows, unread and worsened first."""

    patients = fields.List(fields.Nested(ListedSchema), required=True)
    taken_back = fields.Integer(required=True)
    stale = fields.Integer(required=True)


class StaleSchema(Schema):
    """How many diaries are being counted anew."""

    stale = fields.Integer(required=True)


class TieVerdictSchema(Schema):
    """What the specialist calls an attack (its id) or all of it ("diary"), beside the rule."""

    about = fields.String(required=True)
    codes = fields.List(fields.String(), required=True)
    rule = fields.List(fields.String(), required=True)
    reason = fields.String(required=True)
    given_at = fields.AwareDateTime(required=True)


class JudgeSchema(Strict):
    """A verdict, and why."""

    codes = fields.List(
        fields.String(validate=Regexp(CODE, error="Not a code of ICHD-3.")),
        required=True,
        validate=Length(1, 6),
    )
    reason = fields.String(load_default="", validate=Length(max=LONGEST_TEXT))


class DeskPatientSchema(Schema):
    """One diary on the desk, and what the specialist has said about it."""

    id = fields.UUID(required=True)
    name = fields.String(required=True)
    scope = fields.Nested(ScopeSchema, required=True)
    made_at = fields.AwareDateTime(required=True)
    opened_at = fields.AwareDateTime(required=True, allow_none=True)
    revision = fields.Integer(required=True)
    note = fields.String(required=True)
    noted_at = fields.AwareDateTime(required=True, allow_none=True)
    questions = fields.List(fields.Nested(TieQuestionSchema), required=True)
    verdicts = fields.List(fields.Nested(TieVerdictSchema), required=True)


class AgreementFigureSchema(Schema):
    """A share, or kappa, with its interval (95 %)."""

    value = fields.Float(required=True)
    low = fields.Float(required=True)
    high = fields.Float(required=True)
    of = fields.Integer(required=True)


class AgreementTableSchema(Schema):
    """How often rule and specialist said a code: both, one alone, or neither."""

    both = fields.Integer(required=True)
    rule = fields.Integer(required=True)
    judge = fields.Integer(required=True)
    neither = fields.Integer(required=True)


class CodeAgreementSchema(Schema):
    """How rule and specialist agree on one code."""

    code = fields.String(required=True)
    table = fields.Nested(AgreementTableSchema, required=True)
    sensitivity = fields.Nested(AgreementFigureSchema, required=True, allow_none=True)
    specificity = fields.Nested(AgreementFigureSchema, required=True, allow_none=True)
    kappa = fields.Nested(AgreementFigureSchema, required=True, allow_none=True)


class ComparedSchema(Schema):
    """Rule and specialist on the same cases; `settled`: of so many the rule said something."""

    cases = fields.Integer(required=True)
    settled = fields.Integer(required=True)
    codes = fields.List(fields.Nested(CodeAgreementSchema), required=True)


class AgreementSchema(Schema):
    """The same for attacks and for whole diaries."""

    attacks = fields.Nested(ComparedSchema, required=True)
    diaries = fields.Nested(ComparedSchema, required=True)
