"""Ties: which specialist may read which diary, how far, since when, and until when."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import uuid4

import orjson
from sqlalchemy import Text, bindparam, cast, delete, null, select, update
from sqlalchemy.dialects.postgresql import insert  # SQLite writes it alike

from backend.domain.shared import Scope
from backend.store.connection import Line, dumped, line, writing
from backend.store.models import Identifier, Person
from backend.store.people import PATIENT, SPECIALIST
from backend.store.prepared import Prepared, read_moment, stored_moment
from backend.store.tie_models import STANDS, Tie, TieDigest, TieVerdict

ID = bindparam("tie_id", type_=Identifier)
FOLLOWED = Prepared(
    select(
        cast(Tie.id, Text),
        cast(Tie.patient_id, Text),
        Tie.name,
        cast(Tie.scope, Text),
        Tie.made_at,
        Tie.opened_at,
        Tie.note,
        Tie.noted_at,
        Person.epoch,
        Person.revision,
    )
    .join(Person, Person.id == Tie.patient_id)
    .where(Tie.specialist_id == bindparam("specialist_id", type_=Identifier))
    .where(Tie.id == ID, Tie.ended_at.is_(None))
)
OF_PATIENT = Prepared(
    select(
        cast(Tie.id, Text),
        Person.name,
        Tie.name,
        cast(Tie.scope, Text),
        Tie.made_at,
        Tie.ended_at,
        Tie.ended_by,
        Tie.opened_at,
    )
    .join(Person, Person.id == Tie.specialist_id)
    .where(Tie.patient_id == bindparam("patient_id", type_=Identifier))
    .order_by(Tie.ended_at.is_not(None), Tie.made_at.desc())
    .limit(200)
)
ENDED_BY = {PATIENT: Tie.patient_id, SPECIALIST: Tie.specialist_id}
ENDED = {
    role: Prepared(
        update(Tie)
        .where(Tie.id == ID, whose == bindparam("whose", type_=Identifier), Tie.ended_at.is_(None))
        .values(ended_at=bindparam("now"), ended_by=bindparam("role"), note="", noted_at=null())
        .returning(cast(Tie.id, Text))
    )
    for role, whose in ENDED_BY.items()
}
UNSAID = [Prepared(delete(table).where(table.tie_id == ID)) for table in (TieDigest, TieVerdict)]
MADE = insert(Tie)
NEW = Prepared(
    MADE.on_conflict_do_update(
        index_elements=["patient_id", "specialist_id"],
        index_where=STANDS,
        set_={"name": MADE.excluded.name, "scope": MADE.excluded.scope},
    ).returning(cast(Tie.id, Text))
)
OPENED = Prepared(
    update(Tie)
    .where(Tie.id == ID)
    .values(
        opened_at=bindparam("now"),
        opened_epoch=bindparam("epoch"),
        opened_revision=bindparam("revision"),
    )
)
NOTED = Prepared(
    update(Tie).where(Tie.id == ID).values(note=bindparam("text"), noted_at=bindparam("now"))
)


class Pair(NamedTuple):
    """Whose diary it is, and who follows it."""

    patient_id: str
    specialist_id: str


class Shared(NamedTuple):
    """What a person gives with a tie: how she is called there, and what may be read."""

    name: str
    scope: Mapping[str, Any]


class Followed(NamedTuple):
    """A diary as its specialist may read it now, and how far it has come."""

    id: str
    owner_id: str
    name: str
    scope: Scope
    made_at: datetime
    opened_at: datetime | None
    note: str
    noted_at: datetime | None
    epoch: int
    revision: int


class Follower(NamedTuple):
    """A specialist who follows a diary, or did, as its person sees it."""

    id: str
    specialist: str
    name: str
    scope: Scope
    made_at: datetime
    ended_at: datetime | None
    ended_by: str | None
    opened_at: datetime | None


def followed(specialist_id: str, tie_id: str) -> Followed | None:
    """Give a tie that stands, to its own specialist; None for every other."""
    rows = FOLLOWED.rows(line(), specialist_id=specialist_id, tie_id=tie_id)
    if not rows:
        return None
    [(id_, owner_id, name, scope, made_at, opened_at, note, noted_at, epoch, revision)] = rows
    return Followed(
        id_,
        owner_id,
        name,
        read_scope(orjson.loads(scope)),
        read_moment(made_at),
        opened_at and read_moment(opened_at),
        note,
        noted_at and read_moment(noted_at),
        epoch,
        revision,
    )


def followers(patient_id: str) -> list[Follower]:
    """List who follows a diary, then who did, the latest first."""
    found = []
    for id_, specialist, name, scope, made_at, ended_at, by, opened_at in OF_PATIENT.rows(
        line(), patient_id=patient_id
    ):
        ended = ended_at and read_moment(ended_at)
        opened = opened_at and read_moment(opened_at)
        shared = read_scope(orjson.loads(scope))
        made = read_moment(made_at)
        found.append(Follower(id_, specialist, name, shared, made, ended, by, opened))
    return found


def tie(held: Line, pair: Pair, shared: Shared, moment: Any) -> str:
    """Tie two people, or change what is shared where they are tied already; give the tie's id."""
    [(tie_id,)] = NEW.rows(
        held,
        id=str(uuid4()),
        **pair._asdict(),
        name=shared.name,
        scope=dumped(shared.scope),
        made_at=moment,
        ended_at=None,
        ended_by=None,
        opened_at=None,
        opened_epoch=0,
        opened_revision=0,
        note="",
        noted_at=None,
    )
    return str(tie_id)


def end(tie_id: str, whose: str, role: str, now: datetime) -> bool:
    """End a tie at once, on either side; tell whether there was one.

    What the specialist noted and judged goes with it; questions and answers stay with the person.
    """
    with writing() as held:
        ended = ENDED[role].rows(
            held, tie_id=tie_id, whose=whose, role=role, now=stored_moment(held, now)
        )
        if ended:
            for said in UNSAID:
                said.run(held, {"tie_id": tie_id})
    return bool(ended)


def opened(tie: Followed, now: datetime) -> None:
    """Note that the specialist has opened a diary, as far as it has come."""
    with writing() as held:
        seen = {"tie_id": tie.id, "epoch": tie.epoch, "revision": tie.revision}
        OPENED.run(held, seen | {"now": stored_moment(held, now)})


def note(tie_id: str, text: str, now: datetime) -> None:
    """Keep the specialist's note to self in place of the last one."""
    with writing() as held:
        NOTED.run(held, {"tie_id": tie_id, "text": text, "now": stored_moment(held, now)})


def read_scope(kept: Mapping[str, Any]) -> Scope:
    """Read a scope as it is kept."""
    first, last = (day and date.fromisoformat(day) for day in (kept["first"], kept["last"]))
    return Scope(first, last, frozenset(kept["include"]))


def kept_scope(scope: Scope) -> dict[str, Any]:
    """Write a scope as it is kept and as it travels."""
    first, last = (day and day.isoformat() for day in (scope.first, scope.last))
    return {"first": first, "last": last, "include": sorted(scope.include)}
