"""A set-valued answer: names of the vocabulary, each once, checked in one pass."""

import re
from collections.abc import Sequence
from typing import Any

from marshmallow import ValidationError, fields
from marshmallow.validate import OneOf, Regexp

from backend.api.schemas.bounded import Bounded

# A word of the person's own after "food:": a few visible characters on one line.
OWN_WORD = "[^\\u0000-\\u001f\\u007f\\ud800-\\udfff]{1,80}"


class Names(Bounded):
    """Names, each once. A choice that ends in a colon takes a word of the person's own."""

    def __init__(self, choices: Sequence[str], *, most: int, **options: Any) -> None:
        self.closed = frozenset(name for name in choices if not name.endswith(":"))
        opening = tuple(name for name in choices if name.endswith(":"))
        item = fields.String(validate=_check(choices) if opening else OneOf(choices))
        super().__init__(item, most=most, **options)

    def _deserialize(self, value: Any, attr: Any, data: Any, **options: Any) -> list[str | None]:
        names = self._known(value) or super()._deserialize(value, attr, data, **options)
        if len(set(names)) != len(names):
            raise ValidationError("Names something twice.")
        return names

    def _known(self, value: Any) -> list[str | None]:
        if isinstance(value, list) and all(type(name) is str for name in value):
            return value if self.closed.issuperset(value) else []
        return []


def _check(choices: Sequence[str]) -> Regexp:
    names = "|".join(re.escape(name) + (OWN_WORD if name.endswith(":") else "") for name in choices)
    return Regexp(f"^({names})$", error="Not one of the known names.")
