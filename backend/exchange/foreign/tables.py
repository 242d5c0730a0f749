"""CSV of other apps: the cells of each row by the names of their columns."""

import csv
import re
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import Final

from backend.exchange import Unusable
from backend.exchange.foreign.gathering import Gathering

MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 131_072  # Python's own limit, which another library may have lifted
SEPARATORS: Final = (",", ";", "\t")
QUOTED: Final = re.compile(r'["\r\n]')
Cells = dict[str, str]


def rows_of(text: str) -> Iterator[list[str]]:
    """Give the rows that are not empty. Raises `Unusable` where it is no CSV."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator(text), strict=True)
    try:
        for row in reader:
            if len(row) > MOST_COLUMNS:
                raise Unusable(f"{len(row):,} columns; a diary has at most {MOST_COLUMNS}.")
            if any(row):
                yield row
    except csv.Error as error:
        raise Unusable(f"Not CSV: {error} in line {reader.line_num}.") from error


def first_row(text: str) -> list[str]:
    """Give the header of a table; [] where the first line is none."""
    line = text.lstrip("\r\n").split("\n", 1)[0]
    try:
        return next(iter(csv.reader([line], delimiter=separator(text))), [])
    except csv.Error:
        return []


def separator(text: str) -> str:
    """Tell what parts the cells, by the first line that has any of the three."""
    for line in text[:4096].splitlines():
        counts = {mark: line.count(mark) for mark in SEPARATORS}
        if any(counts.values()):
            return max(SEPARATORS, key=lambda mark: counts[mark])
    return ","


def named(
    rows: Sequence[list[str]], header: Sequence[str], gathering: Gathering
) -> Iterator[tuple[int, Cells, str]]:
    """Give the number, the cells by name, and the text of each row, as `whole` does."""
    for place, row, original in whole(rows, header, gathering):
        yield place, dict(zip(header, row, strict=True)), original


def whole(
    rows: Sequence[list[str]], header: Sequence[str], gathering: Gathering
) -> Iterator[tuple[int, list[str], str]]:
    """Give the number, the cells, and the text of each row below a header.

    A row with more or fewer cells is refused, and the others are read.
    """
    of, width = len(rows), len(header)
    for place, row in enumerate(rows, start=1):
        gathering.step(place, of)
        if len(row) == width:
            yield place, row, line_of(row)
        else:
            reason = f"{len(row)} cells under {width} columns."
            gathering.refuse(place, None, reason, line_of(row))


def line_of(row: Sequence[str]) -> str:
    """Write a row as one CSV text."""
    plain = ",".join(row)
    if plain.count(",") < len(row) and not QUOTED.search(plain):
        return plain
    page = StringIO(newline="")
    csv.writer(page, lineterminator="").writerow(row)
    return page.getvalue()


def listed(cell: str) -> list[str]:
    """Give the words of a cell that commas, semicolons or bars part."""
    if not cell:
        return []
    parted = cell.replace(";", ",").replace("|", ",").split(",")
    return [word for part in parted if (word := " ".join(part.split()))]
