"""Loading that looks at what is there, and not at each field that might have been.

A document holds a third of the fields its schema knows, and marshmallow asks each of them. On the
way on which nothing is wrong only the fields that are there are asked; at the first thing that is
not in order marshmallow itself goes over the whole again and says what is wrong.
"""

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

from marshmallow import Schema, ValidationError
from marshmallow.decorators import POST_LOAD, PRE_LOAD, VALIDATES, VALIDATES_SCHEMA

from backend.api.schemas.quick import Quick, quick


class Present(Schema):
    """A schema without defaults that asks only the fields that are present."""

    @cached_property
    def _known(self) -> Mapping[str, Quick]:
        return {
            field.data_key or name: quick(field.attribute or name, field)
            for name, field in self.load_fields.items()
        }

    @cached_property
    def _required(self) -> frozenset[str]:
        return frozenset(key for key, known in self._known.items() if known.needed)

    @cached_property
    def _judges(self) -> tuple[Callable[..., None], ...] | None:
        """Give what judges the whole of an object; None where more than that is to be done."""
        hooks = self._hooks
        told = hooks[VALIDATES_SCHEMA]
        plain = not any(many or options.get("pass_original") for _, many, options in told)
        if hooks[PRE_LOAD] or hooks[POST_LOAD] or hooks[VALIDATES] or not plain:
            return None
        return tuple(getattr(self, name) for name, *_ in told)

    def good(self, data: Any) -> dict[str, Any] | None:
        """Load one object in which nothing is wrong; None where that is not sure."""
        judges = self._judges
        if judges is None or type(data) is not dict or not data.keys() >= self._required:
            return None
        try:
            return self._judged(self._loaded(data), judges)
        except (ValidationError, KeyError):
            return None

    def _do_load(self, data: Any, *, many: bool | None = None, **options: Any) -> Any:
        single = not (self.many if many is None else many)
        loaded = self.good(data) if single else None
        return super()._do_load(data, many=many, **options) if loaded is None else loaded

    def _loaded(self, data: dict[str, Any]) -> dict[str, Any]:
        loaded: dict[str, Any] = {}
        known = self._known
        for key, value in data.items():
            name, kind, met, judge, _ = known[key]
            if type(value) is kind and value in met:
                loaded[name] = value
            else:
                loaded[name] = judge(value, key, data)
        return loaded

    def _judged(
        self, loaded: dict[str, Any], judges: tuple[Callable[..., None], ...]
    ) -> dict[str, Any]:
        for judge in judges:
            judge(loaded, partial=None, many=False, unknown=self.unknown)
        return loaded
