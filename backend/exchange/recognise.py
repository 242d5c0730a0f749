"""Which format a text is in, by its content, and the diary document that it holds."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from backend.exchange import Unusable, document, episodes_csv


@dataclass(frozen=True)
class Found:
    """A diary document, not yet checked, and what is to be said about how it was read."""

    document: dict[str, Any]
    source: str
    warnings: list[str] = field(default_factory=list)


def recognise(text: str, zone: str | None) -> Found:
    """Read a text in any format that is known. Raises `Unusable` where it is none of them."""
    plain = text.removeprefix("\ufeff")
    if not plain.strip():
        raise Unusable("There is nothing in it.")
    return _reader(plain)(plain, zone)


def _reader(text: str) -> Callable[[str, str | None], Found]:
    if text.lstrip().startswith(("{", "[")):
        return _diary_document
    if episodes_csv.is_header(text):
        return _episode_csv
    raise Unusable(
        "Neither a diary document (JSON) nor an episode CSV (its first line names the columns, "
        "started_at among them)."
    )


def _diary_document(text: str, _: str | None) -> Found:
    found = document.read(text)
    if found.get("format") != document.HEAD["format"]:
        raise Unusable('JSON, but not a diary document: it needs "format": "umbra-diary".')
    return Found(found, "umbra")


def _episode_csv(text: str, zone: str | None) -> Found:
    found, warnings = episodes_csv.read(text, zone)
    return Found(found, "csv", warnings)
