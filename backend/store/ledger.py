"""The part of one diary that some changes touch: read at once, changed here, written at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Connection, bindparam, insert, select, tuple_, update

from backend.domain.merge import merge
from backend.store.changes import Change, OwnerGone, Refused, Stands
from backend.store.connection import dumped
from backend.store.models import Entry, Person, Version

# Raising the counter locks the owner's row: one writer at a time in a diary, so revisions become
# visible in rising order. A change that turns out to be known leaves its number unused.
COUNTED = (
    update(Person)
    .where(Person.id == bindparam("owner_id"))
    .values(revision=Person.revision + bindparam("changes"))
    .returning(Person.revision, Person.epoch)
)
TOUCHED = select(Entry.id, Entry.kind, Entry.revision, Entry.fields).where(
    Entry.owner_id == bindparam("owner_id"), Entry.id.in_(bindparam("ids", expanding=True))
)
KNOWN = select(Version.change_id, Version.entry_id, Version.set_aside).where(
    Version.owner_id == bindparam("owner_id"),
    Version.change_id.in_(bindparam("ids", expanding=True)),
)
BASES = select(Version.entry_id, Version.revision, Version.fields).where(
    Version.owner_id == bindparam("owner_id"),
    tuple_(Version.entry_id, Version.revision).in_(bindparam("seen", expanding=True)),
)
NEW_ENTRY, NEW_VERSION = insert(Entry), insert(Version)
CHANGED = (
    update(Entry)
    .where(Entry.owner_id == bindparam("of"), Entry.id == bindparam("entry"))
    .values(fields=bindparam("fields"), revision=bindparam("revision"))
)


@dataclass(frozen=True, slots=True)
class Row:
    """A change, and its place in what was handed in."""

    kind: str
    index: int
    change: Change

    @property
    def base(self) -> int:
        return self.change["base_revision"] or 0


MOST = 1_000


class Held(NamedTuple):
    """An entry as the ledger holds it."""

    kind: str
    revision: int
    fields: Mapping[str, Any]


class Ledger:
    """Open it with the rows that will come, enter each in turn, and close it."""

    def __init__(self, connection: Connection, owner_id: str, now: datetime) -> None:
        self.connection, self.owner_id, self.now = connection, owner_id, now
        self.revision = self.epoch = 0
        self.entries: dict[str, Held] = {}
        self.known: dict[str, tuple[str, Mapping[str, Any]]] = {}
        self.bases: dict[tuple[str, int], Mapping[str, Any]] = {}
        self.versions: list[dict[str, Any]] = []
        self.found: frozenset[str] = frozenset()

    def open(self, rows: Sequence[Row]) -> None:
        """Lock the diary and read what the rows touch: entries, known changes, merge bases.

        Raises OwnerGone when there is no such person any more.
        """
        owner = self._rows(COUNTED, changes=len(rows)).one_or_none()
        if owner is None:
            raise OwnerGone
        self.revision, self.epoch = owner.revision - len(rows), owner.epoch
        self._read_entries({row.change["entry_id"] for row in rows})
        self._read_known({row.change["change_id"] for row in rows})
        self._read_bases({(row.change["entry_id"], row.base) for row in rows})

    def enter(self, row: Row) -> None:
        """Apply one change, unless it was applied before."""
        change = row.change
        if self.knows(row):
            return
        held = self.entries.get(change["entry_id"]) or Held(row.kind, 0, {})
        if held.kind != row.kind:
            raise Refused(row.kind, row.index, "entry_id", "This id is one of another kind.")
        base = self.bases.get((change["entry_id"], row.base), {})
        merged = merge(base, held.fields, change["fields"])
        self.revision += 1
        self.entries[change["entry_id"]] = Held(row.kind, self.revision, merged.fields)
        self.known[change["change_id"]] = change["entry_id"], merged.set_aside
        self.versions.append(self._version(change, merged.fields, merged.set_aside))

    def knows(self, row: Row) -> bool:
        """Tell whether a change was applied before."""
        entry_id, _ = self.known.get(row.change["change_id"], (None, None))
        if entry_id not in (None, row.change["entry_id"]):
            raise Refused(row.kind, row.index, "change_id", "This id is one of another change.")
        return entry_id is not None

    def close(self) -> None:
        """Write every entry and version that the rows made or changed."""
        touched = dict.fromkeys(version["entry_id"] for version in self.versions)
        self._write(NEW_ENTRY, [self._new(id_) for id_ in touched if id_ not in self.found])
        self._write(CHANGED, [self._changed(id_) for id_ in touched if id_ in self.found])
        self._write(NEW_VERSION, self.versions)

    def answer(self, row: Row) -> Stands:
        """Give the entry of a row as it now stands."""
        entry_id, set_aside = self.known[row.change["change_id"]]
        held = self.entries[entry_id]
        text = orjson.Fragment(dumped(held.fields))
        return Stands(row.kind, entry_id, held.revision, text, dict(set_aside) or None)

    def _read_entries(self, ids: Iterable[str]) -> None:
        for some in _batches(ids):
            for id_, kind, revision, fields in self._rows(TOUCHED, ids=some):
                self.entries[id_] = Held(kind, revision, fields)
                self.bases[id_, revision] = fields
        self.found = frozenset(self.entries)

    def _read_known(self, ids: Iterable[str]) -> None:
        for some in _batches(ids):
            for change_id, entry_id, set_aside in self._rows(KNOWN, ids=some):
                self.known[change_id] = entry_id, set_aside

    def _read_bases(self, seen: Iterable[tuple[str, int]]) -> None:
        missing = [pair for pair in seen if pair[0] in self.found and pair[1]]
        for some in _batches(pair for pair in missing if pair not in self.bases):
            for id_, revision, fields in self._rows(BASES, seen=some):
                self.bases[id_, revision] = fields

    def _rows(self, statement: Any, **values: Any) -> Any:
        return self.connection.execute(statement, {"owner_id": self.owner_id, **values})

    def _version(
        self, change: Change, fields: dict[str, Any], set_aside: dict[str, Any]
    ) -> dict[str, Any]:
        return {
            "owner_id": self.owner_id,
            "entry_id": change["entry_id"],
            "revision": self.revision,
            "change_id": change["change_id"],
            "received_at": self.now,
            "fields": fields,
            "set_aside": set_aside,
        }

    def _new(self, id_: str) -> dict[str, Any]:
        return {"owner_id": self.owner_id, "id": id_, **self.entries[id_]._asdict()}

    def _changed(self, id_: str) -> dict[str, Any]:
        held = self.entries[id_]
        values = {"fields": held.fields, "revision": held.revision}
        return {"of": self.owner_id, "entry": id_, **values}

    def _write(self, statement: Any, rows: list[dict[str, Any]]) -> None:
        if rows:
            self.connection.execute(statement, rows)


def _batches(items: Iterable[Any]) -> Iterable[list[Any]]:
    """Cut into lists that a statement can carry: a database bounds its parameters."""
    left = list(items)
    return [left[start : start + MOST] for start in range(0, len(left), MOST)]
