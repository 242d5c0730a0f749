"""Every state that one entry has had, and its end: the words erased for good."""

from datetime import datetime
from typing import NamedTuple
from uuid import uuid4

import orjson
from sqlalchemy import Text, and_, bindparam, cast, select

from backend.store import sync
from backend.store.changes import ERASED, Change
from backend.store.connection import line
from backend.store.models import Entry, Version
from backend.store.prepared import Prepared, read_moment

OF_ENTRY = and_(
    Entry.owner_id == bindparam("owner_id"),
    Entry.id == bindparam("entry_id", type_=Entry.id.type),
    Entry.kind == bindparam("kind"),
)
STANDS = Prepared(select(Entry.revision, Entry.erased_revision).where(OF_ENTRY))
STATES = Prepared(
    select(
        Version.revision,
        cast(Version.change_id, Text),
        Version.received_at,
        Version.device,
        cast(Version.fields, Text),
        cast(Version.set_aside, Text),
    )
    .join(Entry, and_(Entry.owner_id == Version.owner_id, Entry.id == Version.entry_id))
    .where(OF_ENTRY, Version.revision < bindparam("before"))
    .order_by(Version.revision.desc())
    .limit(bindparam("limit"))
)
# Revisions are kept in 32 bits.
LATEST = 2**31 - 1


class State(NamedTuple):
    """What an entry was at one revision: documents are JSON text, as they lie."""

    revision: int
    change_id: str
    received_at: datetime
    device: str | None
    fields: orjson.Fragment
    set_aside: orjson.Fragment


def states_of(
    owner_id: str, kind: str, entry_id: str, limit: int, before: int = LATEST
) -> list[State] | None:
    """List what an entry was, newest first, before a revision; None when there is no such entry."""
    found = {"owner_id": owner_id, "entry_id": entry_id, "kind": kind}
    if not STANDS.rows(line(), **found):
        return None
    return [
        State(revision, change_id, read_moment(moment), device, *map(orjson.Fragment, texts))
        for revision, change_id, moment, device, *texts in STATES.rows(
            line(), **found, before=before, limit=limit
        )
    ]


def erase(owner_id: str, kind: str, entry_id: str, epoch: int, now: datetime) -> bool:
    """Empty an entry in all its states; tell whether there is such an entry.

    Its id stays, so that no device brings it back. Done again, it does nothing.
    """
    found = STANDS.rows(line(), owner_id=owner_id, entry_id=entry_id, kind=kind)
    if not found:
        return False
    [(revision, erased)] = found
    if revision != erased:
        change = Change(
            change_id=str(uuid4()), entry_id=entry_id, base_revision=revision, fields={**ERASED}
        )
        sync.push(owner_id, epoch, {kind: [change]}, now)
    return True
