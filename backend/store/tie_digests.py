"""What the desk's list says of each diary: kept, and known to be old when it is."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Integer, Text, bindparam, case, cast, func, or_, select
from sqlalchemy.dialects.postgresql import insert  # SQLite writes it alike

from backend.store.connection import Line, dumped, line, writing
from backend.store.models import Identifier, Person
from backend.store.prepared import Prepared, read_moment, stored_moment
from backend.store.tie_models import Tie, TieDigest, TieQuestion

SPECIALIST_ID = bindparam("specialist_id", type_=Identifier)
WAITING = (
    select(
        TieQuestion.tie_id,
        cast(func.sum(case((TieQuestion.answered_at.is_(None), 1), else_=0)), Integer).label(
            "asked"
        ),
        cast(
            func.sum(
                case(
                    (TieQuestion.answered_at.is_(None), 0),
                    (TieQuestion.read_at.is_(None), 1),
                    else_=0,
                )
            ),
            Integer,
        ).label("unread"),
    )
    .group_by(TieQuestion.tie_id)
    .subquery()
)
LIST = Prepared(
    select(
        cast(Tie.id, Text),
        Tie.name,
        Tie.opened_at,
        or_(Tie.opened_epoch != Person.epoch, Tie.opened_revision < Person.revision),
        or_(
            TieDigest.epoch != Person.epoch,
            TieDigest.revision != Person.revision,
            TieDigest.day != bindparam("day"),
        ),
        TieDigest.day,
        cast(TieDigest.told, Text),
        WAITING.c.asked,
        WAITING.c.unread,
    )
    .join(Person, Person.id == Tie.patient_id)
    .outerjoin(TieDigest, TieDigest.tie_id == Tie.id)
    .outerjoin(WAITING, WAITING.c.tie_id == Tie.id)
    .where(Tie.specialist_id == SPECIALIST_ID, Tie.ended_at.is_(None))
)
ENDED = Prepared(
    select(func.count())
    .select_from(Tie)
    .where(Tie.specialist_id == SPECIALIST_ID, Tie.ended_by == "patient")
)
OLD = (
    select(cast(Tie.id, Text), cast(Tie.specialist_id, Text))
    .join(Person, Person.id == Tie.patient_id)
    .outerjoin(TieDigest, TieDigest.tie_id == Tie.id)
    .where(Tie.ended_at.is_(None))
    .where(
        or_(
            TieDigest.tie_id.is_(None),
            TieDigest.epoch != Person.epoch,
            TieDigest.revision != Person.revision,
            TieDigest.day != bindparam("day"),
        )
    )
    .order_by(TieDigest.made_at)
)
STALE = Prepared(OLD.where(Tie.specialist_id == SPECIALIST_ID))
ALL_STALE = Prepared(OLD)
STANDS = Prepared(
    select(Tie.id).where(Tie.id == bindparam("tie_id", type_=Identifier), Tie.ended_at.is_(None))
)
MADE = insert(TieDigest)
NEW = Prepared(
    MADE.on_conflict_do_update(
        index_elements=["tie_id"],
        set_={
            name: MADE.excluded[name] for name in ("epoch", "revision", "day", "made_at", "told")
        },
    )
)


class Listed(NamedTuple):
    """A diary in the desk's list; `told` is None until it was counted for the first time."""

    id: str
    name: str
    opened_at: datetime | None
    is_unread: bool
    is_stale: bool
    day: str | None
    told: dict[str, Any] | None
    asked: int
    answered: int


class State(NamedTuple):
    """Of which state of a diary, and of which day, a digest is."""

    epoch: int
    revision: int
    day: str


def listed(specialist_id: str, day: str) -> list[Listed]:
    """List all diaries that a specialist follows, with what was last counted of each."""
    rows = LIST.rows(line(), specialist_id=specialist_id, day=day)
    told = orjson.loads(f"[{','.join(row[6] or 'null' for row in rows)}]")
    return [
        Listed(
            id_,
            name,
            opened_at and read_moment(opened_at),
            bool(newer),
            digest is None or bool(old),
            of_day,
            digest,
            asked or 0,
            unread or 0,
        )
        for (id_, name, opened_at, newer, old, of_day, _, asked, unread), digest in zip(
            rows, told, strict=True
        )
    ]


def taken_back(specialist_id: str) -> int:
    """Count those who have taken their diary back."""
    [(count,)] = ENDED.rows(line(), specialist_id=specialist_id)
    return int(count)


def stale(day: str, specialist_id: str | None = None) -> list[tuple[str, str]]:
    """List (tie, specialist) of those digests that are missing or old, the oldest first."""
    if specialist_id is None:
        return [(tie, whose) for tie, whose in ALL_STALE.rows(line(), day=day)]
    rows = STALE.rows(line(), specialist_id=specialist_id, day=day)
    return [(tie, whose) for tie, whose in rows]


def keep(tie_id: str, state: State, told: Mapping[str, Any], now: datetime) -> None:
    """Keep a digest, unless the tie has ended meanwhile."""
    with writing() as held:
        if _stands(held, tie_id):
            row = {"tie_id": tie_id, **state._asdict(), "told": dumped(told)}
            NEW.run(held, row | {"made_at": stored_moment(held, now)})


def _stands(held: Line, tie_id: str) -> bool:
    return bool(STANDS.rows(held, tie_id=tie_id))
