"""What an account holds besides its diary: every state of every entry, and imported rows."""

from collections.abc import Iterator
from typing import Any

import orjson
from sqlalchemy import Text, and_, bindparam, cast, select

from backend.store.connection import line
from backend.store.models import Entry, Identifier, Import, ImportRow, Version
from backend.store.prepared import Prepared, read_moment

Told = dict[str, Any]
OWNER = bindparam("owner_id", type_=Identifier)

EVERY_STATE = Prepared(
    select(
        Entry.kind,
        cast(Version.entry_id, Text),
        Version.revision,
        Version.received_at,
        Version.device,
        cast(Version.fields, Text),
        cast(Version.set_aside, Text),
    )
    .join(Entry, and_(Entry.owner_id == Version.owner_id, Entry.id == Version.entry_id))
    .where(Version.owner_id == OWNER)
    .order_by(Version.revision)
)
EVERY_ROW = Prepared(
    select(
        cast(Import.id, Text),
        Import.name,
        Import.source,
        Import.created_at,
        ImportRow.kind,
        cast(ImportRow.entry_id, Text),
        ImportRow.place,
        ImportRow.original,
    )
    .join(ImportRow, and_(Import.owner_id == ImportRow.owner_id, Import.id == ImportRow.import_id))
    .where(Import.owner_id == OWNER)
    .order_by(Import.created_at, ImportRow.place)
)


def every_state(owner_id: str) -> Iterator[Told]:
    """Give every state that each entry has had, in the order in which they came.

    The words of what the person erased for good are in none of them.
    """
    for kind, entry_id, revision, moment, device, *texts in EVERY_STATE.rows(
        line(), owner_id=owner_id
    ):
        fields, set_aside = map(orjson.Fragment, texts)
        yield {
            "kind": kind,
            "entry_id": entry_id,
            "revision": revision,
            "entered_at": read_moment(moment),
            "device": device,
            "fields": fields,
            "set_aside": set_aside,
        }


def every_imported_row(owner_id: str) -> Iterator[Told]:
    """Give every row that was taken over from another diary, as that diary had it."""
    for import_id, name, source, moment, kind, entry_id, row, original in EVERY_ROW.rows(
        line(), owner_id=owner_id
    ):
        yield {
            "import_id": import_id,
            "file": name,
            "source": source,
            "imported_at": read_moment(moment),
            "kind": kind,
            "entry_id": entry_id,
            "row": row,
            "original": original,
        }
