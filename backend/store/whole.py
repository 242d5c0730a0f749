"""What an account holds besides its diary and its states: the rows that were imported."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Text, and_, bindparam, cast, select

from backend.store.connection import line
from backend.store.models import Identifier, Import, ImportRow
from backend.store.prepared import Prepared, read_moment

Told = dict[str, Any]
OWNER = bindparam("owner_id", type_=Identifier)

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
