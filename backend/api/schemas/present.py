"""Loading that looks at what is there, and not at each field that might have been.

A document holds a third of the fields its schema knows, and marshmallow asks each of them. On the
way on which nothing is wrong only the fields that are there are asked; at the first thing that is
not in order marshmallow itself goes over the whole again and says what is wrong.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from marshmallow import Schema, ValidationError, fields, missing
from marshmallow.decorators import POST_LOAD, PRE_LOAD, VALIDATES, VALIDATES_SCHEMA

from backend.api.schemas.kinds import Word

# Of these a text is handed on as it came.
TEXTS = (fields.String, Word)
Validators = Sequence[Callable[[Any], Any]]
# A field by its name in the data: its name, itself, what holds its answer to something, and the
# answers out of a list that were found good before.
Known = Mapping[str, tuple[str, fields.Field[Any], Validators, set[str] | frozenset[str]]]


class Present(Schema):
    """A schema without defaults that asks only the fields that are present."""

    @cached_property
    def _known(self) -> Known:
        return {
            field.data_key or name: (
                field.attribute or name,
                field,
                tuple(field.validators),
                set() if isinstance(field, Word) else frozenset(),
            )
            for name, field in self.load_fields.items()
        }

    @cached_property
    def _required(self) -> frozenset[str]:
        # A field with a default has something to say when it is absent, so it counts as required.
        return frozenset(
            key
            for key, (_, field, *_) in self._known.items()
            if field.required or field.load_default is not missing
        )

    @cached_property
    def _judges(self) -> tuple[Callable[..., None], ...] | None:
        """Give what judges the whole of an object; None where more than that is to be done."""
        hooks = self._hooks
        told = hooks[VALIDATES_SCHEMA]
        plain = not any(many or options.get("pass_original") for _, many, options in told)
        if hooks[PRE_LOAD] or hooks[POST_LOAD] or hooks[VALIDATES] or not plain:
            return None
        return tuple(getattr(self, name) for name, *_ in told)

    def _do_load(self, data: Any, *, many: bool | None = None, **options: Any) -> Any:
        single = not (self.many if many is None else many)
        if single and type(data) is dict and data.keys() >= self._required:
            judges = self._judges
            try:
                if judges is not None:
                    return self._judged(self._loaded(data), judges)
            except (ValidationError, KeyError):
                pass  # said in full below
        return super()._do_load(data, many=many, **options)

    def _loaded(self, data: dict[str, Any]) -> dict[str, Any]:
        loaded: dict[str, Any] = {}
        for key, value in data.items():
            name, field, validators, met = self._known[key]
            if (value is None and field.allow_none) or (type(value) is str and value in met):
                loaded[name] = value
                continue
            # As Field.deserialize does it, without an object made for each call of the validators.
            text = type(value) is str and type(field) in TEXTS
            answer = value if text else field._deserialize(value, key, data)  # noqa: SLF001 - as above
            loaded[name] = answer
            for validate in validators:
                validate(answer)
            if text and type(met) is set:
                met.add(value)
        return loaded

    def _judged(
        self, loaded: dict[str, Any], judges: tuple[Callable[..., None], ...]
    ) -> dict[str, Any]:
        for judge in judges:
            judge(loaded, partial=None, many=False, unknown=self.unknown)
        return loaded
