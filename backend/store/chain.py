"""The chain of a diary as the database keeps it: marks written, and all of it read."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Text, and_, bindparam, cast, insert, select

from backend.domain.chain import Befallen, Said, linked
from backend.store import statements
from backend.store.chain_models import Mark
from backend.store.connection import Line, line
from backend.store.models import Entry, Identifier, Person, Version
from backend.store.prepared import Prepared, read_moment, stored_moment
from backend.store.states import LATEST

OWNER = bindparam("owner_id", type_=Identifier)
NEW_MARK = Prepared(insert(Mark))
HEAD = Prepared(select(Person.head).where(Person.id == OWNER))
STATES = Prepared(
    select(
        Version.revision,
        Entry.kind,
        cast(Version.entry_id, Text),
        cast(Version.change_id, Text),
        Version.received_at,
        Version.device,
        Version.salt,
        Version.digest,
        Version.link,
        cast(Version.fields, Text),
        cast(Version.set_aside, Text),
    )
    .join(Entry, and_(Entry.owner_id == Version.owner_id, Entry.id == Version.entry_id))
    .where(Version.owner_id == OWNER, Version.revision <= bindparam("last"))
    .order_by(Version.revision)
)
MARKS = Prepared(
    select(Mark.what, Mark.revision, Mark.epoch, Mark.at, Mark.link)
    .where(Mark.owner_id == OWNER, Mark.revision <= bindparam("last"))
    .order_by(Mark.epoch)
)
LINK = Prepared(
    select(Version.revision, Version.link)
    .where(Version.owner_id == OWNER, Version.revision <= bindparam("last"))
    .order_by(Version.revision.desc())
    .limit(1)
)
Owner = tuple[str, int, int, bytes | None]


class Sealed(NamedTuple):
    """A state with its place in the chain; its words are JSON texts as they lie."""

    said: Said
    salt: bytes | None
    digest: bytes
    link: bytes
    fields: str
    set_aside: str


class Marked(NamedTuple):
    """What befell the whole diary, with its place in the chain."""

    said: Befallen
    link: bytes


def mark(held: Line, what: str, owners: Iterable[Any], now: datetime) -> None:
    """Add to the chain of each owner (id, revision, epoch, head) what befell the diary now."""
    marks = [_mark(held, what, owner, now) for owner in owners]
    if marks:
        NEW_MARK.run(held, *marks)
        links = [{"of": one["owner_id"], "link": one["link"]} for one in marks]
        statements.LINKED.run(held, *links)


def _mark(held: Line, what: str, owner: Owner, now: datetime) -> dict[str, Any]:
    owner_id, revision, epoch, head = owner
    said = Befallen(what, revision, epoch, now)
    told = said._asdict() | {"at": stored_moment(held, now)}
    return {"owner_id": owner_id, **told, "link": linked(head, said.lines())}


def states(owner_id: str, last: int = LATEST) -> Iterator[Sealed]:
    """Give every state up to a revision, in the order of the chain."""
    for row in STATES.rows(line(), owner_id=owner_id, last=last):
        revision, kind, entry_id, change_id, entered_at, device, *sealed = row
        ids = (kind, entry_id, change_id)
        yield Sealed(Said(revision, *ids, read_moment(entered_at), device), *sealed)


def marks(owner_id: str, last: int = LATEST) -> list[Marked]:
    """List the marks up to a revision, in the order of the chain."""
    return [
        Marked(Befallen(what, revision, epoch, read_moment(at)), link)
        for what, revision, epoch, at, link in MARKS.rows(line(), owner_id=owner_id, last=last)
    ]


def head_at(owner_id: str, last: int | None) -> bytes | None:
    """Give the latest link up to a revision (None: all)."""
    if last is None:
        return head_of(owner_id)
    found = [(one.said.revision, one.said.epoch, one.link) for one in marks(owner_id, last)]
    found += [
        (revision, 0, link) for revision, link in LINK.rows(line(), owner_id=owner_id, last=last)
    ]
    return max(found)[2] if found else None


def head_of(owner_id: str) -> bytes | None:
    """Give the latest link of a diary; None where nothing was written yet."""
    rows = HEAD.rows(line(), owner_id=owner_id)
    head: bytes | None = rows[0][0] if rows else None
    return head
