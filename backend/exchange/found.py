"""What a reader needs to be told, and what it found: a diary document with all that is doubtful."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Final, NamedTuple

# What a person may be asked before a file can be taken in whole.
NEEDS: Final = ("time_zone", "columns", "words")


class Stopped(Exception):  # noqa: N818 - a wish of the person, not a fault
    """The person does not want the reading to go on."""


# Told now and then how many rows are done, of how many where that is known; may raise `Stopped`.
Progress = Callable[[int, int | None], None]


def unwatched(_done: int, _of: int | None) -> None:
    """Nobody asks how far the reading is."""


@dataclass(frozen=True)
class Choices:
    """What the person said about a file.

    `time_zone`: an IANA name, for times that carry none. `words`: a foreign word, or
    "field: word", and what it means here ("suspected_triggers:stress", see meanings.MEANINGS);
    None: keep it in the notes. `columns`: a header of a table and what stands under it
    (table.COLUMNS); None: nothing of ours.
    """

    time_zone: str | None = None
    words: Mapping[str, str | None] = field(default_factory=dict)
    columns: Mapping[str, str | None] = field(default_factory=dict)


@dataclass(frozen=True)
class Refusal:
    """A row, or one cell of it where `field` is told, that was not taken; `original` is its text.

    `row` counts from 1 in the order of the file; None: of no one row.
    """

    row: int | None
    field: str | None
    reason: str
    original: str

    def __str__(self) -> str:
        row = self.row and f"row {self.row}"
        where = ", ".join(part for part in (row, self.field and f"field {self.field}") if part)
        return f"{where}: {self.reason}" if where else self.reason


@dataclass(frozen=True)
class UnknownWord:
    """A word of the file that means nothing here, where it stands, and how often."""

    field: str
    word: str
    count: int


@dataclass(frozen=True)
class Column:
    """A column of a table: its header, a few of its cells, and what it seems to be."""

    header: str
    samples: tuple[str, ...]
    guess: str | None


class Origin(NamedTuple):
    """Where an entry came from: its row, and the row's own text."""

    row: int
    original: str

    @property
    def hash(self) -> str:
        """Give a stable hash of the row."""
        return sha256(self.original.encode("utf-8", "replace")).hexdigest()


@dataclass(frozen=True)
class Found:
    """A diary document, not yet checked by the schemas, and what is to be said about it.

    `source` is one of `domain.sources.SOURCE`. `needs` names what is to be asked of the person, of
    NEEDS; what is not answered was assumed, as `warnings` say. `provenance` has an origin for each
    entry id of a foreign format. `stated`, `read`: how many of each kind the file says that it
    holds, and how many were met in it.
    """

    document: dict[str, Any]
    source: str
    warnings: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    unknown_words: list[UnknownWord] = field(default_factory=list)
    needs: list[str] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    provenance: dict[str, Origin] = field(default_factory=dict)
    stated: dict[str, int] = field(default_factory=dict)
    read: dict[str, int] = field(default_factory=dict)
