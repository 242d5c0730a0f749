"""Loading that looks at what is there, and not at each field that might have been.

A document holds a third of the fields its schema knows, and marshmallow asks each of them. On the
way on which nothing is wrong only the fields that are there are asked; at the first thing that is
not in order marshmallow itself goes over the whole again and says what is wrong.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from marshmallow import Schema, ValidationError, fields, missing

Known = Mapping[str, tuple[str, fields.Field[Any]]]


class Present(Schema):
    """A schema without defaults that asks only the fields that are present."""

    @cached_property
    def _known(self) -> Known:
        return {
            field.data_key or name: (field.attribute or name, field)
            for name, field in self.load_fields.items()
        }

    @cached_property
    def _required(self) -> frozenset[str]:
        # A field with a default has something to say when it is absent, so it counts as required.
        return frozenset(
            key
            for key, (_, field) in self._known.items()
            if field.required or field.load_default is not missing
        )

    def _deserialize(self, data: Any, *, many: bool = False, **options: Any) -> Any:
        if not many and type(data) is dict and data.keys() >= self._required:
            try:
                return self._loaded(data)
            except (ValidationError, KeyError):
                pass  # said in full below
        return super()._deserialize(data, many=many, **options)

    def _loaded(self, data: dict[str, Any]) -> dict[str, Any]:
        loaded: dict[str, Any] = {}
        for key, value in data.items():
            name, field = self._known[key]
            if value is None and field.allow_none:
                loaded[name] = None
                continue
            # As Field.deserialize does it, without an object made for each call of the validators.
            loaded[name] = answer = field._deserialize(value, key, data)  # noqa: SLF001 - see above
            for validate in field.validators:
                validate(answer)
        return loaded
