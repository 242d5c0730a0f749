"""An entry as one row of values, and back: "exposures.alcohol" is `alcohol` inside `exposures`."""

from collections.abc import Iterable, Mapping
from typing import Any

from backend.domain.diary import Document

# Its parts stand unwrapped.
SPAN = "span"


def flattened(document: Document, columns: Iterable[str]) -> dict[str, Any]:
    """Give the value of each column, None where the document says nothing of it."""
    whole = {**(document.get(SPAN) or {}), **document}
    return {column: _inside(whole, column) for column in columns}


def nested(values: Mapping[str, Any], span: Iterable[str]) -> dict[str, Any]:
    """Make the document of a row; `span` names the columns that stand inside the span."""
    document: dict[str, Any] = {}
    inside = frozenset(span)
    for column, value in values.items():
        owner, _, name = column.partition(".")
        if column in inside:
            document.setdefault(SPAN, {})[column] = value
        elif name:
            document.setdefault(owner, {})[name] = value
        else:
            document[column] = value
    return document


def _inside(document: Document, column: str) -> Any:
    owner, _, name = column.partition(".")
    return (document.get(owner) or {}).get(name) if name else document.get(owner)
