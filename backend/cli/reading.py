"""A diary from a file of any format that is known, checked before anything is made of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, BinaryIO

import click
from marshmallow import ValidationError

from backend.api.schemas.clock import NOW
from backend.api.schemas.diary import DiarySchema
from backend.domain.diary import Diary
from backend.exchange import Unusable
from backend.exchange.document import diary_of
from backend.exchange.recognise import Found, recognise

LARGEST = 512 * 2**20


@dataclass(frozen=True)
class Read:
    """A diary, the format it came in, and how many entries it came with."""

    diary: Diary
    source: str


def read_diary(file: BinaryIO, zone: str | None) -> Read:
    """Read a diary, or raise `Unusable` with the row and the field. Warnings go to stderr."""
    try:
        text = file.read(LARGEST).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable(f"Not text in UTF-8 (byte {error.start}).") from error
    found = recognise(text, zone)
    NOW.set(datetime.now(UTC))
    try:
        document = DiarySchema().load(found.document)
    except ValidationError as error:
        raise fault(error, found) from error
    for warning in found.warnings:
        click.echo(f"Warning: {warning}", err=True)
    return Read(diary_of(document), found.source)


def fault(error: ValidationError, found: Found) -> Unusable:
    """Say in one sentence what a schema refused first, and how much more it did."""
    (path, reason), *more = _leaves(error.messages, ())
    also = f" (and {len(more)} more)" if more else ""
    first = _at(path, reason + also)
    return _in_a_table(first) if found.source == "csv" else first


def _in_a_table(fault: Unusable) -> Unusable:
    column = fault.field and fault.field.removeprefix("span.")
    return Unusable(fault.reason, fault.row, column)


def _at(path: tuple[Any, ...], reason: str) -> Unusable:
    kind, *rest = path
    if not rest or not isinstance(rest[0], int):
        return Unusable(reason, field=_dotted(path))
    index, *field = rest
    return Unusable(reason, index + 1, _dotted(field) or None, f"{kind}[{index}]")


def _dotted(path: Any) -> str:
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(steps).removeprefix(".").removesuffix("._schema")


def _leaves(messages: Any, path: tuple[Any, ...]) -> Iterator[tuple[tuple[Any, ...], str]]:
    if isinstance(messages, dict):
        for step, below in messages.items():
            yield from _leaves(below, (*path, step))
    else:
        for message in messages:
            yield path, str(message)
