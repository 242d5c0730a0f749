"""What may be said about an attack. OpenAPI and the TypeScript types come from this."""

from backend.api.schemas.answers import (
    elements,
    free_text,
    identity,
    instant,
    number,
    one_of,
    several,
    whole,
    yes_no,
)
from backend.api.schemas.document import Document, Entry, Strict
from backend.api.schemas.spans import SpanSchema
from backend.domain import vocabulary

WEEK = 7 * 1440


class ReadingSchema(Strict):
    """How strong the pain was at one moment."""

    id = identity(required=True)
    at = instant(required=True)
    pain = whole(0, 10, required=True)


class AuraSchema(Strict):
    """One symptom of an aura."""

    id = identity(required=True)
    symptom = one_of(vocabulary.AURA_SYMPTOM, required=True)
    signs = several(vocabulary.BRAINSTEM_SIGN)
    confirmed_by = one_of(vocabulary.CONFIRMED_BY)
    onset_minutes = number(-WEEK, WEEK, says="From the start of the pain; negative is before.")
    duration_minutes = number(0, 366 * 1440)
    spreads_gradually = yes_no()
    one_sided = yes_no()
    positive = yes_no()
    fully_reversible = yes_no()
    one_eye = yes_no()


class EpisodeSchema(Entry):
    """One attack, from its first sign to its end."""

    needed = ("span",)

    span = Document(SpanSchema)
    onset_speed = one_of(vocabulary.ONSET_SPEED)
    pain_severity = one_of(vocabulary.SEVERITY)
    pain_peak = whole(0, 10)
    pain_readings = elements(ReadingSchema, 500)
    side = one_of(vocabulary.SIDE)
    locations = several(vocabulary.SIDED_LOCATION)
    quality = several(vocabulary.QUALITY)
    worse_with_activity = yes_no()
    nausea = one_of(vocabulary.NAUSEA)
    vomiting = yes_no()
    photophobia = yes_no()
    phonophobia = yes_no()
    osmophobia = yes_no()
    autonomic = several(vocabulary.AUTONOMIC)
    restless = yes_no()
    other_symptoms = several(vocabulary.OTHER_SYMPTOM)
    aura = elements(AuraSchema, 20)
    premonitory = several(vocabulary.PREMONITORY)
    suspected_triggers = several(vocabulary.TRIGGER)
    provoked_by = several(vocabulary.PROVOKED_BY)
    warning_signs = several(vocabulary.WARNING_SIGN)
    most_bothersome = one_of(vocabulary.MOST_BOTHERSOME)
    believed_migraine = yes_no()
    activity_limit = whole(0, 3)
    hours_lost = number(0, 366 * 24)
    debilitating = yes_no()
    postdrome_until = instant()
    still_there_at = instant(says="When the person last said that it still runs.")
    took_medicine = yes_no()
    prefilled = several(vocabulary.PREFILLABLE)
    relief = several(vocabulary.RELIEF_MEASURE)
    notes = free_text(10_000)
