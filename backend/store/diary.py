"""The documents of one person's diary, as the analysis reads them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import Text, and_, bindparam, cast, func, select
from sqlalchemy.orm import aliased

from backend.domain.diary import Diary
from backend.domain.vocabulary import LIST_OF_KIND
from backend.store.connection import line
from backend.store.models import Entry, Identifier, Person, Version
from backend.store.prepared import Prepared

LATEST = aliased(Version)
WHOLE_DIARY = Prepared(
    select(Entry.kind, cast(Entry.id, Text), cast(Entry.fields, Text))
    .where(Entry.owner_id == bindparam("owner_id"))
    .order_by(Entry.revision)
)


# What an entry was at a revision, its newest state up to then; what was erased for good since then
# is in none of them.
AT_A_REVISION = Prepared(
    select(Entry.kind, cast(Entry.id, Text), cast(Version.fields, Text))
    .join(Version, and_(Version.owner_id == Entry.owner_id, Version.entry_id == Entry.id))
    .where(
        Entry.owner_id == bindparam("owner_id", type_=Identifier),
        Entry.erased_revision <= bindparam("revision"),
        Version.revision
        == select(func.max(LATEST.revision))
        .where(
            LATEST.owner_id == Version.owner_id,
            LATEST.entry_id == Version.entry_id,
            LATEST.revision <= bindparam("revision"),
        )
        .scalar_subquery(),
    )
    .order_by(Version.revision)
)


STANDS = Prepared(select(Person.epoch, Person.revision).where(Person.id == bindparam("owner_id")))


def diary_of(owner_id: str) -> Diary:
    """Give a person's whole diary, each document `{id, **fields}`, the last changed last.

    What was deleted is left out.
    An owner without entries has an empty diary. 18,650 documents are read in a few milliseconds
    each thousand: the rows stay text until one parser has taken all of them.
    """
    return _diary(WHOLE_DIARY.rows(line(), owner_id=owner_id))


def stands(owner_id: str) -> tuple[int, int] | None:
    """Give the epoch and the revision of a person's diary; None where there is no such person."""
    rows = STANDS.rows(line(), owner_id=owner_id)
    return tuple(rows[0]) if rows else None


def diary_at(owner_id: str, revision: int) -> Diary:
    """Give a diary as it was at a revision, without what was erased for good since."""
    return _diary(AT_A_REVISION.rows(line(), owner_id=owner_id, revision=revision))


def _diary(rows: Iterable[Any]) -> Diary:
    by_kind = _documents(rows)
    patient = by_kind.pop("background", [{}])[0]
    lists = {LIST_OF_KIND.get(kind, kind): documents for kind, documents in by_kind.items()}
    patient.pop("id", None)
    known = {name: lists.pop(name, []) for name in ("episodes", "medications", "doses", "checkins")}
    return Diary(patient=patient, **known, others=lists)


def _documents(rows: Iterable[Any]) -> dict[str, list[dict[str, Any]]]:
    """Parse all documents at once, and sort those that were not deleted by kind."""
    kinds, texts = [], []
    for kind, id_, fields in rows:
        kinds.append(kind)
        texts.append(f'{{"id":"{id_}"{"," if len(fields) > 2 else ""}{fields[1:]}')
    by_kind: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for kind, document in zip(kinds, orjson.loads(f"[{','.join(texts)}]"), strict=True):
        document.pop("two_answers", None)
        if not document.pop("deleted", None):
            by_kind[kind].append(document)
    return by_kind
