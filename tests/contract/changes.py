"""A small document, and every way of putting a wrong value into it."""

import copy
from datetime import date
from typing import Any

from backend.exchange.demonstration import demonstration
from backend.exchange.document import document_of

# Values of every kind that JSON has, at and beyond the bounds of most fields.
NUMBERS = (0, 1, -1, 11, 3.0, 2.5, 10**7)
VALUES = (None, True, False, *NUMBERS, "", "left", "x" * 20_000, "\x00", [], {})
LISTS = ("episodes", "medications", "doses", "checkins")
FULL = document_of(demonstration(date(2026, 11, 22)))
SMALL = {**FULL, **{name: FULL[name][:1] for name in LISTS}}

Place = tuple[Any, ...]


def places(node: Any, path: Place = ()) -> list[Place]:
    """The way to every value in a document, time zones apart: JSON Schema has no list of them."""
    listed = dict(enumerate(node)) if isinstance(node, list) else {}
    inside = node if isinstance(node, dict) else listed
    ways = [(*path, key) for key in inside if key != "time_zone"]
    return [way for key_way in ways for way in (key_way, *places(inside[key_way[-1]], key_way))]


def changed(document: dict[str, Any], place: Place, value: object) -> dict[str, Any]:
    """The same document with another value in one place."""
    found: Any = (other := copy.deepcopy(document))
    for step in place[:-1]:
        found = found[step]
    found[place[-1]] = value
    return other
