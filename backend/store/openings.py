"""Links as their readers meet them: found by a secret, opened with a passcode, while they stand."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import uuid4

import orjson
from sqlalchemy import Text, bindparam, cast, insert, select, update

from backend.store.connection import dumped, line, writing
from backend.store.models import Identifier
from backend.store.prepared import Prepared, stored_moment
from backend.store.share_models import Opening, Share
from backend.store.shares import COLUMNS, MOST_WRONG, OPEN, Link, link_of

SHARE = Share.id == bindparam("of", type_=Identifier)
BY_TOKEN = Prepared(select(*COLUMNS).where(Share.token_hash == bindparam("hash"), OPEN))
BY_CODE = Prepared(
    select(*COLUMNS).where(
        Share.code_hash == bindparam("hash"), Share.code_ends_at > bindparam("now"), OPEN
    )
)
# A try is counted before it is looked at, so that of many at once no more than these are.
TRIED = Prepared(
    update(Share)
    .where(SHARE, Share.wrong < MOST_WRONG)
    .values(wrong=Share.wrong + 1)
    .returning(Share.wrong)
)
WAS_RIGHT = Prepared(update(Share).where(SHARE).values(wrong=Share.wrong - 1))
NEW = Prepared(insert(Opening))
OPENED = Prepared(
    select(*COLUMNS, cast(Opening.looked_at, Text))
    .join(Opening, Opening.share_id == Share.id)
    .where(SHARE, OPEN, Opening.id == bindparam("opening_id", type_=Identifier))
)
LOOKED = Prepared(
    update(Opening)
    .where(Opening.id == bindparam("of", type_=Identifier))
    .values(looked_at=bindparam("looked"))
)


class Reader(NamedTuple):
    """Somebody who opened a link that still stands, and what they looked at so far."""

    link: Link
    opening_id: str
    looked_at: dict[str, Any]


def by_token(token_hash: str, now: datetime) -> Link | None:
    """Give the link of a secret, while it stands."""
    return _found(BY_TOKEN, token_hash, now)


def by_code(code_hash: str, now: datetime) -> Link | None:
    """Give the link that a short code stands for, while both stand."""
    return _found(BY_CODE, code_hash, now)


def count_try(link: Link) -> bool:
    """Count a try of the passcode; False where it was locked already."""
    with writing() as held:
        return bool(TRIED.rows(held, of=link.id))


def take_back_try(link: Link) -> None:
    """A try was right after all: it is not one of the wrong ones."""
    with writing() as held:
        WAS_RIGHT.run(held, {"of": link.id})


def note(
    link: Link, how: str, device: str | None, now: datetime, recipient: str | None = None
) -> str:
    """Write down that a link was opened, or tried in vain, and give the opening's id.

    `recipient`: who it says that it is, as readers of SMART Health Links do.
    """
    opening_id = str(uuid4())
    row = {"id": opening_id, "share_id": link.id, "how": how, "device": device}
    row |= {"recipient": recipient}
    with writing() as held:
        NEW.run(held, row | {"at": stored_moment(held, now), "looked_at": dumped({})})
    return opening_id


def reader(share_id: str, opening_id: str, now: datetime) -> Reader | None:
    """Give who opened a link, while it stands."""
    found = {"of": share_id, "opening_id": opening_id, "now": stored_moment(line(), now)}
    rows = OPENED.rows(line(), **found)
    if not rows:
        return None
    [(*link, looked_at)] = rows
    return Reader(link_of(link), opening_id, orjson.loads(looked_at))


def note_look(reader: Reader, what: str, which: str | None = None) -> None:
    """Write down what a reader looked at, each thing once: a part, or one of several of a kind."""
    seen = reader.looked_at.get(what, [])
    if what in reader.looked_at and which in {None, *seen}:
        return
    looked_at = reader.looked_at | {what: [*seen, which] if which else seen}
    with writing() as held:
        LOOKED.run(held, {"of": reader.opening_id, "looked": dumped(looked_at)})


def _found(statement: Prepared, kept_hash: str, now: datetime) -> Link | None:
    rows = statement.rows(line(), hash=kept_hash, now=stored_moment(line(), now))
    return link_of(rows[0]) if rows else None
