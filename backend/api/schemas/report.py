"""The summary of a diary, as `diary summarize` prints it."""

from marshmallow import Schema, fields

from backend.api.schemas.document import Strict
from backend.api.schemas.judged import (
    BandSchema,
    GoalBandSchema,
    MedicineLimitSchema,
    MigraineDaySchema,
    PatternSchema,
    days_pair,
)


class ReportQuerySchema(Strict):
    """The days that a report is about."""

    as_of = fields.Date(required=True)
    from_ = fields.Date(data_key="from")


class PeriodSchema(Schema):
    """Some days, and how many of them have something recorded."""

    from_ = fields.String(required=True, data_key="from", metadata={"format": "date"})
    to = fields.String(required=True, metadata={"format": "date"})
    days = fields.Integer(required=True)
    days_recorded = fields.Integer(required=True)


class CountsSchema(PeriodSchema):
    """Some days, and what was counted on them."""

    medicine_days_recorded = fields.Integer(required=True)
    headache_days = days_pair()
    headache_days_leiden = days_pair()
    migraine_days = days_pair()
    migraine_days_4h = days_pair()
    severe_days = days_pair()
    aura_days = days_pair()
    headache_free_days = days_pair()
    acute_medication_days = fields.Dict(fields.String(), days_pair(), required=True)


class MonthSchema(CountsSchema):
    """A calendar month."""

    month = fields.String(required=True)


class SummarySchema(Schema):
    """What a diary adds up to. Handed out as it was computed."""

    as_of = fields.String(required=True, metadata={"format": "date"})
    period = fields.Nested(CountsSchema, required=True)
    windows = fields.List(fields.Nested(CountsSchema), required=True)
    months = fields.List(fields.Nested(MonthSchema), required=True)
    migraine_day_rules = fields.List(fields.Nested(MigraineDaySchema), required=True)
    frequency_band = fields.Nested(BandSchema, required=True)
    goal_band = fields.Nested(GoalBandSchema, required=True)
    patterns = fields.Dict(fields.String(), fields.Nested(PatternSchema), required=True)
    medicine_limits = fields.List(fields.Nested(MedicineLimitSchema), required=True)
    likely_pattern = fields.String(required=True)
    how_sure = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "high, moderate or low; null where no pattern is named."},
    )
    codes = fields.List(fields.String(), required=True)
    statement = fields.String(required=True)
    statement_reason = fields.Dict(required=True)
    attack_profile = fields.Dict(required=True)
    treatment_response = fields.Dict(required=True)
    triggers = fields.Dict(required=True)
    flags = fields.List(fields.Dict(), required=True)
    criteria_set = fields.String(required=True)
