"""A diary from a file of any format that is known, checked before anything is made of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from typing import Any, BinaryIO

import click

from backend.api.checking import checked
from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.document import diary_of
from backend.exchange.found import Choices, Found
from backend.exchange.recognise import recognise_file

Command = Callable[..., Any]
OPTIONS = (
    click.option(
        "--time-zone", "zone", help="IANA name for input that carries none (UTC when not given)."
    ),
    click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="HEADER=MEANING",
        help='What stands under a column of a table ("Datum=started_on"); may stand many times.',
    ),
    click.option(
        "--word",
        "words",
        multiple=True,
        metavar="WORD=MEANING",
        help='What a word of the file means ("Tight band=quality:pressing"); nothing: notes alone.',
    ),
)


@dataclass(frozen=True)
class Read:
    """A diary, and what was found beside it in the file that it came from."""

    diary: Diary
    found: Found


def with_choices(command: Command) -> Command:
    """Give a command what a person may say about a file, as `choices`."""

    @wraps(command)
    def chosen(
        *args: Any, zone: str | None, columns: Sequence[str], words: Sequence[str], **rest: Any
    ) -> Any:
        return command(*args, choices=Choices(zone, _told(words), _told(columns)), **rest)

    for option in reversed(OPTIONS):
        chosen = option(chosen)
    return chosen


def read_diary(file: BinaryIO, choices: Choices) -> Read:
    """Read a diary, or raise `Unusable` with the row and the field. Warnings go to stderr."""
    found = checked(recognise_file(file, choices), datetime.now(UTC))
    if "columns" in found.needs and not found.read:
        headers = ", ".join(one.header for one in found.columns)
        reason = "No column is known to tell when an attack began; --column HEADER=started_at says"
        raise Unusable(f"{reason} which of: {headers}.")
    for warning in found.warnings:
        click.echo(f"Warning: {warning}", err=True)
    return Read(diary_of(found.document), found)


def _told(pairs: Sequence[str]) -> dict[str, str | None]:
    parts = [pair.rpartition("=") for pair in pairs]
    return {name: meaning or None for name, _, meaning in parts}
