"""An import taken back as one step, and put back: what was changed since is told apart.

What an import made is deleted as a person deletes it, so that nothing is lost for good; what it
added to an entry is unsaid again. An entry that was written to since, or that something written
since rests on, is the person's own by now.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid5

import orjson
from sqlalchemy import Text, and_, bindparam, cast, exists, literal_column, select, update

from backend.domain.vocabulary import NAMESPACE
from backend.store import statements
from backend.store.changes import Change
from backend.store.connection import Line, line, writing
from backend.store.imports_writing import BATCH
from backend.store.ledger import Ledger, Row
from backend.store.models import Entry, Identifier, ImportRow
from backend.store.prepared import Prepared

OWNER = bindparam("owner_id", type_=Identifier)
ID = bindparam("import_id", type_=Identifier)
OF_IMPORT = and_(ImportRow.owner_id == OWNER, ImportRow.import_id == ID)
OF_ENTRY = and_(Entry.owner_id == ImportRow.owner_id, Entry.id == ImportRow.entry_id)
MADE = Prepared(
    select(
        cast(ImportRow.entry_id, Text),
        ImportRow.kind,
        ImportRow.before,
        ImportRow.revision,
        ImportRow.undone,
        Entry.revision,
    )
    .join(Entry, OF_ENTRY)
    .where(OF_IMPORT)
    .order_by(ImportRow.place, ImportRow.entry_id)
)
# Only of these can it matter what they say now: the others stand as they were brought.
EDITED = Prepared(
    select(cast(Entry.id, Text), cast(Entry.fields, Text))
    .join(ImportRow, OF_ENTRY)
    .where(OF_IMPORT, Entry.revision != ImportRow.revision)
)
DOSES = select(cast(Entry.fields, Text)).where(
    Entry.owner_id == OWNER, Entry.kind == literal_column("'dose'")
)
OF_OTHERS = Prepared(DOSES.where(~exists().where(OF_ENTRY, OF_IMPORT)))
OF_OTHERS_OR_EDITED = Prepared(
    DOSES.where(~exists().where(OF_ENTRY, OF_IMPORT, ImportRow.revision == Entry.revision))
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


class Undoing(NamedTuple):
    """What would be taken back as it was brought, and what was changed since."""

    untouched: list[Made]
    changed: list[Made]


def made_by(owner_id: str, import_id: str) -> list[Made]:
    """List what an import made, in the order of its file."""
    return [Made(*row) for row in MADE.rows(line(), owner_id=owner_id, import_id=import_id)]


def undoing(owner_id: str, import_id: str) -> Undoing:
    """Tell what stands of an import as it was brought, and what was changed since."""
    edited = EDITED.rows(line(), owner_id=owner_id, import_id=import_id)
    gone = {id_ for id_, fields in edited if orjson.loads(fields).get("deleted")}
    made = [one for one in made_by(owner_id, import_id) if not one.undone and one.id not in gone]
    used = _used(OF_OTHERS_OR_EDITED, owner_id, import_id)
    changed = {one.id for one in made if one.stands != one.revision or one.id in used}
    return Undoing(
        [one for one in made if one.id not in changed], [one for one in made if one.id in changed]
    )


def without_used_medicines(owner_id: str, import_id: str, some: Iterable[Made]) -> list[Made]:
    """Leave out the medicines of which something was taken that the import did not bring."""
    used = _used(OF_OTHERS, owner_id, import_id)
    return [one for one in some if one.kind != "medication" or one.id not in used]


def _used(doses: Prepared, owner_id: str, import_id: str) -> set[str]:
    """Name what these doses are of that stand: their medicines, and their attacks."""
    rows = doses.rows(line(), owner_id=owner_id, import_id=import_id)
    standing = [dose for (text,) in rows if not (dose := orjson.loads(text)).get("deleted")]
    return {str(dose.get(name)) for dose in standing for name in ("medication_id", "episode_id")}


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
    """Give the states before, after and now, of those entries that the import only added to."""
    added_to = [one for one in some if one.before]
    seen = {
        (one.id, revision)
        for one in added_to
        for revision in (one.before, one.revision, one.stands)
    }
    found = statements.bases(held, owner_id, seen)
    return {(id_, revision): orjson.loads(text) for id_, revision, text in found}


def _unmade(one: Made, states: States) -> dict[str, Any]:
    """Unsay what the import said, but for what the person said otherwise since."""
    if not one.before:
        return {"deleted": True}
    revisions = (one.before, one.revision, one.stands)
    before, after, now = (states.get((one.id, revision), {}) for revision in revisions)
    return {
        name: before.get(name)
        for name, value in after.items()
        if value != before.get(name) and now.get(name) == value
    }


def _remade(one: Made, states: States) -> dict[str, Any]:
    if not one.before:
        return {"deleted": False}
    after, now = (states.get((one.id, revision), {}) for revision in (one.revision, one.stands))
    return {name: value for name, value in after.items() if value != now.get(name)}


def _change(import_id: str, one: Made, fields: dict[str, Any]) -> Change:
    return Change(
        change_id=str(uuid5(NAMESPACE, f"turn:{import_id}:{one.id}:{one.stands}")),
        entry_id=one.id,
        base_revision=one.stands,
        fields=fields,
    )
