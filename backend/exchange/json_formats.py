"""JSON of any app that is known: which format it is, by its shape, and its reader."""

from collections.abc import Callable
from typing import Any, Final

import orjson

from backend.exchange import Unusable, counted, document
from backend.exchange.foreign import companion_doses, headache_companion, migralog, uniskela
from backend.exchange.found import Choices, Found, Progress

Reader = Callable[[Any, Choices, Progress], Found]


def read(text: str, choices: Choices, progress: Progress) -> Found:
    """Read JSON. Raises `Unusable` where it is none, or of an app that is not known."""
    value = _value(text)
    for known, reader in FORMATS:
        if known(value):
            return reader(value, choices, progress)
    raise Unusable(
        'JSON, but of no diary that is known here; our own says "format": "umbra-diary".'
    )


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise Unusable(
            f"Not JSON: {error.msg} at line {error.lineno}, column {error.colno}."
        ) from error


def _is_ours(value: Any) -> bool:
    return isinstance(value, dict) and value.get("format") == document.HEAD["format"]


def _ours(value: Any, _: Choices, progress: Progress) -> Found:
    progress(1, 1)
    stated, there = counted.stated_in(value), counted.counts_of(value)
    return Found(value, "umbra", counted.disagreements(value), stated=stated, read=there)


FORMATS: Final[tuple[tuple[Callable[[Any], bool], Reader], ...]] = (
    (_is_ours, _ours),
    (migralog.is_format, migralog.read),
    (uniskela.is_format, uniskela.read),
    (headache_companion.is_format, headache_companion.read),
    (companion_doses.is_history, companion_doses.read_history),
)
