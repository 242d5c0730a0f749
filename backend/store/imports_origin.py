"""Where an entry came from: the imports that brought it or added to it, with the rows' own text."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Text, and_, bindparam, cast, select

from backend.store.connection import line
from backend.store.models import Identifier, Import, ImportRow
from backend.store.prepared import Prepared, read_moment

OF_ENTRY = Prepared(
    select(
        cast(Import.id, Text),
        Import.name,
        Import.source,
        Import.created_at,
        ImportRow.place,
        ImportRow.original,
    )
    .join(Import, and_(Import.owner_id == ImportRow.owner_id, Import.id == ImportRow.import_id))
    .where(ImportRow.owner_id == bindparam("owner_id", type_=Identifier))
    .where(ImportRow.entry_id == bindparam("entry_id", type_=Identifier))
    .where(ImportRow.kind == bindparam("kind"))
    .order_by(Import.created_at.desc())
)


class FromRow(NamedTuple):
    """An import, and the row of its file that an entry came from; erased, the row is empty."""

    import_id: str
    name: str
    source: str | None
    at: datetime
    row: int | None
    original: str


def origins_of(owner_id: str, kind: str, entry_id: str) -> list[FromRow]:
    """List where an entry came from, the latest import first; [] for what was written here."""
    rows = OF_ENTRY.rows(line(), owner_id=owner_id, kind=kind, entry_id=entry_id)
    return [
        FromRow(import_id, name, source, read_moment(at), row, original)
        for import_id, name, source, at, row, original in rows
    ]
