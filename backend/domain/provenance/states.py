"""The states of a diary as they were written, and the diary that the last of them make."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from backend.domain.diary import Diary, Document
from backend.domain.vocabulary import LIST_OF_KIND

# What an erased entry says, and nothing else.
ERASED: Mapping[str, Any] = {"deleted": True, "erased": True}
LISTS = ("episodes", "medications", "doses", "checkins")


class Written(NamedTuple):
    """One state of an entry: which, when the server had it, from which kind of device, its words.

    The words of a state that was erased for good are {}.
    """

    kind: str
    entry_id: str
    change_id: str
    entered_at: datetime
    device: str | None
    fields: Document


def by_entry(states: Iterable[Written]) -> dict[str, list[Written]]:
    """Sort states by their entry, in the order in which they came."""
    found: dict[str, list[Written]] = {}
    for state in states:
        found.setdefault(state.entry_id, []).append(state)
    return found


def as_it_stands(states: Iterable[Written]) -> Diary:
    """Give the diary that the last state of each entry makes, the last changed last.

    What was deleted is left out.
    """
    last: dict[str, Written] = {}
    for state in states:
        last.pop(state.entry_id, None)
        last[state.entry_id] = state
    lists: dict[str, list[Document]] = {}
    for state in last.values():
        if not state.fields.get("deleted"):
            name = LIST_OF_KIND.get(state.kind, state.kind)
            lists.setdefault(name, []).append(document_of(state))
    patient = [_without(one, "id") for one in lists.pop("backgrounds", [])]
    known = {name: lists.pop(name, []) for name in LISTS}
    return Diary(patient=patient[-1] if patient else {}, **known, others=lists)


def document_of(state: Written) -> Document:
    """Give a state as the document that travels."""
    words = {name: said for name, said in state.fields.items() if name not in NOT_SAID}
    return {"id": state.entry_id, **words}


NOT_SAID = frozenset({"deleted", "two_answers"})


def _without(document: Document, name: str) -> Document:
    return {key: value for key, value in document.items() if key != name}
