"""The imports of a person: the file in its pieces, how far it is, and what became of it."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import orjson
from sqlalchemy import (
    Text,
    and_,
    bindparam,
    cast,
    delete,
    func,
    insert,
    literal_column,
    null,
    or_,
    select,
    update,
)

from backend.store.connection import dumped, line, writing
from backend.store.models import Identifier, Import, ImportPart
from backend.store.prepared import Prepared, read_moment, stored_moment

# A file of which nothing came goes after a day, its pieces with it.
KEPT = timedelta(days=1)
# Silent for this long, a job has died: it beats twice a second.
SILENT = timedelta(seconds=90)
AT_WORK = ("reading", "writing", "undoing", "putting")
SETTLED = ("done", "undone", "writing", "undoing", "putting")

OWNER = bindparam("owner_id", type_=Identifier)
ID = bindparam("import_id", type_=Identifier)
THIS = and_(Import.owner_id == OWNER, Import.id == ID)
PART = and_(ImportPart.owner_id == OWNER, ImportPart.import_id == ID)
TOLD = select(
    cast(Import.id, Text),
    Import.created_at,
    Import.beat_at,
    Import.name,
    Import.size,
    Import.state,
    Import.source,
    Import.done,
    Import.total,
    cast(Import.choices, Text),
    cast(Import.told, Text),
)
ONE = Prepared(TOLD.where(THIS))
ALL = Prepared(TOLD.where(Import.owner_id == OWNER).order_by(Import.created_at.desc()).limit(100))
NEW = Prepared(insert(Import))
GONE = Prepared(delete(Import).where(THIS))
STALE = Prepared(
    delete(Import).where(
        Import.beat_at < bindparam("before"),
        Import.state.not_in([literal_column(f"'{one}'") for one in SETTLED]),
    )
)
CLAIMED = Prepared(
    update(Import)
    .where(THIS)
    .where(or_(Import.state == bindparam("was"), Import.beat_at < bindparam("silent")))
    .where(Import.state == bindparam("seen"))
    .values(
        state=bindparam("state"),
        job=bindparam("job", type_=Identifier),
        stop=False,
        done=0,
        total=null(),
        choices=bindparam("choices"),
        beat_at=bindparam("now"),
    )
    .returning(Import.state)
)
BEAT = Prepared(
    update(Import)
    .where(THIS, Import.job == bindparam("job", type_=Identifier))
    .values(done=bindparam("done"), total=bindparam("total"), beat_at=bindparam("now"))
    .returning(Import.stop)
)
ENDED = Prepared(
    update(Import)
    .where(THIS, Import.job == bindparam("job", type_=Identifier))
    .values(
        state=bindparam("state"),
        source=bindparam("source"),
        told=bindparam("told"),
        beat_at=bindparam("now"),
        job=null(),
    )
)
STOPPED = Prepared(update(Import).where(THIS).values(stop=True))
SIZES = Prepared(select(ImportPart.number, func.length(ImportPart.content)).where(PART))
CONTENT = Prepared(select(ImportPart.content).where(PART).order_by(ImportPart.number))
NO_PART = Prepared(delete(ImportPart).where(PART, ImportPart.number == bindparam("number")))
NEW_PART = Prepared(insert(ImportPart))
NO_PARTS = Prepared(delete(ImportPart).where(PART))


class Kept(NamedTuple):
    """An import as it stands."""

    id: str
    created_at: datetime
    beat_at: datetime
    name: str
    size: int
    state: str
    source: str | None
    done: int
    total: int | None
    choices: dict[str, Any]
    told: dict[str, Any]

    def is_lost(self, now: datetime) -> bool:
        """Tell whether its job has died before it was done."""
        return self.state in AT_WORK and self.beat_at < now - SILENT


class Job(NamedTuple):
    """One run of work on one import."""

    owner_id: str
    import_id: str
    job: str


class Superseded(Exception):  # noqa: N818 - it is what happened
    """Another job has this import now, or it is gone."""


def begin(owner_id: str, import_id: str, name: str, size: int, now: datetime) -> None:
    """Note a file that is going to come; what others left lying for a day goes."""
    moment = stored_moment(line(), now)
    row = {"owner_id": owner_id, "id": import_id, "name": name, "size": size}
    row |= {"created_at": moment, "beat_at": moment, "state": "receiving", "job": None}
    row |= {"stop": False, "source": None, "done": 0, "total": None}
    with writing() as held:
        STALE.run(held, {"before": stored_moment(held, now - KEPT)})
        NEW.run(held, row | {"choices": "{}", "told": "{}"})


def one(owner_id: str, import_id: str) -> Kept | None:
    """Give one import."""
    return next(_kept(ONE.rows(line(), owner_id=owner_id, import_id=import_id)), None)


def all_of(owner_id: str) -> list[Kept]:
    """List a person's imports, newest first."""
    return list(_kept(ALL.rows(line(), owner_id=owner_id)))


