"""The diary document, version 1: what export writes and import reads."""

from typing import Any

from marshmallow import Schema, ValidationError, fields, validates_schema
from marshmallow.validate import Equal, Length

from backend.api.schemas.answers import (
    elements,
    identity,
    instant,
    number,
    short_text,
    whole,
)
from backend.api.schemas.background import BackgroundSchema
from backend.api.schemas.checkins import CheckinSchema
from backend.api.schemas.document import Document, Strict, unique_ids
from backend.api.schemas.doses import DoseSchema
from backend.api.schemas.episodes import AuraSchema, EpisodeSchema, ReadingSchema
from backend.api.schemas.kept import Kept
from backend.api.schemas.kinds import Whole
from backend.api.schemas.lengths import SpanInDiarySchema
from backend.api.schemas.medications import MedicationSchema
from backend.exchange.counted import LISTS

FORMAT, VERSION = "umbra-diary", 1
MOST = 200_000


class ReadingInDiarySchema(ReadingSchema):
    """A reading whose id may be left out: it is derived from its episode and its place."""

    id = identity(allow_none=False)


class AuraInDiarySchema(AuraSchema):
    """An aura symptom whose id may be left out: it is derived from its episode and its place."""

    id = identity(allow_none=False)


class DoseInEpisodeSchema(DoseSchema):
    """A dose inside its episode. It may name the drug, and leave out its id and its time."""

    needed = ()

    id = identity(allow_none=False)
    drug = short_text(200, says="A generic name, instead of medication_id.")
    taken_at = instant(says="Left out: taken when the attack began.")

    @validates_schema
    def names_one_medicine(self, dose: dict[str, Any], **_: Any) -> None:
        """Refuse a dose of two medicines."""
        if dose.get("drug") is not None and dose.get("medication_id") is not None:
            raise ValidationError("Give drug or medication_id, not both.", "drug")


class EpisodeInDiarySchema(EpisodeSchema):
    """An episode with its id, and, where there are no entries for them, its doses."""

    id = identity(required=True)
    span = Document(SpanInDiarySchema)
    pain_readings = elements(ReadingInDiarySchema, 500)
    aura = elements(AuraInDiarySchema, 20)
    patient_age = number(0, 120, says="Where a document holds episodes of many people.")
    doses = elements(DoseInEpisodeSchema, 100, says="[]: nothing was taken.")

    @validates_schema
    def agrees_about_medicine(self, episode: dict[str, Any], **_: Any) -> None:
        """Refuse an episode whose doses contradict its answer, or belong to another one."""
        doses, answer = episode.get("doses"), episode.get("took_medicine")
        if doses is None:
            return
        if answer is not None and answer is not bool(doses):
            raise ValidationError("The doses say otherwise.", "took_medicine")
        if any(dose.get("episode_id", episode["id"]) != episode["id"] for dose in doses):
            raise ValidationError("A dose inside an episode belongs to it.", "doses")


class MedicationInDiarySchema(MedicationSchema):
    """A medicine with its id."""

    id = identity(required=True)


class DoseInDiarySchema(DoseSchema):
    """A dose with its id."""

    id = identity(required=True)


class CheckinInDiarySchema(CheckinSchema):
    """A check-in. Its id follows from its day and may be left out."""

    id = identity(allow_none=False)


def _entries(schema: type[Schema]) -> fields.List[Any]:
    return fields.List(Document(schema), validate=[Length(max=MOST), unique_ids])


StatedCountsSchema = Strict.from_dict(
    {name: whole(0, 2**31 - 1, allow_none=False) for name in LISTS}, name="StatedCountsSchema"
)


class DiarySchema(Strict):
    """One person's diary. A field left out is "not recorded"."""

    format = fields.String(required=True, validate=Equal(FORMAT))
    version = Whole(required=True, validate=Equal(VERSION))
    counts = Document(
        StatedCountsSchema,
        metadata={
            "description": "How many entries each list had when it was written; where a list"
            " holds another number, whoever reads it says so."
        },
    )
    patient = Document(BackgroundSchema)
    episodes = _entries(EpisodeInDiarySchema)
    medications = _entries(MedicationInDiarySchema)
    doses = _entries(DoseInDiarySchema)
    treatments = fields.List(Kept(), validate=Length(max=2_000))
    checkins = _entries(CheckinInDiarySchema)
    questionnaires = fields.List(Kept(), validate=Length(max=10_000))
