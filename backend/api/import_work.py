"""The work on an import: reading its file, writing it, taking it back, putting it back.

Every piece of work may be done twice: what died in the middle is begun again. The person is told
how far it is, and may stop it; nothing is written before the person said so.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from typing import Any

from backend.api.checking import checked
from backend.domain.diary import Diary
from backend.domain.vocabulary import KINDS
from backend.exchange import Unusable
from backend.exchange.coded import coded
from backend.exchange.document import diary_of
from backend.exchange.found import Choices, Found, Origin, Refusal, Stopped
from backend.exchange.known import as_known
from backend.exchange.recognise import recognise
from backend.exchange.settled import settled
from backend.store import diary, imports_kept, imports_undo, imports_writing
from backend.store.imports_kept import Job, Kept, Superseded
from backend.store.imports_writing import BATCH, Coming

Clock = Callable[[], datetime]

# Of what was refused, or not understood, so much is told one by one; the rest is counted.
TOLD = 200
LONGEST_ROW = 20_000
LONGEST_TOLD = 300
SECONDS_BETWEEN_BEATS = 0.5
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def utc_now() -> datetime:
    """Read the clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Work:
    """One job, the import as it was when the job took it, and the clock."""

    job: Job
    kept: Kept
    clock: Clock = utc_now

    @property
    def owner_id(self) -> str:
        return self.job.owner_id

    @property
    def import_id(self) -> str:
        return self.job.import_id

    def beat(self, done: int, total: int | None) -> None:
        """Tell how far it is; raises Stopped when the person wants it to end."""
        if imports_kept.beat(self.job, done, total, self.clock()):
            raise Stopped

    def end(self, state: str, **told: Any) -> None:
        """Say what came of it."""
        imports_kept.end(self.job, self.kept, state, self.clock(), **told)


class Beating:
    """Tells how far a reader is, but not more often than anybody looks."""

    def __init__(self, work: Work) -> None:
        self.work, self.last = work, 0.0

    def __call__(self, done: int, total: int | None) -> None:
        if monotonic() - self.last < SECONDS_BETWEEN_BEATS:
            return
        self.last = monotonic()
        self.work.beat(done, total)


def run(work: Work) -> None:
    """Do what the state of the import asks for, and leave it where it can be gone on from."""
    try:
        imports_kept.beat(work.job, 0, None, work.clock())
        TASKS[work.kept.state](work)
    except Superseded:
        return
    except Exception:
        # Read again, or gone on with, as soon as the person asks: nobody need wait for its silence.
        state = "failed" if work.kept.state == "reading" else work.kept.state
        imports_kept.end(work.job, work.kept, state, LONG_AGO)
        raise


def _read(work: Work) -> None:
    try:
        found, entries, refused = _prepared(work)
        counts = imports_writing.empty_counts()
        for done, some in _batches(entries):
            outcomes = imports_writing.trial(work.owner_id, some)
            for one, outcome in zip(some, outcomes, strict=True):
                imports_writing.count(counts, one.kind, outcome)
            work.beat(done, len(entries))
    except Unusable as fault:
        _refuse(work, fault)
    except Stopped:
        work.end("stopped")
    else:
        work.end("ready", counts=counts, **_told(found, refused, entries))


def _refuse(work: Work, fault: Unusable) -> None:
    where = [_refusal(Refusal(fault.row, fault.field, fault.reason, ""))]
    work.end("refused", reason=_writable(str(fault)), refused=where, refused_count=1)


def _write(work: Work) -> None:
    try:
        _, entries, _ = _prepared(work)
        counts = imports_writing.empty_counts()
        for done, some in _batches(entries):
            work.beat(done - len(some), len(entries))
            outcomes = imports_writing.write(work.owner_id, work.import_id, some, work.clock())
            for one, outcome in zip(some, outcomes, strict=True):
                imports_writing.count(counts, one.kind, outcome)
    except Unusable as fault:
        _refuse(work, fault)
    except Stopped:
        _take_back(work, imports_undo.undoing(work.owner_id, work.import_id).untouched)
        work.end("stopped")
    else:
        imports_kept.drop_file(work.owner_id, work.import_id)
        work.end("done", written=counts)


def _undo(work: Work) -> None:
    found = imports_undo.undoing(work.owner_id, work.import_id)
    going = found.untouched
    if work.kept.choices.get("changed") == "take":
        everything = [*found.untouched, *found.changed]
        going = imports_undo.without_used_medicines(work.owner_id, work.import_id, everything)
    _take_back(work, going)
    work.end("undone", taken_back=len(going))


