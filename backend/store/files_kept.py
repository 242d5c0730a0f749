"""The files that are made for a person: how far each is, its pieces, and their end."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Text, and_, bindparam, cast, delete, insert, literal_column, select, update

from backend.store.connection import Line, dumped, line, writing
from backend.store.file_models import File, FilePart
from backend.store.models import Identifier
from backend.store.prepared import Prepared, read_moment, stored_moment

# Nobody's diary lies about in a second form for longer than this.
KEPT = timedelta(days=1)
# Silent for this long, a job has died. Setting ten years of pages takes half of it, under load.
SILENT = timedelta(seconds=120)
PIECE = 2**20
MAKING, READY, FAILED = "making", "ready", "failed"
CONTENT, PICTURE = "content", "picture"

OWNER = bindparam("owner_id", type_=Identifier)
ID = bindparam("file_id", type_=Identifier)
THIS = and_(File.owner_id == OWNER, File.id == ID)
UNDER_WAY = and_(THIS, File.state == literal_column(f"'{MAKING}'"))
PIECES = and_(
    FilePart.owner_id == OWNER, FilePart.file_id == ID, FilePart.of == bindparam("pieces_of")
)
TOLD = select(
    cast(File.id, Text),
    File.created_at,
    File.beat_at,
    File.what,
    File.tag,
    cast(File.asked, Text),
    File.state,
    File.done,
    File.total,
    cast(File.told, Text),
)
ONE = Prepared(TOLD.where(THIS))
OF_WHAT = Prepared(TOLD.where(File.owner_id == OWNER, File.what == bindparam("what")))
NEW = Prepared(insert(File))
NEW_PIECE = Prepared(insert(FilePart))
NO_PIECES = Prepared(delete(FilePart).where(FilePart.owner_id == OWNER, FilePart.file_id == ID))
GONE = Prepared(delete(File).where(THIS))
GONE_OF_WHAT = Prepared(delete(File).where(File.owner_id == OWNER, File.what == bindparam("what")))
GONE_OF_OWNER = Prepared(delete(File).where(File.owner_id == OWNER))
STALE = Prepared(delete(File).where(File.created_at < bindparam("before")))
BEAT = Prepared(
    update(File)
    .where(UNDER_WAY)
    .values(done=bindparam("done"), total=bindparam("total"), beat_at=bindparam("now"))
    .returning(File.total)
)
ENDED = Prepared(
    update(File)
    .where(UNDER_WAY)
    .values(state=bindparam("ends"), told=bindparam("told"), beat_at=bindparam("now"))
    .returning(File.state)
)
CONTENTS = Prepared(select(FilePart.content).where(PIECES).order_by(FilePart.number))
ONE_PIECE = Prepared(select(FilePart.content).where(PIECES, FilePart.number == bindparam("number")))


class Kept(NamedTuple):
    """A file as it stands."""

    id: str
    created_at: datetime
    beat_at: datetime
    what: str
    tag: str
    asked: dict[str, Any]
    state: str
    done: int
    total: int
    told: dict[str, Any]

    def is_lost(self, now: datetime) -> bool:
        """Tell whether its job has died before it was done."""
        return self.state == MAKING and self.beat_at < now - SILENT

    def is_of_use(self, tag: str, now: datetime) -> bool:
        """Tell whether it is what is asked for: made already, or under way."""
        fresh = self.created_at > now - KEPT
        return self.tag == tag and self.state != FAILED and fresh and not self.is_lost(now)


class Wanted(NamedTuple):
    """A file that is to be made."""

    owner_id: str
    file_id: str
    what: str
    tag: str
    asked: dict[str, Any]


class Job(NamedTuple):
    """The making of one file; it has no other job, ever."""

    owner_id: str
    file_id: str


class GoneError(Exception):
    """The file is no longer wanted: stopped, made anew, or something in the diary was erased."""


def begin(wanted: Wanted, now: datetime) -> None:
    """Note a file that is going to be made in place of the last of its kind.

    What is older than a day goes, whoever it belongs to.
    """
    with writing() as held:
        STALE.run(held, {"before": stored_moment(held, now - KEPT)})
        GONE_OF_WHAT.run(held, {"owner_id": wanted.owner_id, "what": wanted.what})
        moment = stored_moment(held, now)
        row: dict[str, Any] = {"owner_id": wanted.owner_id, "id": wanted.file_id}
        row |= {
            "what": wanted.what,
            "tag": wanted.tag,
            "asked": dumped(wanted.asked),
            "state": MAKING,
        }
        row |= {"created_at": moment, "beat_at": moment, "done": 0, "total": 1, "told": "{}"}
        NEW.run(held, row)


def one(owner_id: str, file_id: str, now: datetime) -> Kept | None:
    """Give one file, unless its day is over."""
    found = ONE.rows(line(), owner_id=owner_id, file_id=file_id)
    return next((kept for kept in _kept(found) if kept.created_at > now - KEPT), None)


def known(owner_id: str, what: str, tag: str, now: datetime) -> Kept | None:
    """Give the file of this kind that is made, or being made, under this tag."""
    found = OF_WHAT.rows(line(), owner_id=owner_id, what=what)
    return next((kept for kept in _kept(found) if kept.is_of_use(tag, now)), None)


def beat(job: Job, done: int, total: int, now: datetime) -> None:
    """Give a sign of life; raises GoneError when the file is no longer wanted."""
    with writing() as held:
        _beat(held, job, done, total, now)


def put(job: Job, of: str, number: int, content: bytes) -> None:
    """Keep a piece; raises GoneError when the file is no longer wanted."""
    with writing() as held:
        if not ONE.rows(held, **job._asdict()):
            raise GoneError
        piece = {**job._asdict(), "of": of, "number": number, "content": content}
        NEW_PIECE.run(held, piece)


def end(job: Job, state: str, now: datetime, **told: Any) -> None:
    """Say what came of it; raises GoneError when nobody wants to know any more."""
    with writing() as held:
        ends = {"ends": state, "told": dumped(told), "now": stored_moment(held, now)}
        if not ENDED.rows(held, **job._asdict(), **ends):
            raise GoneError
        if state == FAILED:
            NO_PIECES.run(held, job._asdict())


def content(owner_id: str, file_id: str) -> bytes:
    """Give the whole file."""
    of = {"owner_id": owner_id, "file_id": file_id, "pieces_of": CONTENT}
    return b"".join(bytes(piece) for (piece,) in CONTENTS.rows(line(), **of))


def picture(owner_id: str, file_id: str, number: int) -> bytes | None:
    """Give one of the pictures of a file, packed as it is kept, counted from 1."""
    of = {"owner_id": owner_id, "file_id": file_id, "pieces_of": PICTURE, "number": number}
    return next((bytes(piece) for (piece,) in ONE_PIECE.rows(line(), **of)), None)


def discard(owner_id: str, file_id: str) -> None:
    """Let a file go; the job that makes it finds it gone."""
    with writing() as held:
        GONE.run(held, {"owner_id": owner_id, "file_id": file_id})


def drop_all_of(held: Line, owner_id: str) -> None:
    """Let every file of a person go, within a transaction that changes what may be in them."""
    GONE_OF_OWNER.run(held, {"owner_id": owner_id})


def _beat(held: Line, job: Job, done: int, total: int, now: datetime) -> None:
    moment = stored_moment(held, now)
    if not BEAT.rows(held, **job._asdict(), done=done, total=total, now=moment):
        raise GoneError


def _kept(rows: Iterable[Any]) -> Iterable[Kept]:
    for row in rows:
        kept = Kept(*row)
        yield kept._replace(
            created_at=read_moment(kept.created_at),
            beat_at=read_moment(kept.beat_at),
            asked=orjson.loads(row[5]),
            told=orjson.loads(row[9]),
        )
