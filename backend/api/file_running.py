"""How the making of a file is started: in a process of its own, so that nobody else waits."""

from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module

from flask import current_app

from backend.api import apart
from backend.store import files_kept
from backend.store.files_kept import GoneError, Job

COMMAND = "file-work"
KIND = "files"


def start(job: Job) -> None:
    """Start the job of a file that has been noted."""
    if current_app.config["IMPORTS_APART"]:
        apart.start(COMMAND, *job)
    else:
        work_on(job)


def work_on(job: Job) -> None:
    """Do the job here and now."""
    # Loaded for the work alone: a web worker carries neither pandas nor Typst for it.
    work = import_module("backend.api.file_work")
    kept = files_kept.one(job.owner_id, job.file_id, datetime.now(UTC))
    if kept:
        work.run(work.Work(job, kept))


def work_apart(job: Job) -> None:
    """Do the job as the process that was started for it: politely, within bounds, in its turn."""
    apart.keep_within_bounds()
    with suppress(GoneError), apart.place(KIND, lambda: _waits(job)):
        work_on(job)


def _waits(job: Job) -> None:
    files_kept.beat(job, 0, 1, datetime.now(UTC))
