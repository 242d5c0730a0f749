"""What the schemas of all kinds of entry share: strict, stored in the form in which they travel."""

from typing import Any, ClassVar

from marshmallow import RAISE, ValidationError, fields, validates_schema

from backend.api.schemas.kept import Kept
from backend.api.schemas.kinds import YesNo
from backend.api.schemas.origin import OriginSchema
from backend.api.schemas.present import Present


class Document(fields.Nested):
    """A nested document: checked on the way in, handed out as it is stored."""

    def _deserialize(self, value: Any, *_: Any, partial: Any = None, **__: Any) -> Any:
        schema = self.schema
        found = schema.good(value) if isinstance(schema, Present) else None
        if found is not None:
            return found
        return schema.load(value, unknown=self.unknown, partial=partial)

    # Field and Nested name the first argument differently, so one of them must be disagreed with.
    def _serialize(self, nested_obj: Any, *_: Any, **__: Any) -> Any:  # type: ignore[override]  # see above
        return nested_obj


class Strict(Present):
    """A shape that refuses, by its name, a field it does not know."""

    class Meta:
        unknown = RAISE


class Entry(Strict):
    """An entry of the diary. Absent is untouched, null is "I do not know"."""

    # Without these an entry says nothing; a deleted one may lack them.
    needed: ClassVar[tuple[str, ...]] = ()

    deleted = YesNo(metadata={"description": "true: taken out of the diary."})
    erased = YesNo(metadata={"description": "true: its words are gone for good, in every state."})
    two_answers = Kept(
        allow_none=True,
        metadata={
            "description": "Fields that two devices answered differently: the answer that does not"
            " stand as {value, by, against}, null once the person has chosen."
        },
    )
    origin = Document(
        OriginSchema,
        allow_none=True,
        metadata={"description": "Which import brought it, and from which row of which diary."},
    )

    @validates_schema
    def says_what_it_must(self, entry: dict[str, Any], **_: Any) -> None:
        """Refuse an entry that lacks what the others are read by."""
        missing = [name for name in self.needed if entry.get(name) is None]
        if missing and not entry.get("deleted"):
            raise ValidationError({name: ["Missing data for required field."] for name in missing})


def unique_ids(elements: list[dict[str, Any]]) -> None:
    """Refuse a list in which two elements have one id: they could not be merged."""
    ids = [element["id"] for element in elements if "id" in element]
    if len(set(ids)) != len(ids):
        raise ValidationError("Two elements have the same id.")
