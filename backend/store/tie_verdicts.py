"""What specialists call attacks and diaries, beside what the rule called them at that time."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Text, bindparam, cast, delete, select
from sqlalchemy.dialects.postgresql import insert  # SQLite writes it alike

from backend.store.connection import line, writing
from backend.store.models import Identifier
from backend.store.prepared import Prepared, Row, read_moment, stored_moment
from backend.store.tie_models import Tie, TieVerdict

# What a verdict is about that is about no single attack.
DIARY = "diary"

TOLD = (
    select(
        TieVerdict.about,
        cast(TieVerdict.codes, Text),
        cast(TieVerdict.rule, Text),
        TieVerdict.reason,
        TieVerdict.given_at,
    )
    .join(Tie, Tie.id == TieVerdict.tie_id)
    .where(Tie.specialist_id == bindparam("specialist_id", type_=Identifier))
    .where(Tie.ended_at.is_(None))
    .order_by(TieVerdict.given_at.desc())
)
ALL = Prepared(TOLD)
IN_TIE = Prepared(TOLD.where(Tie.id == bindparam("tie_id", type_=Identifier)))
GIVEN = insert(TieVerdict)
NEW = Prepared(
    GIVEN.on_conflict_do_update(
        index_elements=["tie_id", "about"],
        set_={name: GIVEN.excluded[name] for name in ("codes", "rule", "reason", "given_at")},
    )
)
GONE = Prepared(
    delete(TieVerdict).where(
        TieVerdict.tie_id == bindparam("tie_id", type_=Identifier),
        TieVerdict.about == bindparam("about"),
    )
)


class Verdict(NamedTuple):
    """What the specialist says, the rule's labels beside it, and why."""

    about: str
    codes: list[str]
    rule: list[str]
    reason: str
    given_at: datetime


def given(specialist_id: str, tie_id: str | None = None) -> list[Verdict]:
    """List what a specialist judged in ties that stand, or in one of them; the latest first."""
    if tie_id is None:
        return _read(ALL.rows(line(), specialist_id=specialist_id))
    return _read(IN_TIE.rows(line(), specialist_id=specialist_id, tie_id=tie_id))


def give(tie_id: str, said: Verdict) -> None:
    """Keep a verdict in place of the last one about the same."""
    with writing() as held:
        row: dict[str, Any] = {"tie_id": tie_id, "about": said.about, "reason": said.reason}
        row |= {"codes": _texts(said.codes), "rule": _texts(said.rule)}
        NEW.run(held, row | {"given_at": stored_moment(held, said.given_at)})


def take_back(tie_id: str, about: str) -> None:
    """Take a verdict back; where there is none, nothing happens."""
    with writing() as held:
        GONE.run(held, {"tie_id": tie_id, "about": about})


def _texts(codes: Sequence[str]) -> str:
    return orjson.dumps([*codes]).decode()


def _read(rows: list[Row]) -> list[Verdict]:
    return [
        Verdict(about, orjson.loads(codes), orjson.loads(rule), reason, read_moment(given_at))
        for about, codes, rule, reason, given_at in rows
    ]
