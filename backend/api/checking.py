"""What a reader found, held against the schemas before anything is made of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from marshmallow import ValidationError

from backend.api.schemas.clock import NOW
from backend.api.schemas.diary import DiarySchema
from backend.exchange import Unusable
from backend.exchange.found import Found, Refusal

Path = tuple[Any, ...]
# Formats of our own: whoever writes them knows the contract, so one fault refuses the whole.
OURS = ("umbra", "csv")


def checked(found: Found, now: datetime) -> Found:
    """Give what was found with its document as the schemas hand it on.

    Of a foreign format an entry that no diary can hold is left out and stands in `refused`; of our
    own, the first fault raises `Unusable` with the row and the field.
    """
    NOW.set(now)
    try:
        return replace(found, document=DiarySchema().load(found.document))
    except ValidationError as error:
        if found.source in OURS:
            raise fault(error, found) from error
        return _sifted(found, error)


def fault(error: ValidationError, found: Found) -> Unusable:
    """Say in one sentence what a schema refused first, and how much more it did."""
    (path, reason), *more = _leaves(error.messages, ())
    also = f" (and {len(more)} more)" if more else ""
    first = _at(path, reason + also)
    return _in_a_table(first) if found.source == "csv" else first


def _sifted(found: Found, error: ValidationError) -> Found:
    """Leave out each entry that was refused, and what was taken in an attack that was."""
    refused = {path[:2]: (path[2:], reason) for path, reason in _leaves(error.messages, ())}
    out = {found.document[kind][index].get("id") for kind, index in refused}
    document = {
        name: [one for one in part if not out & {one.get("id"), one.get("episode_id")}]
        if isinstance(part, list)
        else part
        for name, part in found.document.items()
    }
    reasons = [_refusal(found, place, *said) for place, said in refused.items()]
    kept = {id_: origin for id_, origin in found.provenance.items() if id_ not in out}
    return replace(
        found,
        document=DiarySchema().load(document),
        refused=[*found.refused, *reasons],
        provenance=kept,
    )


def _refusal(found: Found, place: Path, field: Path, reason: str) -> Refusal:
    kind, index = place
    origin = found.provenance.get(found.document[kind][index].get("id", ""))
    row, original = (origin.row, origin.original) if origin else (None, "")
    return Refusal(row, _dotted(field) or None, reason, original)


def _in_a_table(fault: Unusable) -> Unusable:
    column = fault.field and fault.field.removeprefix("span.")
    return Unusable(fault.reason, fault.row, column)


def _at(path: Path, reason: str) -> Unusable:
    kind, *rest = path
    if not rest or not isinstance(rest[0], int):
        return Unusable(reason, field=_dotted(path))
    index, *field = rest
    return Unusable(reason, index + 1, _dotted(field) or None, f"{kind}[{index}]")


def _dotted(path: Any) -> str:
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in path]
    return "".join(steps).removeprefix(".").removesuffix("._schema")


def _leaves(messages: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(messages, dict):
        for step, below in messages.items():
            yield from _leaves(below, (*path, step))
    else:
        for message in messages:
            yield path, str(message)
