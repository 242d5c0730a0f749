"""The tables of a diary as CSV files: written whole, and read back."""

import csv
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import StringIO
from typing import Any, Final

from backend.domain.diary import Diary, Document
from backend.exchange import Unusable, episodes_csv
from backend.exchange.columns import SPAN
from backend.exchange.formulas import as_it_was, harmless
from backend.exchange.out import readable
from backend.exchange.out.flat import flattened, nested
from backend.exchange.out.tables import TABLES, Cells, Table

# What programs that open a table by a double click tell letters by.
MARK: Final = "\ufeff"
ENCODING: Final = "utf-8"
EPISODES: Final = "episodes"
NAMES: Final = (EPISODES, *(table.name for table in TABLES))
Reading = Callable[[Diary], Sequence[Mapping[str, Any]]]
READABLE: Final[Mapping[str, Reading]] = {
    "attacks": readable.of_attacks,
    "medications": readable.of_medications,
    "doses": readable.of_doses,
}


def files(diary: Diary) -> Iterator[tuple[str, str]]:
    """Give each file of a diary by its name: the episode CSV for programs, then the tables."""
    for name in NAMES:
        yield f"{name}.csv", file(name, diary)


def file(name: str, diary: Diary) -> str:
    """Write one of NAMES, and none of the others."""
    if name == EPISODES:
        return episodes_csv.write(diary)
    return write(next(table for table in TABLES if table.name == name), diary)


def write(table: Table, diary: Diary) -> str:
    """Write one table of a diary, safe to open in a spreadsheet."""
    page = StringIO(newline="")
    page.write(MARK)
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(table.header)
    entries = _entries(table, diary)
    told = READABLE[table.name](diary) if table.readable else [{}] * len(entries)
    for entry, said in zip(entries, told, strict=True):
        beside = [harmless(str(said.get(name, ""))) for name in table.readable]
        writer.writerow([*beside, *_row(table.columns, entry)])
    return page.getvalue()


def read(table: Table, text: str, separator: str = ",") -> list[dict[str, Any]]:
    """Read the entries of a table that `write` wrote. Raises `Unusable` with row and column.

    `separator` is what a spreadsheet has put in the place of commas. An older table may lack the
    last columns. An empty row is no entry, but of a person it is one of whom nothing is known.

    Lost on the way: null and "not recorded" are one, as are an empty text and none.
    """
    page = StringIO(text.removeprefix(MARK), newline="")
    header, *rows = csv.reader(page, delimiter=separator, strict=True)
    if header != table.header[: len(header)]:
        raise Unusable(f"These are not the columns of {table.name}.csv.")
    span = SPAN if table.holds == "episodes" else ()
    return [
        nested(dict(_values(table, len(header), place, row)), span)
        for place, row in enumerate(rows, start=1)
        if any(row) or (row and table.holds == "patient")
    ]


def _entries(table: Table, diary: Diary) -> Sequence[Document]:
    if table.holds == "patient":
        return [diary.patient] if diary.patient else []
    found: Sequence[Document] = getattr(diary, table.holds)
    return found


def _row(columns: Cells, entry: Document) -> list[str]:
    values = flattened(entry, columns)
    return [
        "" if values[name] is None else harmless(cell.write(values[name]))
        for name, cell in columns.items()
    ]


def _values(table: Table, width: int, place: int, row: list[str]) -> Iterator[tuple[str, Any]]:
    if len(row) != width:
        raise Unusable(f"{len(row)} cells under {width} columns.", place)
    cells = row[len(table.readable) :]
    for (column, cell), text in zip(table.columns.items(), cells, strict=False):
        if text:
            try:
                yield column, cell.read(as_it_was(text))
            except ValueError as error:
                raise Unusable(str(error), place, column) from error
