"""Long work in a process of its own, so that nobody else waits for it.

Such a process has bounds on memory and time, can die without taking anybody's request with it, and
says what came of it in the database alone. Only so many run at once; the others wait their turn.
"""

import fcntl
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import sleep
from typing import Any

from flask import Flask, current_app

ROOT = Path(__file__).resolve().parents[2]
# OUR RULE: so many of one kind at once, whoever they belong to.
PLACES = 2
MOST_BYTES = 3 * 2**30
MOST_SECONDS = 1_800
POLITE = 10
SECONDS_BETWEEN_BEATS = 0.5


def start(*command: str) -> None:
    """Leave one of our commands to a process that outlives this worker."""
    process = subprocess.Popen(  # noqa: S603 - our own command, its arguments are ids
        whole(*command),
        cwd=ROOT,
        env=environment_of(current_app),
        start_new_session=True,
        stdin=subprocess.DEVNULL,
    )
    # Its end is waited for beside everything: a process that nobody waits for stays in the list.
    threading.Thread(target=process.wait, daemon=True).start()


def whole(*command: str) -> list[str]:
    """Give the command as the system takes it."""
    return [sys.executable, "-m", "flask", "--app", "backend", *command]


def environment_of(app: Flask) -> dict[str, str]:
    """Give such a process the database of an app, and what else the environment says."""
    config: Any = app.config
    return os.environ | {
        "DATABASE_URL": config["SQLALCHEMY_DATABASE_URI"],
        "SECRET_KEY": config["SECRET_KEY"],
        "OPENBLAS_NUM_THREADS": "1",
    }


def keep_within_bounds() -> None:
    """Let this process be polite, and end when it takes more than any honest work does."""
    os.nice(POLITE)
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


@contextmanager
def place(kind: str, beat: Callable[[], object]) -> Iterator[None]:
    """Take one of the places for this kind of work; while all are taken, wait and give a beat."""
    folder = Path(current_app.instance_path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with ExitStack() as held:
        places = [
            held.enter_context((folder / f"{kind}.{number}.lock").open("w"))
            for number in range(PLACES)
        ]
        while not any(_taken(place.fileno()) for place in places):
            beat()
            sleep(SECONDS_BETWEEN_BEATS)
        yield


def _taken(file: int) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
