"""An import into one diary: what each of its entries would be there, and the writing of them.

An entry that an earlier import brought rests on what that import left, so that only what the file
says otherwise since is taken, and what the person changed meanwhile stays. What the person deleted
stays deleted; what was taken back as a whole comes again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Literal, NamedTuple
from uuid import uuid5

import orjson
from sqlalchemy import Text, bindparam, cast, select
from sqlalchemy.dialects.postgresql import insert  # SQLite writes it alike

from backend.domain.diary import Diary
from backend.domain.merge import merge
from backend.domain.vocabulary import LIST_OF_KIND, NAMESPACE
from backend.store import statements
from backend.store.changes import Change
from backend.store.connection import Line, line, writing
from backend.store.imports import KIND_OF_LIST, identity
from backend.store.ledger import Held, Ledger, Row
from backend.store.models import Identifier, ImportRow
from backend.store.prepared import Prepared

Outcome = Literal["new", "changed", "already_there", "deleted", "refused"]
OUTCOMES: tuple[Outcome, ...] = ("new", "changed", "already_there", "deleted", "refused")
# So many entries go in at once: others wait for less than a tenth of a second.
BATCH = 200
# A medicine stands before what was taken of it.
ORDER = ("medications", "episodes", "doses", "checkins")

ADDED = insert(ImportRow)
MARKED = Prepared(
    ADDED.on_conflict_do_update(
        index_elements=["owner_id", "import_id", "entry_id"],
        set_={
            name: getattr(ADDED.excluded, name)
            for name in ("place", "original", "before", "revision", "undone")
        },
    )
)


@dataclass(frozen=True, slots=True)
class Coming:
    """An entry of the file, and the row that it came from."""

    kind: str
    id: str
    fields: Mapping[str, Any]
    place: int | None = None
    original: str = ""


class Mark(NamedTuple):
    """Where the latest import that brought an entry left it, and where its undoing did."""

    revision: int
    undone: int


class Decided(NamedTuple):
    """What becomes of an entry, and the revision on which the change rests."""

    outcome: Outcome
    base: int | None = None
    held: int = 0


def coming(diary: Diary) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give kind, id and fields of each entry of a diary, medicines first."""
    lists = {name: getattr(diary, name) for name in ORDER} | dict(diary.others)
    if diary.patient:
        lists["backgrounds"] = [{"id": str(uuid5(NAMESPACE, "background")), **diary.patient}]
    for name, documents in lists.items():
        kind = KIND_OF_LIST.get(name, name)
        for document in documents:
            fields = {key: value for key, value in document.items() if key != "id"}
            text = orjson.dumps(fields, option=orjson.OPT_SORT_KEYS).decode()
            yield kind, identity(document.get("id"), f"{kind}:{text}"), fields


def trial(owner_id: str, some: Sequence[Coming]) -> list[Outcome]:
    """Say what would become of some entries, and write nothing."""
    standing = Standing(line(), owner_id, some)
    return [standing.decided(one).outcome for one in some]


def write(owner_id: str, import_id: str, some: Sequence[Coming], now: datetime) -> list[Outcome]:
    """Take some entries in, in one transaction, and say what became of each."""
    standing = Standing(line(), owner_id, some)
    decided = [(one, standing.decided(one)) for one in some]
    _enter(owner_id, import_id, [pair for pair in decided if _adds(pair[1])], now)
    return [what.outcome for _, what in decided]


def _adds(decided: Decided) -> bool:
    return decided.outcome in ("new", "changed")


def _enter(
    owner_id: str, import_id: str, pairs: Sequence[tuple[Coming, Decided]], now: datetime
) -> None:
    """Write what adds something. What another device wrote meanwhile is merged, as ever."""
    rows = [Row(one.kind, 0, _change(import_id, one, what)) for one, what in pairs]
    if not rows:
        return
    with writing() as held:
        ledger = Ledger(held, owner_id, now)
        ledger.open(rows)
        for row in rows:
            ledger.enter(row)
        ledger.close()
        MARKED.run(held, *_marked_rows(owner_id, import_id, pairs, ledger))


