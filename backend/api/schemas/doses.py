"""What may be said about a medicine that was taken."""

from typing import ClassVar

from backend.api.schemas.answers import identity, instant, number, one_of, texts, whole, yes_no
from backend.api.schemas.document import Entry
from backend.domain import vocabulary


class DoseSchema(Entry):
    """One intake of one medicine, in an attack or outside of any."""

    needed: ClassVar[tuple[str, ...]] = ("taken_at",)

    episode_id = identity(says="null: outside an attack.")
    medication_id = identity(says="null: it is not known what was taken.")
    taken_at = instant(allow_none=False)
    amount = number(0, 1_000_000)
    unit = one_of(vocabulary.UNIT)
    pain_before = whole(0, 10)
    pain_after_2h = whole(0, 10)
    relief = one_of(vocabulary.DOSE_RELIEF)
    asked_after_2h = yes_no(says="true: its effect was asked; null is then not known.")
    returned_within_24h = yes_no()
    side_effects = texts(20, 100, says="[]: none.")
