"""The part of one diary that some changes touch: read at once, changed here, written at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes
from typing import Any, NamedTuple

import orjson

from backend.domain.chain import SALT_BYTES, Said, linked, sealed, words
from backend.domain.merge import Merged, merge
from backend.store import statements
from backend.store.changes import ERASED, Change, OwnerGone, Refused, Stands, erases
from backend.store.connection import Line, dumped
from backend.store.prepared import Prepared, stored_moment


@dataclass(frozen=True, slots=True)
class Row:
    """A change, and its place in what was handed in."""

    kind: str
    index: int
    change: Change

    @property
    def base(self) -> int:
        return self.change["base_revision"] or 0


class Held(NamedTuple):
    """An entry as the ledger holds it, and the revision at which it was last erased for good."""

    kind: str
    revision: int
    fields: Mapping[str, Any]
    erased: int = 0


class Ledger:
    """Open it with the rows that will come, enter each in turn, and close it."""

    def __init__(self, line: Line, owner_id: str, now: datetime, device: str | None = None) -> None:
        self.line, self.owner_id, self.device = line, owner_id, device
        self.now, self.received_at = now, stored_moment(line, now)
        self.head: bytes | None = None
        self.revision = self.epoch = 0
        self.entries: dict[str, Held] = {}
        self.known: dict[str, tuple[str, Mapping[str, Any]]] = {}
        self.bases: dict[tuple[str, int], Mapping[str, Any]] = {}
        self.versions: list[dict[str, Any]] = []
        self.erased: list[str] = []
        self.found: frozenset[str] = frozenset()

    def open(self, rows: Sequence[Row]) -> None:
        """Lock the diary and read what the rows touch: entries, known changes, merge bases.

        Raises OwnerGone when there is no such person any more.
        """
        owner = statements.COUNTED.rows(self.line, owner_id=self.owner_id, changes=len(rows))
        if not owner:
            raise OwnerGone
        [(revision, self.epoch, self.head)] = owner
        self.revision = revision - len(rows)
        self._read(rows)
        self._read_bases(rows)

    def enter(self, row: Row) -> None:
        """Apply one change, unless it was applied before."""
        change = row.change
        if self.knows(row):
            return
        held = self.entries.get(change["entry_id"]) or Held(row.kind, 0, {})
        if held.kind != row.kind:
            raise Refused(row.kind, row.index, "entry_id", "This id is one of another kind.")
        self.revision += 1
        if erases(change["fields"]):
            held = held._replace(erased=self.revision)
            self._empty(change["entry_id"])
        merged = self._merged(row, held)
        self.entries[change["entry_id"]] = Held(row.kind, self.revision, merged.fields, held.erased)
        self.known[change["change_id"]] = change["entry_id"], merged.set_aside
        self.versions.append(self._version(row, merged))

    def _merged(self, row: Row, held: Held) -> Merged:
        """Merge a change into its entry.

        An entry that was erased for good stays so, whatever was written without knowing of it;
        who writes knowing of it begins the entry anew.
        """
        if held.erased == self.revision:
            return Merged(dict(ERASED), {})
        if row.base < held.erased:
            return Merged(dict(held.fields), {})
        base = self.bases.get((row.change["entry_id"], row.base), {})
        pushed = {name: value for name, value in row.change["fields"].items() if name != "erased"}
        merged = merge(base, held.fields, pushed)
        if merged.fields.keys() - ERASED.keys():
            merged.fields.pop("erased", None)
        return merged

    def _empty(self, id_: str) -> None:
        """Take the words out of every state that an entry has had, kept or about to be."""
        self.erased.append(id_)
        for version in self.versions:
            if version["entry_id"] == id_:
                version |= {"fields": "{}", "set_aside": "{}", "salt": None}
        for change_id, (of, _) in self.known.items():
            if of == id_:
                self.known[change_id] = of, {}

    def knows(self, row: Row) -> bool:
        """Tell whether a change was applied before."""
        entry_id, _ = self.known.get(row.change["change_id"], (None, None))
        if entry_id not in (None, row.change["entry_id"]):
            raise Refused(row.kind, row.index, "change_id", "This id is one of another change.")
        return entry_id is not None

    def close(self) -> None:
        """Write every entry and version that the rows made or changed."""
        touched = dict.fromkeys(version["entry_id"] for version in self.versions)
        self._write(
            statements.NEW_ENTRY, [self._new(id_) for id_ in touched if id_ not in self.found]
        )
        self._write(
            statements.CHANGED, [self._changed(id_) for id_ in touched if id_ in self.found]
        )
        self._write(statements.EMPTIED, [self._emptied(id_) for id_ in self.erased])
        self._write(statements.UNTOLD, [self._of(id_) for id_ in self.erased])
        self._write(statements.UNJUDGED, [self._of(id_) for id_ in self.erased])
        self._write(statements.NEW_VERSION, self.versions)
        if self.versions:
            statements.LINKED.run(self.line, {"of": self.owner_id, "link": self.head})

    def answer(self, row: Row) -> Stands:
        """Give the entry of a row as it now stands."""
        entry_id, set_aside = self.known[row.change["change_id"]]
        held = self.entries[entry_id]
        text = orjson.Fragment(dumped(held.fields))
        return Stands(row.kind, entry_id, held.revision, text, dict(set_aside) or None)

    def _read(self, rows: Sequence[Row]) -> None:
        ids = [row.change["entry_id"] for row in rows]
        changes = [row.change["change_id"] for row in rows]
        found = statements.found(self.line, self.owner_id, ids, changes)
        for id_, kind, of, text, erased in found:
            fields = orjson.loads(text)
            if kind:
                self.entries[id_] = Held(kind, int(of), fields, int(erased))
            else:
                self.known[id_] = of, fields
        self.found = frozenset(self.entries)

    def _read_bases(self, rows: Sequence[Row]) -> None:
        """Read what the device had seen: each entry's newest state at its base or before.

        That is the state of the base itself, but after a restore from a backup: then a device
        tells up to where it and the backup agree.
        """
        seen = {(row.change["entry_id"], row.base) for row in rows if row.base}
        seen = {(id_, base) for id_, base in seen if id_ in self.found}
        for id_, base in seen:
            if self.entries[id_].revision <= base:
                self.bases[id_, base] = self.entries[id_].fields
        missing = seen - self.bases.keys()
        for id_, revision, text in statements.bases(self.line, self.owner_id, missing):
            self.bases[id_, revision] = orjson.loads(text)
        for id_, base in missing - self.bases.keys():
            before = statements.BEFORE.rows(self.line, owner_id=self.owner_id, id=id_, base=base)
            self.bases[id_, base] = orjson.loads(before[0][0]) if before else {}

    def _version(self, row: Row, merged: Merged) -> dict[str, Any]:
        """Make the row of a state, and bind it to the one before it."""
        change = row.change
        fields, set_aside = dumped(merged.fields), dumped(merged.set_aside)
        salt = token_bytes(SALT_BYTES)
        digest = sealed(salt, words(fields, set_aside))
        ids = (change["entry_id"], change["change_id"])
        said = Said(self.revision, row.kind, *ids, self.now, self.device)
        self.head = linked(self.head, said.lines(), digest)
        return {
            "owner_id": self.owner_id,
            "entry_id": change["entry_id"],
            "revision": self.revision,
            "change_id": change["change_id"],
            "received_at": self.received_at,
            "device": self.device,
            "fields": fields,
            "set_aside": set_aside,
            "salt": salt,
            "digest": digest,
            "link": self.head,
        }

    def _new(self, id_: str) -> dict[str, Any]:
        held = self.entries[id_]
        row = {"owner_id": self.owner_id, "id": id_, "kind": held.kind}
        return row | self._told(held)

    def _changed(self, id_: str) -> dict[str, Any]:
        return self._of(id_) | self._told(self.entries[id_])

    def _emptied(self, id_: str) -> dict[str, Any]:
        return self._of(id_) | {"fields": "{}", "set_aside": "{}"}

    def _of(self, id_: str) -> dict[str, Any]:
        return {"of": self.owner_id, "entry": id_}

    def _told(self, held: Held) -> dict[str, Any]:
        told = {"fields": dumped(held.fields), "revision": held.revision}
        return told | {"erased_revision": held.erased}

    def _write(self, statement: Prepared, rows: list[dict[str, Any]]) -> None:
        if rows:
            statement.run(self.line, *rows)