def _marked_rows(
    owner_id: str, import_id: str, pairs: Sequence[tuple[Coming, Decided]], ledger: Ledger
) -> list[dict[str, Any]]:
    return [
        {
            "owner_id": owner_id,
            "import_id": import_id,
            "entry_id": one.id,
            "kind": one.kind,
            "place": one.place,
            "original": one.original,
            "before": what.held if what.outcome == "changed" else 0,
            "revision": ledger.entries[one.id].revision,
            "undone": 0,
        }
        for one, what in pairs
    ]


def _change(import_id: str, one: Coming, what: Decided) -> Change:
    name = f"import:{import_id}:{one.id}:{what.held}"
    fields = dict(one.fields)
    if what.outcome == "changed":
        fields.pop("origin", None)
    return Change(
        change_id=str(uuid5(NAMESPACE, name)),
        entry_id=one.id,
        base_revision=what.base,
        fields=fields,
    )


class Standing:
    """What of a diary some entries of a file meet: read at once."""

    def __init__(self, held: Line, owner_id: str, some: Iterable[Coming]) -> None:
        ids = list(dict.fromkeys(one.id for one in some))
        self.entries = _entries(held, owner_id, ids)
        self.marks = _marks(held, owner_id, ids)
        seen = [(id_, mark.revision) for id_, mark in self.marks.items() if not mark.undone]
        self.bases: dict[tuple[str, int], Mapping[str, Any]] = {
            (id_, revision): orjson.loads(text)
            for id_, revision, text in statements.bases(held, owner_id, seen)
        }

    def decided(self, one: Coming) -> Decided:
        """Say what becomes of an entry of the file."""
        held, mark = self.entries.get(one.id), self.marks.get(one.id)
        if held is None:
            return Decided("new")
        if held.kind != one.kind:
            return Decided("refused")
        taken_back = bool(mark and mark.undone == held.revision)
        if held.fields.get("deleted"):
            # On top of what stands: the tombstone of an undone import is not the person's wish.
            return Decided("new", None, held.revision) if taken_back else Decided("deleted")
        return self._beside(one, held, mark)

    def _beside(self, one: Coming, held: Held, mark: Mark | None) -> Decided:
        base = mark.revision if mark and not mark.undone else None
        fields = {name: value for name, value in one.fields.items() if name != "origin"}
        before = self.bases.get((one.id, base), {}) if base else {}
        merged = merge(before, held.fields, fields)
        if merged.fields == held.fields and not merged.set_aside:
            return Decided("already_there")
        return Decided("changed", base, held.revision)


def _entries(held: Line, owner_id: str, ids: Sequence[str]) -> dict[str, Held]:
    # An id that is no change's finds no change: entries alone are asked for.
    found = statements.found(held, owner_id, ids, ids)
    return {
        id_: Held(kind, int(of), orjson.loads(text), int(erased))
        for id_, kind, of, text, erased in found
        if kind
    }


def _marks(held: Line, owner_id: str, ids: Sequence[str]) -> dict[str, Mark]:
    rows = (
        row
        for values in statements.lists(owner_id, [(id_,) for id_ in ids])
        for row in _marked(len(values) - 1).rows(held, **values)
    )
    marks: dict[str, Mark] = {}
    for id_, revision, undone in rows:
        marks[id_] = max(marks.get(id_, Mark(0, 0)), Mark(revision, undone))
    return marks


@cache
def _marked(count: int) -> Prepared:
    return Prepared(
        select(cast(ImportRow.entry_id, Text), ImportRow.revision, ImportRow.undone)
        .where(ImportRow.owner_id == bindparam("owner_id", type_=Identifier))
        .where(ImportRow.entry_id.in_(statements.places("a", count)))
    )


def empty_counts() -> dict[str, dict[str, int]]:
    """Give nothing counted yet: by outcome, then by kind."""
    return {outcome: {} for outcome in OUTCOMES}


def count(counts: dict[str, dict[str, int]], kind: str, outcome: Outcome) -> None:
    """Count one entry."""
    of_kind = kind if kind in LIST_OF_KIND else "other"
    counts[outcome][of_kind] = counts[outcome].get(of_kind, 0) + 1
