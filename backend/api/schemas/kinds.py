"""Answers that take nothing else for themselves: no "3" for 3, no 1 for yes."""

from typing import Any

from marshmallow import fields


class YesNo(fields.Boolean):
    """True or false, and no other word for them."""

    def _deserialize(self, value: Any, *_: Any, **__: Any) -> bool:
        if value is True or value is False:
            return bool(value)
        raise self.make_error("invalid", input=value)


class Whole(fields.Integer):
    """A whole number. JSON knows one kind of number, so 3.0 is three."""

    def _validated(self, value: Any) -> int:
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if type(value) is int:
            return value
        raise self.make_error("invalid", input=value)


class Number(fields.Float):
    """A finite number; a whole one stays whole."""

    def _validated(self, value: Any) -> float:
        if type(value) is int:
            return value
        if type(value) is float:
            return super()._validated(value)
        raise self.make_error("invalid", input=value)

    def _format_num(self, value: Any) -> float:
        return value if isinstance(value, int) else float(value)


class Word(fields.String):
    """A text out of a list of texts, which one that was found good is in for ever."""


class Identity(fields.String):
    """The text of a UUID, in small letters, so that the same id is the same text."""

    def _deserialize(self, value: Any, *args: Any, **options: Any) -> str:
        if type(value) is str:
            return value.lower()
        return str(super()._deserialize(value, *args, **options)).lower()
