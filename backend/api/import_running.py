"""How the work on an import is started: in a process of its own, so that nobody else waits for it.

A file comes from anywhere; its reader may swell up, hang or die (apart.py).
"""

from contextlib import suppress
from datetime import UTC, datetime
from importlib import import_module

from flask import current_app

from backend.api import apart
from backend.store import imports_kept
from backend.store.imports_kept import Job, Superseded

COMMAND = "import-work"
KIND = "imports"


def start(job: Job) -> None:
    """Start a job that has been claimed."""
    if current_app.config["IMPORTS_APART"]:
        apart.start(COMMAND, *job)
    else:
        work_on(job)


def work_on(job: Job) -> None:
    """Do the job here and now."""
    # Loaded for the work alone: a web worker carries no reader of foreign files.
    work = import_module("backend.api.import_work")
    kept = imports_kept.one(job.owner_id, job.import_id)
    if kept:
        work.run(work.Work(job, kept))


def work_apart(job: Job) -> None:
    """Do the job as the process that was started for it: politely, within bounds, in its turn."""
    apart.keep_within_bounds()
    with suppress(Superseded), apart.place(KIND, lambda: _waits(job)):
        work_on(job)


def _waits(job: Job) -> None:
    imports_kept.beat(job, 0, None, datetime.now(UTC))
