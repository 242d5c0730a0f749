"""The cells of the episode CSV: what each kind of answer looks like between two commas.

A cell is text. An empty one is "not recorded", which is why a cell can tell neither null from
absent nor an empty text from none. Inside a list a backslash takes the sense from a separator.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

# As spreadsheets of half the world write a fraction.
DECIMAL = re.compile(r"^-?\d+,\d+$")


@dataclass(frozen=True)
class Cell:
    """How a cell is read and written; `read` raises ValueError with a reason for a person."""

    read: Callable[[str], Any]
    write: Callable[[Any], str]


def _read_yes_no(cell: str) -> bool:
    answer = {"yes": True, "no": False}.get(cell.lower())
    if answer is None:
        raise ValueError("Not yes or no.")
    return answer


def _read_number(cell: str) -> float:
    try:
        found = orjson.loads(cell.replace(",", ".") if DECIMAL.match(cell) else cell)
    except orjson.JSONDecodeError as error:
        raise ValueError("Not a number.") from error
    if type(found) not in (int, float):
        raise ValueError("Not a number.")
    return float(found) if type(found) is float else found


def _read_json(cell: str) -> Any:
    """A list of objects; `none` says, as for a set of names, that there were none."""
    try:
        return [] if cell == "none" else orjson.loads(cell)
    except orjson.JSONDecodeError as error:
        raise ValueError("Not JSON.") from error


def _read_names(cell: str) -> list[str]:
    return [] if cell == "none" else [unescaped(part) for part in parted(cell, ";")]


def _write_names(names: list[str]) -> str:
    joined = ";".join(escaped(name, ";") for name in names)
    # A word of the person's own may be the word that says "none of these".
    return "\\none" if joined == "none" else joined or "none"


def parted(cell: str, separator: str) -> list[str]:
    """Split at each separator that has no backslash before it."""
    parts = [""]
    for token in re.findall(r"\\.|.", cell, re.DOTALL):
        if token == separator:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def escaped(part: str, separators: str) -> str:
    """Take the sense from each separator in a part."""
    return re.sub(rf"([\\{separators}])", r"\\\1", part)


def unescaped(part: str) -> str:
    """Give a part the form it had."""
    return re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL)


WORD = Cell(str, str)
YES_NO = Cell(_read_yes_no, lambda answer: "yes" if answer else "no")
NUMBER = Cell(_read_number, lambda number: orjson.dumps(number).decode())
JSON = Cell(_read_json, lambda value: orjson.dumps(value).decode())
NAMES = Cell(_read_names, _write_names)
