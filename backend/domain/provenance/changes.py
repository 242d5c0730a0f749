"""What a later state of an entry says otherwise than the one before it."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

from backend.domain.diary import Document
from backend.domain.provenance.states import ERASED, Written

# What is not an answer of the person's.
APART: Final = frozenset({"deleted", "erased", "two_answers", "prefilled", "origin"})
# These say what was said otherwise, or took it away.
CHANGES: Final = frozenset({"changed", "deleted"})


class Step(NamedTuple):
    """One later state: what it did, and the fields of which something was changed or completed.

    `what`: changed (something said before is another, or gone), completed (what was open is
    answered), confirmed (what "as usual" filled in was confirmed), deleted, brought_back, erased.
    """

    state: Written
    what: str
    fields: Sequence[str]


def steps(states: Sequence[Written]) -> list[Step]:
    """Say what each state after the first did; one that did nothing is left out.

    States from before an erasing have no words any more, and are nothing to compare with.
    """
    found = (_step(before, after) for before, after in pairwise(states))
    return [step for step in found if step]


def _step(before: Written, after: Written) -> Step | None:
    if after.fields == ERASED:
        return Step(after, "erased", ()) if before.fields != ERASED else None
    if not before.fields or before.fields == ERASED or not after.fields:
        return None
    gone, was_gone = bool(after.fields.get("deleted")), bool(before.fields.get("deleted"))
    if gone != was_gone:
        return Step(after, "deleted" if gone else "brought_back", ())
    return _said(before.fields, after.fields, after)


def _said(before: Document, after: Document, state: Written) -> Step | None:
    old, new, guessed = _flat(before), _flat(after), _names(before)
    names = sorted(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))
    changed = [
        name for name in names if name not in guessed and _replaced(old.get(name), new.get(name))
    ]
    if changed:
        return Step(state, "changed", changed)
    if names:
        return Step(state, "completed", names)
    confirmed = guessed - _names(after)
    return Step(state, "confirmed", sorted(confirmed)) if confirmed else None


def _names(fields: Document) -> set[str]:
    return set(fields.get("prefilled") or ())


def _flat(fields: Document) -> dict[str, Any]:
    """Lay the parts of objects beside one another: the end of a span is an answer of its own."""
    return dict(_parts(fields))


def _parts(fields: Document) -> Iterator[tuple[str, Any]]:
    for name, value in fields.items():
        if isinstance(value, Mapping):
            yield from ((f"{name}.{part}", said) for part, said in value.items())
        elif name not in APART:
            yield name, value


def _replaced(old: Any, new: Any) -> bool:
    """Tell whether what was said is another or gone; more beside it in a list is not.

    [] is an answer too: none of these.
    """
    if old in (None, "", new):
        return False
    if isinstance(old, list) and isinstance(new, list):
        return not old or not all(_stands(one, new) for one in old)
    return True


def _stands(one: Any, new: Sequence[Any]) -> bool:
    """Tell whether an element of a list is still there, with no answer of it replaced."""
    if not isinstance(one, Mapping):
        return one in new
    later = next((other for other in new if other.get("id") == one.get("id")), None)
    return later is not None and not any(
        _replaced(said, later.get(name)) for name, said in one.items()
    )
