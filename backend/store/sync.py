"""Take in what devices wrote, and give out what they have not seen."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import orjson
from sqlalchemy import Text, bindparam, cast, literal_column, select

from backend.domain.vocabulary import KINDS
from backend.store import files_kept
from backend.store.changes import Change, EpochChanged, Stands
from backend.store.connection import line, writing
from backend.store.ledger import Ledger, Row
from backend.store.models import Entry
from backend.store.prepared import Prepared

UNSEEN = Prepared(
    select(Entry.kind, cast(Entry.id, Text), Entry.revision, cast(Entry.fields, Text))
    .where(Entry.owner_id == bindparam("owner_id"), Entry.revision > bindparam("since"))
    .where(Entry.kind.in_([literal_column(f"'{kind}'") for kind in KINDS]))
    .order_by(Entry.revision)
    .limit(bindparam("limit"))
)


def push(
    owner_id: str,
    epoch: int,
    changes: Mapping[str, Sequence[Change]],
    now: datetime,
    device: str | None = None,
) -> list[Stands]:
    """Apply a device's changes, by kind, each exactly once; give the entries as they now stand.

    `device` is its plain kind, kept with each state that it makes.

    One transaction: all of them or, when one is refused, none. Raises EpochChanged when the device
    speaks to another life of the database, Refused when a change cannot be taken as it is.
    """
    rows = [
        Row(kind, index, change)
        for kind, of_kind in changes.items()
        for index, change in enumerate(of_kind)
    ]
    with writing() as held:
        ledger = Ledger(held, owner_id, now, device)
        ledger.open(rows)
        if ledger.epoch != epoch or any(row.base > ledger.revision for row in rows):
            raise EpochChanged
        for row in rows:
            ledger.enter(row)
        ledger.close()
        if ledger.erased:
            files_kept.drop_all_of(held, owner_id)
    return [ledger.answer(row) for row in rows]


def pull(owner_id: str, since: int, limit: int) -> list[Stands]:
    """List the entries that changed after revision `since`, oldest change first."""
    unseen = UNSEEN.rows(line(), owner_id=owner_id, since=since, limit=limit)
    return [
        Stands(kind, entry_id, revision, orjson.Fragment(fields))
        for kind, entry_id, revision, fields in unseen
    ]
