"""An import taken back as one step, and put back: what was changed since is told apart.

What an import made is deleted as a person deletes it, so that nothing is lost for good; what it
added to an entry is unsaid again. An entry that was written to since, or that something written
since rests on, is the person's own by now.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid5

import orjson
from sqlalchemy import Text, and_, bindparam, cast, select, update

from backend.domain.vocabulary import NAMESPACE
from backend.store import statements
from backend.store.changes import Change
from backend.store.connection import Line, line, writing
from backend.store.diary import diary_of
from backend.store.imports_writing import BATCH
from backend.store.ledger import Ledger, Row
from backend.store.models import Entry, Identifier, ImportRow
from backend.store.prepared import Prepared

OWNER = bindparam("owner_id", type_=Identifier)
ID = bindparam("import_id", type_=Identifier)
MADE = Prepared(
    select(
        cast(ImportRow.entry_id, Text),
        ImportRow.kind,
        ImportRow.before,
        ImportRow.revision,
        ImportRow.undone,
        Entry.revision,
        cast(Entry.fields, Text),
    )
    .join(Entry, and_(Entry.owner_id == ImportRow.owner_id, Entry.id == ImportRow.entry_id))
    .where(ImportRow.owner_id == OWNER, ImportRow.import_id == ID)
    .order_by(ImportRow.place, ImportRow.entry_id)
)
TURNED = Prepared(
    update(ImportRow)
    .where(ImportRow.owner_id == bindparam("of", type_=Identifier))
    .where(ImportRow.import_id == bindparam("by", type_=Identifier))
    .where(ImportRow.entry_id == bindparam("entry", type_=Identifier))
    .values(revision=bindparam("left"), undone=bindparam("back"))
)


class Made(NamedTuple):
    """What an import made of an entry, and how that entry stands now."""

    id: str
    kind: str
    before: int
    revision: int
    undone: int
    stands: int
    fields: dict[str, Any]

    @property
    def is_gone(self) -> bool:
        """It was deleted or taken back already."""
        return bool(self.undone or self.fields.get("deleted"))


class Undoing(NamedTuple):
    """What would be taken back as it was brought, and what was changed since."""

    untouched: list[Made]
    changed: list[Made]


def made_by(owner_id: str, import_id: str) -> list[Made]:
    """List what an import made, in the order of its file."""
    rows = MADE.rows(line(), owner_id=owner_id, import_id=import_id)
    return [Made(*row)._replace(fields=orjson.loads(row[-1])) for row in rows]


def undoing(owner_id: str, import_id: str) -> Undoing:
    """Tell what stands of an import as it was brought, and what was changed since."""
    made = [one for one in made_by(owner_id, import_id) if not one.is_gone]
    edited = {one.id for one in made if one.stands != one.revision}
    used = _used(owner_id, {one.id for one in made} - edited)
    changed = [one for one in made if one.id in edited | used]
    return Undoing([one for one in made if one.id not in edited | used], changed)


def used_medicines(owner_id: str, some: Sequence[Made]) -> set[str]:
    """Name the medicines that something rests on which is not among these entries."""
    used = _used(owner_id, {one.id for one in some})
    return {one.id for one in some if one.kind == "medication" and one.id in used}


def _used(owner_id: str, going: set[str]) -> set[str]:
    """Name what of these a dose is of that stays: its medicine, and its attack."""
    doses = [dose for dose in diary_of(owner_id).doses if dose["id"] not in going]
    named = {str(dose.get(name)) for dose in doses for name in ("medication_id", "episode_id")}
    return named & going


def batches(made: Sequence[Made]) -> Iterator[Sequence[Made]]:
    """Cut a list so that others may write between its parts; medicines go last."""
    last = sorted(made, key=lambda one: one.kind == "medication")
    for start in range(0, len(last), BATCH):
        yield last[start : start + BATCH]


def take_back(owner_id: str, import_id: str, some: Sequence[Made], now: datetime) -> None:
    """Take back what an import made of these entries, in one transaction."""
    _turn(owner_id, import_id, some, now, _unmade)


def put_back(owner_id: str, import_id: str, some: Sequence[Made], now: datetime) -> None:
    """Bring back what was taken back, where nothing was written since."""
    _turn(owner_id, import_id, some, now, _remade)


def taken_back(owner_id: str, import_id: str) -> list[Made]:
    """List what was taken back of an import and stands as that left it."""
    return [one for one in made_by(owner_id, import_id) if one.undone and one.undone == one.stands]


def _turn(
    owner_id: str, import_id: str, some: Sequence[Made], now: datetime, fields_of: Any
) -> None:
    with writing() as held:
        states = _states(held, owner_id, some)
        rows = [Row(one.kind, 0, _change(import_id, one, fields_of(one, states))) for one in some]
        ledger = Ledger(held, owner_id, now)
        ledger.open(rows)
        for row in rows:
            ledger.enter(row)
        ledger.close()
        TURNED.run(
            held,
            *(
                {
                    "of": owner_id,
                    "by": import_id,
                    "entry": one.id,
                    "left": ledger.entries[one.id].revision if one.undone else one.revision,
                    "back": 0 if one.undone else ledger.entries[one.id].revision,
                }
                for one in some
            ),
        )


States = Mapping[tuple[str, int], Mapping[str, Any]]


def _states(held: Line, owner_id: str, some: Sequence[Made]) -> States:
    """Give the states before and after the import, of those entries that it only added to."""
    added_to = [one for one in some if one.before]
    seen = {(one.id, revision) for one in added_to for revision in (one.before, one.revision)}
    found = statements.bases(held, owner_id, seen)
    return {(id_, revision): orjson.loads(text) for id_, revision, text in found}


def _unmade(one: Made, states: States) -> dict[str, Any]:
    """Unsay what the import said, but for what the person said otherwise since."""
    if not one.before:
        return {"deleted": True}
    before, after = states.get((one.id, one.before), {}), states.get((one.id, one.revision), {})
    return {
        name: before.get(name)
        for name, value in after.items()
        if value != before.get(name) and one.fields.get(name) == value
    }


def _remade(one: Made, states: States) -> dict[str, Any]:
    if not one.before:
        return {"deleted": False}
    after = states.get((one.id, one.revision), {})
    return {name: value for name, value in after.items() if value != one.fields.get(name)}


def _change(import_id: str, one: Made, fields: dict[str, Any]) -> Change:
    return Change(
        change_id=str(uuid5(NAMESPACE, f"turn:{import_id}:{one.id}:{one.stands}")),
        entry_id=one.id,
        base_revision=one.stands,
        fields=fields,
    )
