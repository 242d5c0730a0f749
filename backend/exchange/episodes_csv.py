"""The episode CSV: one row an episode, the names of data-model.md as columns.

It carries the episodes and what was taken in them; of a dose the drug, its effect and its time. It
does not carry the rest of a diary, nor the difference between "not recorded" said and unsaid.

It is read as a spreadsheet saved it, too: semicolons or tabs for commas, a comma in a number, the
day first in a date, and rows without the commas that would follow their last cell.
"""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Any, Final

from backend.domain.diary import Diary, Document
from backend.exchange import Unusable
from backend.exchange.columns import COLUMNS, SPAN
from backend.exchange.document import HEAD
from backend.exchange.drugs import drug_of
from backend.exchange.foreign.tables import first_row, separator
from backend.exchange.formulas import as_it_was, harmless
from backend.exchange.found import Progress, unwatched
from backend.exchange.local_times import whole

STEP: Final = 500


def is_header(text: str) -> bool:
    """Tell whether the first line names the columns of episodes."""
    return "started_at" in first_row(text)


def read(
    text: str, zone: str | None, progress: Progress = unwatched
) -> tuple[dict[str, Any], list[str]]:
    """Read a diary document from a CSV, and what is to be said about it.

    `zone` is the time zone of rows that name none. Raises `Unusable` with the row, counted from 1
    below the header, and the column.
    """
    header, *rows = _rows(text.removeprefix("\ufeff"))
    _check_header(header)
    _fill(text, len(header), rows)
    told = []
    for place, row in enumerate(rows, start=1):
        if place % STEP == 0:
            progress(place, len(rows))
        told.append(_episode(_cells(place, header, row)))
    episodes, warnings = whole(told, zone)
    return {**HEAD, "episodes": episodes}, warnings


def write(diary: Diary) -> str:
    """Write the episodes of a diary as CSV, safe to open in a spreadsheet."""
    page = StringIO(newline="")
    writer = csv.writer(page, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    taken = _taken(diary)
    writer.writerows(_row(episode, taken.get(episode["id"])) for episode in diary.episodes)
    return page.getvalue()


def _rows(text: str) -> list[list[str]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator(text), strict=True)
    try:
        return [row for row in reader if any(row)]
    except csv.Error as error:
        raise Unusable(f"Not CSV: {error} in line {reader.line_num}.") from error


def _fill(text: str, width: int, rows: list[list[str]]) -> None:
    """Give rows the empty cells at their end, which spreadsheets leave out.

    The last row of a text that ends in its midst stays as it is, for it may have been cut off.
    """
    whole = rows if text.endswith(("\n", "\r")) else rows[:-1]
    for row in whole:
        row.extend([""] * (width - len(row)))


def _check_header(header: list[str]) -> None:
    for column in header:
        if column not in COLUMNS:
            raise Unusable("No such column.", field=column)
        if header.count(column) > 1:
            raise Unusable("The column stands twice.", field=column)


def _cells(place: int, header: list[str], row: list[str]) -> dict[str, Any]:
    if len(row) != len(header):
        raise Unusable(f"{len(row)} cells under {len(header)} columns.", place)
    told = {}
    for column, cell in zip(header, row, strict=True):
        if cell:
            try:
                told[column] = COLUMNS[column].read(as_it_was(cell))
            except ValueError as error:
                raise Unusable(str(error), place, column) from error
    return told


def _episode(cells: Mapping[str, Any]) -> dict[str, Any]:
    span = {name: value for name, value in cells.items() if name in SPAN}
    return {"span": span} | {name: value for name, value in cells.items() if name not in SPAN}


def _taken(diary: Diary) -> dict[str, list[Document]]:
    drugs = {one["id"]: drug_of(one) for one in diary.medications}
    taken: dict[str, list[Document]] = {}
    for dose in diary.doses:
        drug = drugs.get(str(dose.get("medication_id")))
        taken.setdefault(str(dose.get("episode_id")), []).append({**dose, "drug": drug})
    return taken


def _row(episode: Document, doses: list[Document] | None) -> list[str]:
    values = {**episode["span"], **episode}
    if doses:
        values["doses"] = doses
    return [
        "" if values.get(name) is None else harmless(cell.write(values[name]))
        for name, cell in COLUMNS.items()
    ]
