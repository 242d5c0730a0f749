"""What a summary says of a whole diary: patterns, bands, limits near, rules of migraine days."""

from marshmallow import Schema, fields


def days_pair() -> fields.Tuple:
    """Give a pair of days: recorded, and recorded and those that could be."""
    pair = (fields.Integer(), fields.Integer())
    return fields.Tuple(pair, required=True, metadata={"description": "At least, at most."})


class PatternSchema(Schema):
    """A diagnosis over many attacks, held against its criteria."""

    name = fields.String(required=True)
    state = fields.String(required=True, metadata={"description": "yes, no or unknown."})
    criteria = fields.Dict(fields.String(), fields.String())
    because = fields.String(metadata={"description": "Why, in plain words."})
    reasons = fields.List(fields.Dict(), metadata={"description": "The same as codes."})
    note = fields.String(metadata={"description": "Belongs to the code wherever it is shown."})
    recheck_on = fields.String(metadata={"format": "date"})
    replaced_by = fields.String(metadata={"description": "The code that stands in its place."})


class MigraineDaySchema(Schema):
    """A migraine day, and the rules that certainly made it one, by each reading."""

    on = fields.String(required=True, metadata={"format": "date"})
    leiden = fields.List(fields.String(), required=True)
    four_hours = fields.List(fields.String(), required=True)


class BandStartSchema(Schema):
    """A band, and the number of days from which on it holds."""

    name = fields.String(required=True)
    from_ = fields.Integer(required=True, data_key="from")


class BandSchema(Schema):
    """The band that a count of days lies in; `undetermined` where days not recorded could tell."""

    band = fields.String(required=True)
    possible = fields.List(fields.String(), required=True)
    count = days_pair()
    days = fields.Integer(required=True)
    bands = fields.List(fields.Nested(BandStartSchema), required=True)
    source = fields.String(required=True)


class AnsweredSchema(Schema):
    """A count out of answers."""

    yes = fields.Integer(required=True)
    of = fields.Integer(required=True)


class GoalBandSchema(BandSchema):
    """The band of the treatment goal, which also asks for freedom from pain at two hours."""

    pain_free_2h = fields.Nested(AnsweredSchema, required=True)


class MedicineLimitSchema(Schema):
    """A limit of 8.2 that is near, reached, exceeded for long (frequent), or met with the rest."""

    code = fields.String(required=True)
    level = fields.String(required=True)
    count = days_pair()
    limit = fields.Integer(required=True)
    because = fields.String(required=True)
    reasons = fields.List(fields.Dict(), required=True)
