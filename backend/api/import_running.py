"""How the work on an import is started: in a process of its own, so that nobody else waits for it.

A file comes from anywhere. Its reader has a process with a bound on memory and time, that can die
without taking anybody's request with it; what it knows is in the database alone.
"""

import fcntl
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from time import sleep
from typing import Any

from flask import Flask, current_app

from backend.store import imports_kept
from backend.store.imports_kept import Job, Superseded

ROOT = Path(__file__).resolve().parents[2]
COMMAND = "import-work"
# OUR RULE: so many at once, whoever they belong to; the others wait.
PLACES = 2
MOST_BYTES = 3 * 2**30
MOST_SECONDS = 1_800
POLITE = 10
SECONDS_BETWEEN_BEATS = 0.5


def start(job: Job) -> None:
    """Start a job that has been claimed."""
    if current_app.config["IMPORTS_APART"]:
        _start_apart(job)
    else:
        work_on(job)


def work_on(job: Job) -> None:
    """Do the job here and now."""
    # Loaded for the work alone: a web worker carries no reader of foreign files.
    work = import_module("backend.api.import_work")
    kept = imports_kept.one(job.owner_id, job.import_id)
    if kept:
        work.run(work.Work(job, kept))


def work_apart(job: Job, app: Flask) -> None:
    """Do the job as the process that was started for it: politely, within bounds, in its turn."""
    os.nice(POLITE)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    with suppress(Superseded), _place(Path(app.instance_path), job):
        work_on(job)


def command_of(job: Job) -> list[str]:
    """Give the command that does a job."""
    return [sys.executable, "-m", "flask", "--app", "backend", COMMAND, *job]


def environment_of(app: Flask) -> dict[str, str]:
    """Give a job the database of an app, and what else the environment says."""
    config: Any = app.config
    return os.environ | {
        "DATABASE_URL": config["SQLALCHEMY_DATABASE_URI"],
        "SECRET_KEY": config["SECRET_KEY"],
        "OPENBLAS_NUM_THREADS": "1",
    }


def _start_apart(job: Job) -> None:
    """Leave it to a process that outlives this worker, and wait for its end beside everything."""
    process = subprocess.Popen(  # noqa: S603 - our own command, its arguments are ids
        command_of(job),
        cwd=ROOT,
        env=environment_of(current_app),
        start_new_session=True,
        stdin=subprocess.DEVNULL,
    )
    threading.Thread(target=process.wait, daemon=True).start()


@contextmanager
def _place(folder: Path, job: Job) -> Iterator[None]:
    """Take one of the places on this machine; while all are taken, wait and give signs of life."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with ExitStack() as held:
        places = [
            held.enter_context((folder / f"imports.{number}.lock").open("w"))
            for number in range(PLACES)
        ]
        while not any(_taken(place.fileno()) for place in places):
            imports_kept.beat(job, 0, None, datetime.now(UTC))
            sleep(SECONDS_BETWEEN_BEATS)
        yield


def _taken(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
