"""Links in the form of a SMART Health Link: made by their person, found by their path, used up."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, insert, or_, select, update

from backend.store.connection import line, writing
from backend.store.health_link_models import HealthLink
from backend.store.models import Identifier
from backend.store.prepared import Prepared, stored_moment
from backend.store.share_models import Share
from backend.store.shares import COLUMNS, MOST_WRONG, OPEN, Link, link_of, one

# How often one opens: until the link ends, or one time.
OPENS = LONG, ONCE = ("long", "once")

OF = HealthLink.share_id == bindparam("of", type_=Identifier)
GONE = Prepared(delete(HealthLink).where(OF))
NEW = Prepared(insert(HealthLink))
BY_PATH = Prepared(
    select(*COLUMNS, HealthLink.opens, HealthLink.language)
    .join(HealthLink, HealthLink.share_id == Share.id)
    .where(HealthLink.path_hash == bindparam("hash"), OPEN)
)
USED = Prepared(
    update(HealthLink)
    .where(OF, or_(HealthLink.opens == LONG, HealthLink.used_at.is_(None)))
    .values(used_at=bindparam("now"))
    .returning(HealthLink.opens)
)
WRONG = Prepared(select(Share.wrong).where(Share.id == bindparam("of", type_=Identifier)))


class Form(NamedTuple):
    """What the other form of a link shall be; `opens` is one of OPENS."""

    path_hash: str
    opens: str
    language: str


class Found(NamedTuple):
    """A link that stands, found by the path of its other form."""

    link: Link
    opens: str
    language: str


def make(owner_id: str, share_id: str, form: Form, now: datetime) -> Link | None:
    """Give an open link this form too, in place of its last one; None where none is open."""
    link = one(owner_id, share_id)
    if link is None or link.state(now) != "open":
        return None
    with writing() as held:
        GONE.run(held, {"of": share_id})
        NEW.run(held, form._asdict() | {"share_id": share_id, "used_at": None})
    return link


def by_path(path_hash: str, now: datetime) -> Found | None:
    """Give the link of a path, while it stands; one that opens once stands until its files end."""
    rows = BY_PATH.rows(line(), hash=path_hash, now=stored_moment(line(), now))
    if not rows:
        return None
    [(*link, opens, language)] = rows
    return Found(link_of(link), opens, language)


def use(link: Link, now: datetime) -> bool:
    """Use it; False where it opens once and did."""
    with writing() as held:
        return bool(USED.rows(held, of=link.id, now=stored_moment(held, now)))


def tries_left(link: Link) -> int:
    """Say how many more wrong passcodes are borne."""
    rows = WRONG.rows(line(), of=link.id)
    return max(0, MOST_WRONG - rows[0][0]) if rows else 0
