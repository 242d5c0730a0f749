"""Which format a file is in, by its content, and the diary document that it holds."""

from collections.abc import Callable
from io import BytesIO
from shutil import copyfileobj
from tempfile import TemporaryFile
from typing import BinaryIO, Final

from backend.exchange import Unusable, episodes_csv, json_formats, own_archive, own_tables
from backend.exchange.decoding import LARGEST, text_of
from backend.exchange.foreign import apple_health, cluster_tracker, headi, migraine_buddy, table
from backend.exchange.foreign.health_file import is_health
from backend.exchange.found import Choices, Found, Progress, unwatched
from backend.exchange.uncollected import uncollected

Reader = Callable[[str, Choices, Progress], Found]
HEAD: Final = 4096
ZIP: Final = b"PK\x03\x04"


def recognise(data: bytes, choices: Choices, progress: Progress = unwatched) -> Found:
    """Read a file in any format that is known. Raises `Unusable` where it is none of them.

    What `progress` raises (`Stopped`) goes through.
    """
    return recognise_file(BytesIO(data), choices, progress)


@uncollected()
def recognise_file(file: BinaryIO, choices: Choices, progress: Progress = unwatched) -> Found:
    """Read an open file as `recognise` does; an export of Apple Health may be of any size."""
    if not file.seekable():
        with TemporaryFile() as whole:
            copyfileobj(file, whole)
            whole.seek(0)
            return recognise_file(whole, choices, progress)
    head = file.read(HEAD)
    file.seek(0)
    if head.startswith(ZIP) and own_archive.is_ours(file):
        return own_archive.read(file, choices, progress)
    if is_health(head):
        return apple_health.read(file, choices, progress)
    text = text_of(file.read(LARGEST + 1))
    return _reader(text)(text, choices, progress)


def _reader(text: str) -> Reader:
    if text.lstrip().startswith(("{", "[")):
        return json_formats.read
    for known, reader in TABLES:
        if known(text):
            return reader
    raise Unusable(
        "Neither JSON nor a table (CSV: its first line names the columns, and commas, semicolons "
        "or tabs stand between them)."
    )


def _episode_csv(text: str, choices: Choices, progress: Progress) -> Found:
    found, warnings = episodes_csv.read(text, choices.time_zone, progress)
    needs = ["time_zone"] if warnings else []
    return Found(found, "csv", warnings, needs=needs)


TABLES: Final[tuple[tuple[Callable[[str], bool], Reader], ...]] = (
    (own_tables.is_header, own_tables.read),
    (episodes_csv.is_header, _episode_csv),
    (migraine_buddy.is_header, migraine_buddy.read),
    (headi.is_header, headi.read),
    (cluster_tracker.is_attacks, cluster_tracker.read),
    (cluster_tracker.is_doses, cluster_tracker.read_doses),
    (table.is_uniskela, table.read_uniskela),
    (table.is_header, table.read),
)
