"""Values of foreign JSON, taken for what they are: what has another shape says nothing."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, Final, NamedTuple

import orjson

from backend.exchange.foreign.attack import cleaned
from backend.exchange.foreign.gathering import Gathering

Thing = dict[str, Any]
NUMBERS: Final = (int, float)


class Row(NamedTuple):
    """An object of a list: its number, what it says, and its own text."""

    number: int
    told: Thing
    original: str


def things(gathering: Gathering, value: Any, where: str) -> Iterator[Row]:
    """Give the objects of a list, each with its number and its text; what is none is refused.

    Tells how far the reading is.
    """
    of = len(value) if isinstance(value, list) else 0
    for row in inner(gathering, value, where):
        gathering.step(row.number, of)
        yield row


def inner(gathering: Gathering, value: Any, where: str) -> Iterator[Row]:
    """Give the objects of a list inside an object."""
    elements = value if isinstance(value, list) else []
    for row, thing in enumerate(elements, start=1):
        text = orjson.dumps(thing).decode()
        if isinstance(thing, dict):
            yield Row(row, thing, text)
        else:
            gathering.refuse(row, where, "Not an object.", text)


def text(value: Any) -> str:
    """Give a text, without what cannot be written down."""
    return cleaned(value) if isinstance(value, str) else ""


def texts(value: Any) -> list[str]:
    """Give the texts of a list."""
    elements = value if isinstance(value, list) and value else ()
    return [found for one in elements[:500] if (found := " ".join(text(one).split()))]


def real(value: Any) -> float | None:
    """Give a number; yes and no are none."""
    return value if isinstance(value, NUMBERS) and not isinstance(value, bool) else None


def number_text(value: Any) -> str:
    """Write a number as a cell of a table would hold it; nothing for anything else."""
    return "" if real(value) is None else f"{value:g}" if abs(value) < 1e6 else str(value)


def day(value: Any) -> str:
    """Give a calendar day. Raises ValueError for what is none."""
    if not isinstance(value, str) or len(value) != 10:
        raise ValueError("Not a day (YYYY-MM-DD).")
    found = date.fromisoformat(value)
    if not 1980 <= found.year < 2190:
        raise ValueError("No day that a diary reaches.")
    return value


def midnight(told: str) -> datetime:
    """Give the wall clock at which a day begins."""
    return datetime.fromisoformat(f"{told}T00:00:00")