def put_part(owner_id: str, import_id: str, number: int, content: bytes) -> None:
    """Keep a piece of the file; the same piece again takes the place of the first."""
    of = {"owner_id": owner_id, "import_id": import_id, "number": number}
    with writing() as held:
        NO_PART.run(held, of)
        NEW_PART.run(held, of | {"content": content})


def sizes(owner_id: str, import_id: str) -> dict[int, int]:
    """Tell how large each piece is that has come."""
    return dict(SIZES.rows(line(), owner_id=owner_id, import_id=import_id))


def content(owner_id: str, import_id: str) -> bytes:
    """Give the whole file."""
    parts = CONTENT.rows(line(), owner_id=owner_id, import_id=import_id)
    return b"".join(bytes(part) for (part,) in parts)


def claim(job: Job, kept: Kept, state: str, choices: dict[str, Any], now: datetime) -> bool:
    """Hand an import to a job, unless another one took it since it was looked at."""
    with writing() as held:
        rows = CLAIMED.rows(
            held,
            **job._asdict(),
            seen=kept.state,
            was="" if kept.state in AT_WORK else kept.state,
            silent=stored_moment(held, now - SILENT),
            state=state,
            choices=dumped(choices),
            now=stored_moment(held, now),
        )
    return bool(rows)


def beat(job: Job, done: int, total: int | None, now: datetime) -> bool:
    """Give a sign of life, and tell whether the person wants the job to stop.

    Raises Superseded when the import is no longer this job's.
    """
    with writing() as held:
        moment = stored_moment(held, now)
        rows = BEAT.rows(held, **job._asdict(), done=done, total=total, now=moment)
    if not rows:
        raise Superseded
    return bool(rows[0][0])


def end(job: Job, kept: Kept, state: str, now: datetime, **told: Any) -> None:
    """Say what came of a job; `told` goes beside what was told before."""
    with writing() as held:
        ends = {
            "state": state,
            "source": told.get("source", kept.source),
            "told": dumped(kept.told | told),
            "now": stored_moment(held, now),
        }
        ENDED.run(held, job._asdict() | ends)


def stop(owner_id: str, import_id: str) -> None:
    """Ask the job of an import to stop."""
    with writing() as held:
        STOPPED.run(held, {"owner_id": owner_id, "import_id": import_id})


def drop_file(owner_id: str, import_id: str) -> None:
    """Let the pieces of a file go: what was taken of it is in the diary."""
    with writing() as held:
        NO_PARTS.run(held, {"owner_id": owner_id, "import_id": import_id})


def discard(owner_id: str, import_id: str) -> None:
    """Forget an import of which nothing came."""
    with writing() as held:
        GONE.run(held, {"owner_id": owner_id, "import_id": import_id})


def _kept(rows: Iterable[Any]) -> Iterator[Kept]:
    for row in rows:
        told = Kept(*row)
        yield told._replace(
            created_at=read_moment(told.created_at),
            beat_at=read_moment(told.beat_at),
            choices=orjson.loads(row[9]),
            told=orjson.loads(row[10]),
        )
