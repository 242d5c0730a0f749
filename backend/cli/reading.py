"""A diary from a file of any format that is known, checked before anything is made of it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import BinaryIO

import click

from backend.api.checking import checked
from backend.domain.diary import Diary
from backend.exchange.document import diary_of
from backend.exchange.found import Choices, Found
from backend.exchange.recognise import recognise_file


@dataclass(frozen=True)
class Read:
    """A diary, and what was found beside it in the file that it came from."""

    diary: Diary
    found: Found


def read_diary(file: BinaryIO, choices: Choices) -> Read:
    """Read a diary, or raise `Unusable` with the row and the field. Warnings go to stderr."""
    found = checked(recognise_file(file, choices), datetime.now(UTC))
    for warning in found.warnings:
        click.echo(f"Warning: {warning}", err=True)
    return Read(diary_of(found.document), found)
