"""The summary of a diary, as `diary summarize` prints it."""

from marshmallow import Schema, fields

from backend.api.schemas.document import Strict


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


def _days() -> fields.Tuple:
    pair = (fields.Integer(), fields.Integer())
    return fields.Tuple(pair, required=True, metadata={"description": "At least, at most."})


class CountsSchema(PeriodSchema):
    """Some days, and what was counted on them."""

    medicine_days_recorded = fields.Integer(required=True)
    headache_days = _days()
    headache_days_leiden = _days()
    migraine_days = _days()
    migraine_days_4h = _days()
    severe_days = _days()
    aura_days = _days()
    headache_free_days = _days()
    acute_medication_days = fields.Dict(fields.String(), _days(), required=True)


class MonthSchema(CountsSchema):
    """A calendar month."""

    month = fields.String(required=True)


class PatternSchema(Schema):
    """A diagnosis over many attacks, held against its criteria."""

    name = fields.String(required=True)
    state = fields.String(required=True)
    criteria = fields.Dict(fields.String(), fields.String())
    because = fields.String()
    reasons = fields.List(fields.Dict())
    recheck_on = fields.String(metadata={"format": "date"})


class SummarySchema(Schema):
    """What a diary adds up to. Handed out as it was computed."""

    as_of = fields.String(required=True, metadata={"format": "date"})
    period = fields.Nested(CountsSchema, required=True)
    windows = fields.List(fields.Nested(CountsSchema), required=True)
    months = fields.List(fields.Nested(MonthSchema), required=True)
    patterns = fields.Dict(fields.String(), fields.Nested(PatternSchema), required=True)
    likely_pattern = fields.String(required=True)
    codes = fields.List(fields.String(), required=True)
    statement = fields.String(required=True)
    statement_reason = fields.Dict(required=True)
    attack_profile = fields.Dict(required=True)
    treatment_response = fields.Dict(required=True)
    triggers = fields.Dict(required=True)
    flags = fields.List(fields.Dict(), required=True)
    criteria_set = fields.String(required=True)
