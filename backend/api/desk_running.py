"""Counting the diaries of a desk anew, in a process of its own, so that nobody waits for it."""

import fcntl
import os
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from flask import Flask, current_app

from backend.api import apart
from backend.store import tie_digests

COMMAND = "desk-count"


def start(specialist_id: str) -> None:
    """Have the old digests of one desk made anew; while one process is at it, no second begins."""
    if not current_app.config["IMPORTS_APART"]:
        count(specialist_id)
        return
    apart.start(COMMAND, specialist_id)


def count(specialist_id: str | None = None) -> int:
    """Make what is old anew, of one desk or of all; give how many were."""
    # Loaded for the work alone: a web worker that counts nothing carries no pandas.
    counting = import_module("backend.api.desk_counting")
    now = datetime.now(UTC)
    found = tie_digests.stale(now.date().isoformat(), specialist_id)
    for tie_id, whose in found:
        counting.count(tie_id, whose, now)
    return len(found)


def count_apart(app: Flask, specialist_id: str | None) -> int:
    """Do it as a process that was started for it: politely, and one of a kind at a time."""
    os.nice(apart.POLITE)
    folder = Path(app.instance_path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (folder / f"desk.{specialist_id or 'all'}.lock").open("w") as turn:
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 0
        return count(specialist_id)
