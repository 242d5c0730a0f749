"""A list whose length is looked at before what is in it, so that a long one costs nothing."""

from typing import Any

from marshmallow import ValidationError, fields
from marshmallow.validate import Length


class Bounded(fields.List[Any]):
    """A list of at most so many elements: a longer one is refused before any of them is read."""

    def __init__(self, item: fields.Field[Any], *, most: int, **options: Any) -> None:
        checks = options.pop("validate", [])
        super().__init__(item, validate=[Length(max=most), *checks], **options)
        self.most = most

    def _deserialize(self, value: Any, *args: Any, **options: Any) -> list[Any]:
        if isinstance(value, list) and len(value) > self.most:
            raise ValidationError(f"Longer than maximum length {self.most}.")
        return super()._deserialize(value, *args, **options)
