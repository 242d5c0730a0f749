"""What may be said about a day as a whole."""

from backend.api.schemas.answers import (
    day,
    elements,
    identity,
    number,
    one_of,
    several,
    short_text,
    whole,
    yes_no,
    zone,
)
from backend.api.schemas.document import Document, Entry, Strict
from backend.domain import vocabulary

ExposuresSchema = Strict.from_dict(
    {factor: yes_no() for factor in vocabulary.EXPOSURE}
    | {amount: number(0, 100_000) for amount in vocabulary.EXPOSURE_AMOUNT},
    name="ExposuresSchema",
)


class FactorSchema(Strict):
    """A factor of the person's own: there or not, or how much of it."""

    id = identity(required=True)
    name = short_text(100, required=True)
    present = yes_no()
    amount = number(0, 100_000)


class CheckinSchema(Entry):
    """One day, seen in the evening or the day after."""

    needed = ("date", "time_zone")

    date = day(allow_none=False)
    time_zone = zone(allow_none=False)
    headache_free = yes_no()
    continuous_pain = one_of(vocabulary.SEVERITY)
    symptoms_without_headache = several(vocabulary.WITHOUT_HEADACHE)
    sleep_hours = number(0, 24)
    sleep_quality = whole(0, 10)
    stress = whole(0, 10)
    mood = whole(0, 10)
    menstruation = one_of(vocabulary.MENSTRUATION)
    exposures = Document(ExposuresSchema, allow_none=True)
    own_factors = elements(FactorSchema, 50)