def _take_back(work: Work, going: list[imports_undo.Made]) -> None:
    _turned(work, going, imports_undo.take_back)


def _put(work: Work) -> None:
    coming = imports_undo.taken_back(work.owner_id, work.import_id)
    _turned(work, coming, imports_undo.put_back)
    work.end("done", taken_back=0)


def _turned(work: Work, made: list[imports_undo.Made], turn: Callable[..., None]) -> None:
    done = 0
    for some in imports_undo.batches(made):
        turn(work.owner_id, work.import_id, some, work.clock())
        done += len(some)
        imports_kept.beat(work.job, done, len(made), work.clock())


TASKS = {"reading": _read, "writing": _write, "undoing": _undo, "putting": _put}


def _prepared(work: Work) -> tuple[Found, list[Coming], list[Refusal]]:
    """Read the file and lay out what of it an account can keep."""
    given = work.kept.choices
    choices = Choices(given.get("time_zone"), given.get("words", {}), given.get("columns", {}))
    content = imports_kept.content(work.owner_id, work.import_id)
    found = checked(recognise(content, choices, Beating(work)), work.clock(), Beating(work))
    kept, faults = settled(diary_of(found.document))
    known = as_known(kept, diary.diary_of(work.owner_id))
    refused = [Refusal(fault.row, fault.field, fault.reason, "") for fault in faults]
    entries = list(_entries(work, found, known))
    return found, entries, [*found.refused, *refused]


def _entries(work: Work, found: Found, read: Diary) -> Iterator[Coming]:
    beating, import_id = Beating(work), work.import_id
    for number, (kind, entry_id, fields) in enumerate(imports_writing.coming(read)):
        if number % BATCH == 0:
            beating(number, None)
        row = _origin(found, entry_id, fields)
        place, original = (row.row, _writable(row.original)) if row else (None, "")
        if found.source != "umbra" and kind in KINDS and kind != "background":
            told = {"import_id": import_id, "source": found.source, "row": place}
            # A table of ours tells where its entries came from before they left.
            fields["origin"] = fields.get("origin") or told
        yield Coming(kind, entry_id, fields, place, original)


def _origin(found: Found, entry_id: str, fields: dict[str, Any]) -> Origin | None:
    """Find the row of an entry; what was taken in an attack comes from the attack's own."""
    own = found.provenance.get(entry_id)
    return own or found.provenance.get(str(fields.get("episode_id")))


def _writable(text: str) -> str:
    """Cut what no database keeps: half characters, NUL, and rows without end."""
    clean = text[:LONGEST_ROW].encode("utf-8", "replace").decode()
    return clean.replace("\x00", "\ufffd")


def _batches(entries: list[Coming]) -> Iterator[tuple[int, list[Coming]]]:
    for start in range(0, len(entries), BATCH):
        some = entries[start : start + BATCH]
        yield start + len(some), some


def _told(found: Found, refused: list[Refusal], entries: list[Coming]) -> dict[str, Any]:
    days = sorted(one.fields["span"]["started_at"][:10] for one in entries if _has_days(one))
    return {
        "source": found.source,
        "warnings": [_writable(warning) for warning in found.warnings[:TOLD]],
        "warnings_said": [_said(warning) for warning in found.warnings[:TOLD]],
        "refused": [_refusal(one) for one in refused[:TOLD]],
        "refused_count": len(refused),
        "unknown_words": [
            {"field": one.field, "word": _writable(one.word), "count": one.count}
            for one in found.unknown_words[:TOLD]
        ],
        "unknown_count": len(found.unknown_words),
        "needs": list(found.needs),
        "columns": [
            {
                "header": _writable(column.header),
                "samples": [_writable(one)[:LONGEST_TOLD] for one in column.samples],
                "guess": column.guess,
            }
            for column in found.columns
        ],
        "stated": dict(found.stated),
        "read": dict(found.read),
        "period": [days[0], days[-1]] if days else None,
    }


def _said(text: str) -> dict[str, Any] | None:
    """Give a sentence of a reader by its code, for a page in another language."""
    found = coded(_writable(text))
    return found._asdict() if found else None


def _has_days(one: Coming) -> bool:
    return one.kind == "episode"


def _refusal(one: Refusal) -> dict[str, Any]:
    return {
        "row": one.row,
        "field": one.field,
        "reason": _writable(one.reason),
        "said": _said(one.reason),
        "original": _writable(one.original)[:LONGEST_TOLD],
    }
