"""The kinds of answer a field may hold: strict, bounded, and handed on in the form they came in.

Every answer may be null, "I do not know", unless it is asked for (`required=True`). `says` is what
the published contract tells about it.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from marshmallow import ValidationError, fields
from marshmallow.validate import Length, OneOf, Range, Regexp

from backend.api.schemas.bounded import Bounded
from backend.api.schemas.document import Document, Strict, unique_ids
from backend.api.schemas.kinds import Identity, Number, Whole, Word, YesNo
from backend.api.schemas.names import Names

Check = Callable[[Any], Any]

# RFC 3339, in the centuries that every reader of a diary can hold.
INSTANT = r"^(19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$"
DAY = r"^(19|20|21)\d\d-\d\d-\d\d$"
UUID = r"^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"
# No control characters but tab and line breaks, and no half of a surrogate pair.
CLEAN = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\ud800-\\udfff]*$"


def free_text(longest: int, **options: Any) -> fields.String:
    """Take words of the person's own, at most `longest` characters of them."""
    return fields.String(validate=[Length(max=longest), _clean()], **_optional(options))


def short_text(longest: int, **options: Any) -> fields.String:
    """Take a text of at least one character."""
    return fields.String(validate=[Length(1, longest), _clean()], **_optional(options))


def pattern(expression: str, error: str, **options: Any) -> fields.String:
    """Take a text of one form."""
    return fields.String(validate=Regexp(expression, error=error), **_optional(options))


def one_of(choices: Sequence[str], **options: Any) -> Word:
    """Take one name of a list of the vocabulary."""
    return Word(validate=OneOf(choices), **_optional(options))


def several(choices: Sequence[str], most: int = 40, **options: Any) -> Names:
    """Take names of a list of the vocabulary, each once; [] is "none of these"."""
    return Names(choices, most=most, **_optional(options, uniqueItems=True))


def texts(most: int, longest: int, **options: Any) -> fields.List[Any]:
    """Take a list of short texts."""
    short = short_text(longest, allow_none=False)
    return Bounded(short, most=most, **_optional(options))


def elements(schema: type[Strict], most: int, **options: Any) -> fields.List[Any]:
    """Take a list of objects that merges element by element on their id."""
    return Bounded(Document(schema), most=most, validate=[unique_ids], **_optional(options))


def yes_no(**options: Any) -> YesNo:
    """Take yes, no, or null: not known."""
    return YesNo(**_optional(options))


def whole(least: int, most: int, **options: Any) -> Whole:
    """Take a whole number between two bounds, both included."""
    return Whole(validate=Range(least, most), **_optional(options))


def number(least: float, most: float, **options: Any) -> Number:
    """Take a number, fractions allowed, between two bounds, both included."""
    return Number(validate=Range(least, most), **_optional(options))


def instant(**options: Any) -> fields.String:
    """Take a moment of RFC 3339 with its offset."""
    form = Regexp(INSTANT, error="Not a moment with date, time and offset (RFC 3339).")
    validate: list[Check] = [form, _in_the_calendar]
    return fields.String(validate=validate, **_optional(options, format="date-time"))


def day(**options: Any) -> fields.String:
    """Take a calendar day, YYYY-MM-DD."""
    form = Regexp(DAY, error="Not a day (YYYY-MM-DD).")
    return fields.String(validate=[form, _a_day], **_optional(options, format="date"))


def identity(**options: Any) -> Identity:
    """Take the id of an entry, or of an element of a list: any UUID."""
    form = Regexp(UUID, error="Not a valid UUID.")
    return Identity(validate=form, **_optional(options, format="uuid"))


def zone(**options: Any) -> Word:
    """Take the IANA name of a time zone."""
    return Word(validate=[Length(1, 64), _a_real_zone], **_optional(options))


def _optional(options: dict[str, Any], **published: Any) -> dict[str, Any]:
    says = {"description": options["says"]} if "says" in options else {}
    plain = {key: value for key, value in options.items() if key != "says"}
    nullable = {"allow_none": not options.get("required", False)}
    return nullable | plain | {"metadata": published | says}


def _clean() -> Regexp:
    return Regexp(CLEAN, error="Holds a character that cannot be written down.")


def _in_the_calendar(value: str) -> None:
    try:
        datetime.fromisoformat(value)
    except ValueError as error:
        raise ValidationError("No such moment in the calendar.") from error


def _a_day(value: str) -> None:
    try:
        date.fromisoformat(value)
    except ValueError as error:
        raise ValidationError("No such day in the calendar.") from error


def _a_real_zone(value: str) -> None:
    if value not in _zones():
        raise ValidationError("Not a time zone (an IANA name such as Europe/Berlin).")


@cache
def _zones() -> frozenset[str]:
    # "localtime" and its kin name the reader's place, not the writer's.
    return frozenset(zone for zone in available_timezones() if zone[:1].isupper())
