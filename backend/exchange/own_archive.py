"""The ZIP that a diary leaves as, read back: its document, or where there is none its tables."""

from pathlib import PurePosixPath
from typing import Any, BinaryIO, Final
from zipfile import ZipFile

from backend.exchange import Unusable, json_formats, own_tables
from backend.exchange.decoding import LARGEST, text_of
from backend.exchange.document import HEAD
from backend.exchange.foreign.health_file import BROKEN, TIGHTEST
from backend.exchange.found import Choices, Found, Progress
from backend.exchange.out.tables import TABLES

DOCUMENT: Final = "umbra-diary.json"
SMALL: Final = 2**20
STAYS: Final = (
    "Read from this ZIP: its diary document. Its history, the rows of other apps and the account "
    "itself are for reading; they are not brought in."
)


def is_ours(file: BinaryIO) -> bool:
    """Tell whether a file is a ZIP with a diary document or one of our tables in it."""
    try:
        with ZipFile(file) as packed:
            return DOCUMENT in packed.namelist() or bool(_tables(packed))
    except (*BROKEN, OSError):
        return False
    finally:
        file.seek(0)


def read(file: BinaryIO, choices: Choices, progress: Progress) -> Found:
    """Read the diary in it. Raises `Unusable` where it cannot be unpacked, or holds none."""
    try:
        with ZipFile(file) as packed:
            if DOCUMENT in packed.namelist():
                found = json_formats.read(_text(packed, DOCUMENT), choices, progress)
                found.warnings.insert(0, STAYS)
                return found
            return _of_tables(packed, progress)
    except (*BROKEN, RuntimeError, OSError) as error:
        raise Unusable(f"A ZIP file that cannot be unpacked ({error}).") from error


def _tables(packed: ZipFile) -> dict[str, str]:
    """Name the files in a ZIP that are called as our tables are, wherever they lie."""
    names = {PurePosixPath(name).name: name for name in packed.namelist()}
    known = (table.name for table in TABLES)
    return {name: names[f"{name}.csv"] for name in known if f"{name}.csv" in names}


def _of_tables(packed: ZipFile, progress: Progress) -> Found:
    there = _tables(packed)
    document: dict[str, Any] = dict(HEAD)
    for place, table in enumerate(TABLES, start=1):
        if table.name in there:
            text = _text(packed, there[table.name])
            if own_tables.table_of(text) is not table:
                raise Unusable(f"These are not the columns of {table.name}.csv.")
            document |= own_tables.laid_out(table, own_tables.entries_of(table, text))
        progress(place, len(TABLES))
    return Found(document, "csv")


def _text(packed: ZipFile, name: str) -> str:
    """Unpack a file, and no more of it than a diary is, nor more than its packing is worth."""
    most = min(LARGEST, max(SMALL, packed.getinfo(name).compress_size * TIGHTEST))
    with packed.open(name) as inside:
        data = inside.read(most + 1)
    if len(data) > most:
        raise Unusable("It unpacks to more than any diary: it was not read to its end.")
    return text_of(data)
