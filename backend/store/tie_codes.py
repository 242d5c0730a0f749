"""The codes that tie two people once: kept as keyed hashes, until they are used or too old."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Text, bindparam, cast, delete, func, insert, select

from backend.store import ties
from backend.store.connection import dumped, line, writing
from backend.store.models import Identifier, Person
from backend.store.people import SPECIALIST
from backend.store.prepared import Prepared, stored_moment
from backend.store.tie_models import TieCode
from backend.store.ties import Pair, Shared

# OUR RULE: so many invitations of one specialist may be under way.
MOST = 100

MAKER = bindparam("maker_id", type_=Identifier)
THIS = (TieCode.code_hash == bindparam("code_hash"), TieCode.expires_at > bindparam("now"))
NEW = Prepared(insert(TieCode))
OLD = Prepared(delete(TieCode).where(TieCode.expires_at <= bindparam("now")))
EARLIER = Prepared(delete(TieCode).where(TieCode.maker_id == MAKER))
COUNT = Prepared(select(func.count()).where(TieCode.maker_id == MAKER))
MADE_BY = Prepared(
    select(cast(Person.id, Text), Person.role, Person.name, TieCode.name, cast(TieCode.scope, Text))
    .join(Person, Person.id == TieCode.maker_id)
    .where(*THIS)
)
USED = Prepared(delete(TieCode).where(*THIS).returning(TieCode.code_hash))


class Offer(NamedTuple):
    """Who made a code, and what it shares where a person with a diary made it."""

    maker_id: str
    role: str
    specialist: str | None
    name: str | None
    scope: Mapping[str, Any]


def keep(
    code_hash: str, maker_id: str, shared: Shared | None, until: datetime, now: datetime
) -> bool:
    """Keep a code; False where its specialist has too many under way.

    A person with a diary has one at a time: a new one takes the last one's place.
    """
    with writing() as held:
        OLD.run(held, {"now": stored_moment(held, now)})
        if shared:
            EARLIER.run(held, {"maker_id": maker_id})
        elif COUNT.rows(held, maker_id=maker_id)[0][0] >= MOST:
            return False
        row = {"code_hash": code_hash, "maker_id": maker_id, "name": shared and shared.name}
        row |= {"scope": dumped(shared.scope if shared else {})}
        NEW.run(held, row | {"expires_at": stored_moment(held, until)})
    return True


def offer(code_hash: str, now: datetime) -> Offer | None:
    """Tell who made a code, while it is good."""
    rows = MADE_BY.rows(line(), code_hash=code_hash, now=stored_moment(line(), now))
    if not rows:
        return None
    [(maker_id, role, specialist, name, scope)] = rows
    return Offer(maker_id, role, specialist, name, orjson.loads(scope))


def use(
    code_hash: str, user_id: str, role: str, shared: Shared | None, now: datetime
) -> str | None:
    """Tie who made a code with who has it, once; give the tie's id.

    None where there is no such code, or its maker is of the same kind as its user.
    """
    found = offer(code_hash, now)
    if found is None or found.role == role:
        return None
    given = shared or Shared(str(found.name), found.scope)
    ids = (user_id, found.maker_id)
    pair = Pair(*ids) if found.role == SPECIALIST else Pair(*reversed(ids))
    with writing() as held:
        moment = stored_moment(held, now)
        if not USED.rows(held, code_hash=code_hash, now=moment):
            return None
        return ties.tie(held, pair, given, moment)
