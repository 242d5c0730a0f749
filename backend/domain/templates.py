"""Templates: places for values, and forms that go with a count ("{count:attack|attacks}").

English, German and Spanish have one form for 1 and another for all other counts that occur here;
what is not a plain number, as a range, reads as many.
"""

from collections.abc import Mapping
from string import Formatter
from typing import Any, Final


class _Forms(Formatter):
    """Fills places as `str.format` does, and chooses the form that goes with a count."""

    def format_field(self, value: Any, format_spec: str) -> str:
        one, parted, many = format_spec.partition("|")
        if not parted:
            return str(format(value, format_spec))
        return one if str(value) == "1" else many


_FORMS: Final = _Forms()


def filled(template: str, values: Mapping[str, Any]) -> str:
    """Put values into the places of a template. Raises KeyError for a place without a value."""
    return _FORMS.vformat(template, (), values)
