"""The making of a file: step by step, each of which says that it is done and hears of an end.

A file that is no longer wanted, because the person stopped it, asked for another, or erased
something for good meanwhile, is never kept.
"""

import gzip
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from backend.api import exported, paged
from backend.exchange.fhir.wanted import Wanted
from backend.exchange.out.archive import packed
from backend.store import files_kept
from backend.store.diary import diary_of
from backend.store.files_kept import CONTENT, FAILED, PICTURE, PIECE, READY, GoneError, Job, Kept

Clock = Callable[[], datetime]
Told = dict[str, Any]
DATES = ("as_of", "from_")


def utc_now() -> datetime:
    """Read the clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Work:
    """The job of a file, the file as it was asked for, and the clock."""

    job: Job
    kept: Kept
    clock: Clock = utc_now

    @property
    def asked(self) -> Mapping[str, Any]:
        """What was chosen, its days read again."""
        asked = self.kept.asked
        return asked | {name: date.fromisoformat(asked[name]) for name in DATES if name in asked}

    @property
    def now(self) -> datetime:
        """When it was asked for: so it says of itself."""
        return self.kept.created_at

    def beat(self, done: int, total: int) -> None:
        """Say how far it is; raises GoneError when the file is no longer wanted."""
        files_kept.beat(self.job, done, total, self.clock())

    def keep(self, content: bytes) -> Told:
        """Keep the file, a piece at a time, and tell its size."""
        for number, start in enumerate(range(0, len(content), PIECE)):
            files_kept.put(self.job, CONTENT, number, content[start : start + PIECE])
        return {"size": len(content)}


def run(work: Work) -> None:
    """Make the file, and leave it where its owner finds it."""
    try:
        told = MAKERS[work.kept.what](work)
        files_kept.end(work.job, READY, work.clock(), **told)
    except GoneError:
        return
    except Exception:
        with suppress(GoneError):
            files_kept.end(work.job, FAILED, work.clock())
        raise


def _page(work: Work) -> Told:
    work.beat(0, 4)
    told = paged.said(work.job.owner_id, work.asked, work.now)
    work.beat(1, 4)
    drawn = paged.pictures(told)
    for number, picture in enumerate(drawn, 1):
        files_kept.put(work.job, PICTURE, number, gzip.compress(picture, 5))
    work.beat(2, 4)
    size = work.keep(paged.pdf(told))
    work.beat(4, 4)
    return size | {"pages": len(drawn)}


def _tables(work: Work) -> Told:
    work.beat(0, 1)
    return work.keep(exported.tables_packed(diary_of(work.job.owner_id), work.now))


def _fhir(work: Work) -> Told:
    work.beat(0, 1)
    asked, last = work.asked, work.asked.get("as_of", work.now.date())
    wanted = Wanted(work.job.owner_id, _minute(work.now), asked["notes"], asked["background"])
    diary = diary_of(work.job.owner_id)
    return work.keep(exported.fhir(diary, wanted, last, asked.get("from_")))


def _account(work: Work) -> Told:
    asked, now = work.asked, _minute(work.now)
    wanted = Wanted(work.job.owner_id, now)
    steps = exported.account(work.job.owner_id, asked["who"], wanted, asked["language"])
    files: exported.Files = {}
    for done, step in enumerate(steps):
        work.beat(done, len(steps) + 1)
        files |= step()
    work.beat(len(steps), len(steps) + 1)
    return work.keep(packed(files, (now.year, now.month, now.day)))


def _minute(now: datetime) -> datetime:
    """When an export was made is said to the minute."""
    return now.replace(second=0, microsecond=0)


MAKERS = {"page": _page, "tables": _tables, "fhir": _fhir, "account": _account}
