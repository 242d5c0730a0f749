"""Take a whole diary into an account: what is new is added, what is there already is left alone."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

import orjson

from backend.domain.diary import Diary, Document
from backend.domain.vocabulary import LIST_OF_KIND, NAMESPACE
from backend.store.changes import Change, Refused
from backend.store.connection import Line, writing
from backend.store.ledger import Ledger, Row

Counts = dict[str, int]
KIND_OF_LIST = {name: kind for kind, name in LIST_OF_KIND.items()}


def add(owner_id: str, diary: Diary, now: datetime) -> Counts:
    """Add a diary to a person's account in one transaction, and count what became of its entries.

    `new`: not there before; `changed`: there, and something was added to it, by the same merge as
    a push of a device that had seen nothing (what is there stays); `already_there`: nothing to
    add; `refused`: its id belongs to an entry of another kind. A second import adds nothing.
    """
    with writing() as held:
        counts = _entered(held, owner_id, diary, now)
        if not counts["new"] + counts["changed"]:
            held.driver.rollback()
    return counts


def trial(owner_id: str, diary: Diary, now: datetime) -> Counts:
    """Count what `add` would do, and leave everything as it was."""
    with writing() as held:
        counts = _entered(held, owner_id, diary, now)
        held.driver.rollback()
    return counts


def _entered(held: Line, owner_id: str, diary: Diary, now: datetime) -> Counts:
    rows = list(_rows(diary))
    ledger = Ledger(held, owner_id, now)
    ledger.open(rows)
    counts = dict.fromkeys(("new", "changed", "already_there", "refused"), 0)
    for row in rows:
        counts[_outcome(ledger, row)] += 1
    ledger.close()
    return counts


def _outcome(ledger: Ledger, row: Row) -> str:
    held = ledger.entries.get(row.change["entry_id"])
    if ledger.knows(row) or (held and _holds(held.fields, row.change["fields"])):
        return "already_there"
    try:
        ledger.enter(row)
    except Refused:
        return "refused"
    return "changed" if held else "new"


def _holds(stored: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Tell whether every field says the same already."""
    return all(name in stored and stored[name] == value for name, value in fields.items())


def _rows(diary: Diary) -> Iterator[Row]:
    lists = {name: getattr(diary, name) for name in LIST_OF_KIND.values() if hasattr(diary, name)}
    if diary.patient:
        patient = {"id": str(uuid5(NAMESPACE, "background")), **diary.patient}
        yield from _of_kind("background", [patient])
    for name, documents in {**lists, **diary.others}.items():
        yield from _of_kind(KIND_OF_LIST.get(name, name), documents)


def _of_kind(kind: str, documents: Iterable[Document]) -> Iterator[Row]:
    for index, document in enumerate(documents):
        fields = {name: value for name, value in document.items() if name != "id"}
        text = orjson.dumps(fields, option=orjson.OPT_SORT_KEYS).decode()
        entry_id = identity(document.get("id"), f"{kind}:{text}")
        change_id = str(uuid5(NAMESPACE, f"import:{entry_id}:{text}"))
        change = Change(change_id=change_id, entry_id=entry_id, base_revision=None, fields=fields)
        yield Row(kind, index, change)


def identity(given: str | None, content: str) -> str:
    """Give the id in the form in which ids are kept; what came without one has one by content."""
    return str(UUID(given) if given else uuid5(NAMESPACE, content))
