"""The tables that a diary leaves as, read back one by one: attacks, medicines, doses, days, person.

Cells carry neither the difference between null and "not recorded" nor that between an empty text
and none. `episodes.csv`, which programs write too, is read by `episodes_csv`.
"""

import csv
from typing import Any, Final

from backend.exchange import Unusable
from backend.exchange.document import HEAD
from backend.exchange.foreign.tables import first_row, separator
from backend.exchange.found import Choices, Found, Progress
from backend.exchange.out import sheets
from backend.exchange.out.tables import DOSES, TABLES, Table

# Fewer columns of a table than these are of somebody else.
LEAST: Final = 5
REFERRING: Final = (
    "This table names attacks and medicines by their numbers alone: bring their tables too."
)


def table_of(text: str) -> Table | None:
    """Tell which of our tables a text is; an older one lacks the columns that came since."""
    header = first_row(text)
    if len(header) < LEAST:
        return None
    return next((table for table in TABLES if table.header[: len(header)] == header), None)


def is_header(text: str) -> bool:
    """Tell whether the first line names the columns of one of our tables."""
    return table_of(text) is not None


def read(text: str, _: Choices, progress: Progress) -> Found:
    """Read one table. Raises `Unusable` with the row and the column."""
    table = table_of(text)
    if table is None:
        raise Unusable("These are not the columns of a table of ours.")
    entries = entries_of(table, text)
    progress(len(entries), len(entries))
    warnings = [REFERRING] if table is DOSES and entries else []
    return Found(
        {**HEAD, **laid_out(table, entries)}, "csv", warnings, read={table.holds: len(entries)}
    )


def entries_of(table: Table, text: str) -> list[dict[str, Any]]:
    """Give the entries of a table. Raises `Unusable` where it is no CSV."""
    try:
        return sheets.read(table, text, separator(text))
    except csv.Error as error:
        raise Unusable(f"Not CSV: {error}.") from error


def laid_out(table: Table, entries: list[dict[str, Any]]) -> dict[str, Any]:
    """Give entries their place in a document; of the person there is one row or none."""
    if table.holds != "patient":
        return {table.holds: entries}
    said = [one for one in entries if one]
    if len(said) > 1:
        raise Unusable("A diary is of one person: one row.", row=2)
    return {"patient": said[0]} if said else {}
