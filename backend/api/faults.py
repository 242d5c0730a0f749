"""What a schema refused, as a person reads it: the row, the field and the reason."""

from collections.abc import Iterator
from typing import Any

from marshmallow import ValidationError

from backend.exchange import Unusable

Path = tuple[Any, ...]


def fault(error: ValidationError, source: str) -> Unusable:
    """Say in one sentence what a schema refused first, and how much more it did."""
    (path, reason), *more = leaves(error.messages, ())
    also = f" (and {len(more)} more)" if more else ""
    first = _at(path, reason + also)
    return _in_a_table(first) if source == "csv" else first


def leaves(messages: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Give each reason with the place it is about."""
    if isinstance(messages, dict):
        for step, below in messages.items():
            yield from leaves(below, (*path, step))
    else:
        for message in messages:
            yield path, str(message)


def dotted(path: Any) -> str:
    """Write a place as a person of the trade does: "aura[0].symptom"."""
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(steps).removeprefix(".").removesuffix("._schema")


def _in_a_table(fault: Unusable) -> Unusable:
    column = fault.field and fault.field.removeprefix("span.")
    return Unusable(fault.reason, fault.row, column)


def _at(path: Path, reason: str) -> Unusable:
    kind, *rest = path
    if not rest or not isinstance(rest[0], int):
        return Unusable(reason, field=dotted(path))
    index, *field = rest
    return Unusable(reason, index + 1, dotted(field) or None, f"{kind}[{index}]")
