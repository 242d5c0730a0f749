"""Links of a person: made, listed with who opened them, given a short code, taken back.

Every statement of a person's begins at the owner. Secrets come in as the hashes that are kept.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import uuid4

import orjson
from sqlalchemy import Text, and_, bindparam, cast, func, insert, null, select, update

from backend.domain.shared import Scope
from backend.store.connection import dumped, line, writing
from backend.store.models import Identifier, Person
from backend.store.prepared import Prepared, read_moment, stored_moment
from backend.store.share_models import Opening, Share

# OUR RULES: wrong passcodes until a link is locked, and links that a person may have open at once.
MOST_WRONG = 10
MOST_OPEN = 100

OWNER = bindparam("owner_id", type_=Identifier)
MINE = and_(Share.owner_id == OWNER, Share.id == bindparam("share_id", type_=Identifier))
OPEN = and_(Share.revoked_at.is_(None), Share.ends_at > bindparam("now"))
COLUMNS = (
    cast(Share.id, Text),
    cast(Share.owner_id, Text),
    Share.name,
    Share.passcode_hash,
    cast(Share.scope, Text),
    Share.revision,
    Share.frozen_on,
    Share.made_at,
    Share.ends_at,
    Share.revoked_at,
    Share.wrong,
    Share.code_ends_at,
)
NEW = Prepared(insert(Share))
REVISION = Prepared(select(Person.revision).where(Person.id == OWNER))
COUNT = Prepared(select(func.count()).where(Share.owner_id == OWNER, OPEN))
ALL = Prepared(
    select(*COLUMNS).where(Share.owner_id == OWNER).order_by(Share.made_at.desc()).limit(500)
)
ONE = Prepared(select(*COLUMNS).where(MINE))
OPENINGS = Prepared(
    select(
        cast(Opening.share_id, Text),
        cast(Opening.id, Text),
        Opening.at,
        Opening.device,
        Opening.how,
        Opening.recipient,
        cast(Opening.looked_at, Text),
    )
    .join(Share, Share.id == Opening.share_id)
    .where(Share.owner_id == OWNER)
    .order_by(Opening.at.desc())
    .limit(2_000)
)
REVOKED = Prepared(
    update(Share)
    .where(MINE, Share.revoked_at.is_(None))
    .values(revoked_at=bindparam("now"), code_hash=null(), code_ends_at=null())
)
CODED = Prepared(
    update(Share)
    .where(MINE, OPEN, Share.wrong < MOST_WRONG)
    .values(code_hash=bindparam("hash"), code_ends_at=bindparam("until"))
    .returning(cast(Share.id, Text))
)


class Link(NamedTuple):
    """A link as it is kept, and how much it gives."""

    id: str
    owner_id: str
    name: str
    passcode_hash: str | None
    scope: Scope
    revision: int | None
    frozen_on: date | None
    made_at: datetime
    ends_at: datetime
    revoked_at: datetime | None
    wrong: int
    code_ends_at: datetime | None

    @property
    def is_locked(self) -> bool:
        """So many wrong passcodes were tried that it opens no more."""
        return self.wrong >= MOST_WRONG

    def state(self, now: datetime) -> str:
        """Say in one word what has become of it."""
        if self.revoked_at:
            return "revoked"
        if self.ends_at <= now:
            return "ended"
        return "locked" if self.is_locked else "open"


class Opened(NamedTuple):
    """One time that a link was opened, or tried with a wrong passcode (`how` is "wrong")."""

    id: str
    at: datetime
    device: str | None
    how: str
    recipient: str | None
    looked_at: dict[str, Any]


class Wish(NamedTuple):
    """What a new link shall be; `frozen_on`: it shows for good how the diary is on this day."""

    name: str
    scope: Scope
    frozen_on: date | None
    ends_at: datetime
    token_hash: str
    passcode_hash: str | None


def make(owner_id: str, wish: Wish, now: datetime) -> str | None:
    """Make a link and give its id; None where the person has too many open ones."""
    share_id = str(uuid4())
    with writing() as held:
        moment = stored_moment(held, now)
        if COUNT.rows(held, owner_id=owner_id, now=moment)[0][0] >= MOST_OPEN:
            return None
        [(revision,)] = REVISION.rows(held, owner_id=owner_id)
        row = wish._asdict() | {"id": share_id, "owner_id": owner_id}
        row |= {"scope": dumped(told_scope(wish.scope)), "made_at": moment}
        row |= {"ends_at": stored_moment(held, wish.ends_at), "wrong": 0}
        row |= {"revision": revision if wish.frozen_on else None}
        row |= {"frozen_on": _stored_day(held.dialect.name, wish.frozen_on)}
        NEW.run(held, row | dict.fromkeys(("revoked_at", "code_hash", "code_ends_at")))
    return share_id


def all_of(owner_id: str) -> list[tuple[Link, list[Opened]]]:
    """List a person's links, the newest first, each with its openings, the latest first."""
    links = [link_of(row) for row in ALL.rows(line(), owner_id=owner_id)]
    openings: dict[str, list[Opened]] = {link.id: [] for link in links}
    for share_id, *rest, looked_at in OPENINGS.rows(line(), owner_id=owner_id):
        opening_id, moment, device, how, who = rest
        seen = orjson.loads(looked_at)
        opened = Opened(opening_id, read_moment(moment), device, how, who, seen)
        openings.setdefault(share_id, []).append(opened)
    return [(link, openings[link.id]) for link in links]


def one(owner_id: str, share_id: str) -> Link | None:
    """Give one link of a person's."""
    rows = ONE.rows(line(), owner_id=owner_id, share_id=share_id)
    return link_of(rows[0]) if rows else None


def revoke(owner_id: str, share_id: str, now: datetime) -> bool:
    """Take a link back; from now on it opens nothing. False where there is no such link."""
    if one(owner_id, share_id) is None:
        return False
    with writing() as held:
        found = {"owner_id": owner_id, "share_id": share_id}
        REVOKED.run(held, found | {"now": stored_moment(held, now)})
    return True


def give_code(owner_id: str, share_id: str, code_hash: str, until: datetime, now: datetime) -> bool:
    """Give an open link a short code, in place of its last one; False where none is open."""
    with writing() as held:
        moments = {"until": stored_moment(held, until), "now": stored_moment(held, now)}
        found = {"owner_id": owner_id, "share_id": share_id, "hash": code_hash}
        return bool(CODED.rows(held, **found, **moments))


def link_of(row: Any) -> Link:
    """Read a row of COLUMNS."""
    told = dict(zip(Link._fields, row, strict=True))
    told["scope"] = scope_of(orjson.loads(told["scope"]))
    for name in ("made_at", "ends_at", "revoked_at", "code_ends_at"):
        told[name] = read_moment(told[name]) if told[name] else None
    told["frozen_on"] = _read_day(told["frozen_on"])
    return Link(**told)


def told_scope(scope: Scope) -> dict[str, Any]:
    """Write a scope as it is kept and as it travels."""
    days = {"from": scope.first, "to": scope.last}
    told = {name: day.isoformat() if day else None for name, day in days.items()}
    return told | {"include": sorted(scope.include)}


def scope_of(told: Mapping[str, Any]) -> Scope:
    """Read a scope."""
    first, last = (_read_day(told[name]) for name in ("from", "to"))
    return Scope(first, last, frozenset(told["include"]))


def _read_day(value: str | date | None) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _stored_day(dialect: str, day: date | None) -> str | date | None:
    return day.isoformat() if day and dialect == "sqlite" else day
