"""What is asked of somebody's diary by a reader of it, and what is given."""

from marshmallow import Schema, fields
from marshmallow.validate import OneOf, Range, Regexp

from backend.api.schemas.document import Strict
from backend.api.schemas.doses import DoseSchema
from backend.api.schemas.episodes import EpisodeSchema
from backend.api.schemas.report import CountsSchema
from backend.domain.shared import SHARED
from backend.domain.vocabulary import FLAG_LEVEL, VERDICT
from backend.render.choices import LANGUAGES, PAPERS

MONTH = r"^(19|20|21)\d\d-(0[1-9]|1[0-2])$"
MOST = 200_000


def _word() -> fields.String:
    return fields.String(validate=OneOf(("yes", "no", "unknown")))


class ReadingQuerySchema(Strict):
    """The days that are summed up: all of those shared, or the latest 90, unless they are named."""

    as_of = fields.Date()
    from_ = fields.Date(data_key="from")


class ReadingPageQuerySchema(ReadingQuerySchema):
    """The days of the page, its language and its paper."""

    language = fields.String(load_default="en", validate=OneOf(LANGUAGES))
    paper = fields.String(load_default="a4", validate=OneOf(PAPERS))


class ReadingAttacksQuerySchema(ReadingQuerySchema):
    """Which attacks: those of a month or all, from which place on."""

    month = fields.String(validate=Regexp(MONTH, error="Not a month (YYYY-MM)."))
    skip = fields.Integer(load_default=0, validate=Range(0, MOST))


class ScopeSchema(Strict):
    """How much of a diary is shared: which days (null: open), and which parts."""

    from_ = fields.Date(data_key="from", allow_none=True, load_default=None)
    to = fields.Date(allow_none=True, load_default=None)
    include = fields.List(fields.String(validate=OneOf(SHARED)), required=True)


class ReadPagesSchema(Schema):
    """How many pages there are."""

    pages = fields.Integer(required=True)


class ReadDaySchema(Schema):
    """One day: what it was, and what was taken on it."""

    on = fields.String(required=True, metadata={"format": "date"})
    state = fields.String(
        required=True,
        validate=OneOf(("migraine", "headache", "free", "open", "not_recorded")),
        metadata={"description": "open: something was recorded, but not whether it ached."},
    )
    medicine = fields.Boolean(required=True)
    aura = fields.Boolean(required=True)
    flow = fields.Boolean(required=True)
    recorded = fields.Boolean(required=True)


class ReadMonthSchema(Schema):
    """A month, as far as it is shared; `counts` is null where none of it is."""

    month = fields.String(required=True)
    counts = fields.Nested(CountsSchema, required=True, allow_none=True)
    days = fields.List(fields.Nested(ReadDaySchema), required=True)


class ReadTakenSchema(Schema):
    """An acute medicine taken in an attack, and whether the pain was gone after two hours."""

    medicine = fields.String(required=True)
    pain_free_2h = fields.Boolean(required=True, allow_none=True)


class ReadLineSchema(Schema):
    """An attack on one line; null is "not recorded", never "no"."""

    id = fields.String(required=True)
    began = fields.String(
        required=True,
        allow_none=True,
        metadata={"description": "By the clock of where it began: YYYY-MM-DDTHH:MM."},
    )
    day_only = fields.Boolean(required=True)
    running = fields.Boolean(required=True)
    minutes = fields.List(fields.Float(allow_none=True), required=True)
    pain_peak = fields.Float(required=True, allow_none=True)
    severity = fields.String(required=True, allow_none=True)
    side = fields.String(required=True, allow_none=True)
    nausea = fields.String(required=True, allow_none=True)
    throbbing = fields.Boolean(required=True, allow_none=True)
    worse_with_activity = fields.Boolean(required=True, allow_none=True)
    vomiting = fields.Boolean(required=True, allow_none=True)
    photophobia = fields.Boolean(required=True, allow_none=True)
    phonophobia = fields.Boolean(required=True, allow_none=True)
    aura = fields.Boolean(required=True, allow_none=True)
    fits = fields.List(fields.String(), required=True)
    aura_open = fields.Boolean(required=True)
    warnings = fields.List(fields.String(), required=True)
    taken = fields.List(fields.Nested(ReadTakenSchema), required=True)
    days_late = fields.Integer(required=True, allow_none=True)
    notes = fields.String(required=True, allow_none=True)


class ReadAttacksSchema(Schema):
    """Some attacks, the latest first; of how many, and whether there are more."""

    attacks = fields.List(fields.Nested(ReadLineSchema), required=True)
    of = fields.Integer(required=True)
    more = fields.Boolean(required=True)


class ReadMedicineSchema(Schema):
    """A medicine by the id that doses name."""

    id = fields.String(required=True)
    name = fields.String(required=True)


class ReadFlagSchema(Schema):
    """A warning that the attack raised."""

    code = fields.String(required=True)
    level = fields.String(required=True, validate=OneOf(FLAG_LEVEL))


class ReadResultSchema(Schema):
    """What the criteria say of one attack (interfaces: result of classify)."""

    id = fields.String(required=True)
    labels = fields.List(fields.String(), required=True)
    verdict = fields.String(required=True, validate=OneOf(VERDICT))
    duration_minutes = fields.List(fields.Float(allow_none=True), required=True)
    criteria = fields.Dict(fields.String(), fields.Dict(fields.String(), _word()), required=True)
    facts = fields.Dict(fields.String(), _word(), required=True)
    ask_next = fields.String(required=True, allow_none=True)
    flags = fields.List(fields.Nested(ReadFlagSchema), required=True)
    criteria_set = fields.String(required=True)


class ReadAttackSchema(Schema):
    """One attack as it was written down, with its doses, their medicines, and its criteria."""

    line = fields.Nested(ReadLineSchema, required=True)
    attack = fields.Nested(EpisodeSchema, required=True)
    doses = fields.List(fields.Nested(DoseSchema), required=True)
    medicines = fields.List(fields.Nested(ReadMedicineSchema), required=True)
    result = fields.Nested(ReadResultSchema, required=True)
