"""What a push says to the database, compiled once: ids and documents are text, both ways."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import (
    String,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)

from backend.store.connection import Line
from backend.store.models import Entry, Identifier, ImportRow, Person, Version
from backend.store.prepared import Prepared, Row
from backend.store.tie_models import Tie, TieVerdict

# A statement with this many ids is the longest; shorter lists take the next power of two.
MOST = 512

# Raising the counter locks the owner's row: one writer at a time in a diary, so revisions become
# visible in rising order. A change that turns out to be known leaves its number unused.
COUNTED = Prepared(
    update(Person)
    .where(Person.id == bindparam("owner_id"))
    .values(revision=Person.revision + bindparam("changes"))
    .returning(Person.revision, Person.epoch, Person.head)
)
LINKED = Prepared(
    update(Person)
    .where(Person.id == bindparam("of", type_=Identifier))
    .values(head=bindparam("link"))
)
NEW_ENTRY = Prepared(insert(Entry))
NEW_VERSION = Prepared(insert(Version))
CHANGED = Prepared(
    update(Entry)
    .where(Entry.owner_id == bindparam("of"), Entry.id == bindparam("entry"))
    .values(
        fields=bindparam("fields"),
        revision=bindparam("revision"),
        erased_revision=bindparam("erased_revision"),
    )
)
# Erased for good: the words go from every state, and the salt, without which nobody can try which
# words they were; that there was one, and its change id, stay.
EMPTIED = Prepared(
    update(Version)
    .where(Version.owner_id == bindparam("of"), Version.entry_id == bindparam("entry"))
    .values(fields=bindparam("fields"), set_aside=bindparam("set_aside"), salt=null())
)
# And from what an import kept of it.
UNTOLD = Prepared(
    update(ImportRow)
    .where(ImportRow.owner_id == bindparam("of"), ImportRow.entry_id == bindparam("entry"))
    .values(original="")
)
# The state of an entry that was the newest at a revision, which need not be one of its own.
BEFORE = Prepared(
    select(cast(Version.fields, Text))
    .where(Version.owner_id == bindparam("owner_id", type_=Identifier))
    .where(Version.entry_id == bindparam("id", type_=Identifier))
    .where(Version.revision <= bindparam("base"))
    .order_by(Version.revision.desc())
    .limit(1)
)

# And what a specialist said of it, whose reason may repeat its words.
UNJUDGED = Prepared(
    delete(TieVerdict)
    .where(TieVerdict.about == bindparam("entry", type_=String))
    .where(TieVerdict.tie_id.in_(select(Tie.id).where(Tie.patient_id == bindparam("of"))))
)


def found(line: Line, owner_id: str, ids: Iterable[str], changes: Iterable[str]) -> Iterator[Row]:
    """Give (id, kind, revision, fields, erased revision) of those entries that are there.

    Between them (change id, "", entry id, set aside, "") of those changes that were applied before.
    """
    for values in lists(owner_id, list(zip(ids, changes, strict=True))):
        yield from _found((len(values) - 1) // 2).rows(line, **values)


def bases(line: Line, owner_id: str, seen: Iterable[tuple[str, int]]) -> Iterator[Row]:
    """Give (entry id, revision, fields) of those states that are kept."""
    for values in lists(owner_id, list(seen)):
        yield from _bases(len(values) // 2).rows(line, **values)


@cache
def _found(count: int) -> Prepared:
    owner = bindparam("owner_id", type_=Identifier)
    entries = select(
        cast(Entry.id, Text),
        Entry.kind,
        cast(Entry.revision, Text),
        cast(Entry.fields, Text),
        cast(Entry.erased_revision, Text),
    ).where(Entry.owner_id == owner, Entry.id.in_(places("a", count)))
    known: Any = select(
        cast(Version.change_id, Text),
        literal_column("''"),
        cast(Version.entry_id, Text),
        cast(Version.set_aside, Text),
        literal_column("''"),
    ).where(Version.owner_id == owner, Version.change_id.in_(places("b", count)))
    return Prepared(entries.union_all(known))


@cache
def _bases(count: int) -> Prepared:
    pairs = [
        and_(Version.entry_id == place, Version.revision == bindparam(f"b_{number}"))
        for number, place in enumerate(places("a", count))
    ]
    columns = (cast(Version.entry_id, Text), Version.revision, cast(Version.fields, Text))
    of_owner = Version.owner_id == bindparam("owner_id")
    return Prepared(select(*columns).where(of_owner, or_(*pairs)))


def places(letter: str, count: int) -> list[Any]:
    """Name the places of a list of ids in a statement."""
    return [bindparam(f"{letter}_{number}", type_=Identifier) for number in range(count)]


def lists(owner_id: str, wanted: list[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    """Cut into lists whose lengths are powers of two, the last item repeated to fill up."""
    for start in range(0, len(wanted), MOST):
        some = wanted[start : start + MOST]
        length = 1 << (len(some) - 1).bit_length()
        filled = some + some[-1:] * (length - len(some))
        values: dict[str, Any] = {"owner_id": owner_id}
        for letter, column in zip("ab", zip(*filled, strict=True), strict=False):
            values |= {f"{letter}_{number}": value for number, value in enumerate(column)}
        yield values
