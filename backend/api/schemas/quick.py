"""How one answer is judged on the way on which nothing is wrong: with the least that it takes.

A file has a hundred thousand answers, nearly all of them good. What is not found good here goes the
way that marshmallow goes; it is never refused by anything else.
"""

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from marshmallow import fields, missing
from marshmallow.validate import Regexp

from backend.api.schemas.kinds import Identity, Number, Whole, Word, YesNo

Fits = Callable[[Any], Any]
Judge = Callable[[Any, str, dict[str, Any]], Any]
# An answer of this type is handed on as it came, in a field of this kind.
KINDS: Final[dict[type, type]] = {
    fields.String: str,
    Word: str,
    Identity: str,
    Whole: int,
    Number: int,
    YesNo: bool,
}
# Fields whose answers come again and again: one that was found good is not looked at again.
AGAIN: Final = (Word, Whole, YesNo)
MOST: Final = 4_096
SMALL: Final = re.compile("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}").fullmatch


class Quick(NamedTuple):
    """A field: its name, the type of the answers found good before, these, and what judges."""

    name: str
    kind: type | None
    met: set[Any]
    judge: Judge
    needed: bool


def quick(name: str, field: fields.Field[Any]) -> Quick:
    """Lay out a field so that its answers are judged quickly."""
    kind = KINDS.get(type(field))
    met: set[Any] = set()
    judge = _in_full(field) if kind is None else _plainly(field, kind)
    if kind is not None and isinstance(field, AGAIN):
        judge = _noted(judge, kind, met)
    # A field with a default has something to say when it is absent, so it counts as required.
    return Quick(name, kind, met, judge, field.required or field.load_default is not missing)


def _in_full(field: fields.Field[Any]) -> Judge:
    """Judge as Field.deserialize does, without an object made for each call of the validators."""
    checks = tuple(field.validators)

    def judge(value: Any, key: str, data: dict[str, Any]) -> Any:
        if value is None and field.allow_none:
            return None
        answer = field._deserialize(value, key, data)  # noqa: SLF001 - as above
        for check in checks:
            check(answer)
        return answer

    return judge


def _noted(judge: Judge, kind: type, met: set[Any]) -> Judge:
    """Note each answer that was found good."""

    def noting(value: Any, key: str, data: dict[str, Any]) -> Any:
        answer = judge(value, key, data)
        if type(value) is kind and len(met) < MOST:
            met.add(value)
        return answer

    return noting


def _plainly(field: fields.Field[Any], kind: type) -> Judge:
    """Judge an answer of the type that is handed on as it came; any other in full."""
    in_full = _in_full(field)
    forms: tuple[Fits, ...] = tuple(
        one.regex.match for one in field.validators if type(one) is Regexp
    )
    forms = (SMALL,) if type(field) is Identity else forms
    checks = tuple(one for one in field.validators if type(one) is not Regexp)

    def judge(value: Any, key: str, data: dict[str, Any]) -> Any:
        if type(value) is not kind:
            return in_full(value, key, data)
        for fits in forms:
            if not fits(value):
                return in_full(value, key, data)
        for check in checks:
            check(value)
        return value

    return judge
