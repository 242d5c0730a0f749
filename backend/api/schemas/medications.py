"""What may be said about a medicine of the person's own list."""

from backend.api.schemas.answers import number, one_of, pattern, short_text, texts, yes_no
from backend.api.schemas.document import Entry
from backend.domain import vocabulary

ATC = r"^[A-Z](\d\d([A-Z]([A-Z](\d\d)?)?)?)?$"


class MedicationSchema(Entry):
    """A medicine. The class that overuse is counted by is derived from its ingredients."""

    needed = ("name",)

    name = short_text(200, allow_none=False)
    ingredients = texts(20, 100, says="Generic names.")
    atc = pattern(ATC, "Not an ATC code (such as N02CC01).")
    overuse_class = one_of(vocabulary.OVERUSE_CLASS)
    strength = number(0, 1_000_000)
    unit = one_of(vocabulary.UNIT)
    form = one_of(vocabulary.FORM)
    use = one_of(vocabulary.MEDICATION_USE)
    active = yes_no()
