"""Moments at which a server is worth killing: in the middle of a transaction, or just after it."""

import os
import time
from collections.abc import Callable
from fcntl import LOCK_EX, LOCK_NB, LOCK_UN, flock
from pathlib import Path
from threading import Event

from sqlalchemy import Connection, text

from tests.e2e.kept import OnServer
from tests.e2e.server import Server

PATIENCE_SECONDS = 240
# Short beside a transaction, long enough to leave the processor to those who are watched.
BREATH_SECONDS = 0.002
COUNTED = text("SELECT count(*) FROM version")
IN_A_TRANSACTION = text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
    " AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
)


class Moments:
    """Watches a server's database from beside it, hundreds of times a second."""

    def __init__(self, server: Server, kept: OnServer) -> None:
        self._kept = kept
        self._breath = Event()
        self._turn = Path(f"{server.database}-turn")

    def stored(self) -> int:
        """How many changes the server has kept so far."""
        with self._kept.reading() as connection:
            return count(connection)

    def amid_a_write(self, beyond: int) -> None:
        """Come back once more changes than these were stored and another is being written."""
        with self._kept.reading() as connection:
            self._until(lambda: count(connection) > beyond)
            self._until(lambda: self._writing(connection))

    def before_the_answer(self, beyond: int) -> None:
        """Come back as soon as more changes than these are stored: their answer is on its way."""
        with self._kept.reading() as connection:
            self._until(lambda: count(connection) > beyond)

    def _writing(self, connection: Connection) -> bool:
        if connection.dialect.name == "sqlite":
            return held(self._turn)
        return bool(connection.scalar(IN_A_TRANSACTION))

    def _until(self, happens: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not happens():
            assert time.monotonic() < end, "nothing reached the server"
            self._breath.wait(BREATH_SECONDS)


def count(connection: Connection) -> int:
    return int(connection.scalar(COUNTED) or 0)


def held(file: Path) -> bool:
    """Tell whether a process of the server has the turn to write."""
    turn = os.open(file, os.O_CREAT | os.O_WRONLY, 0o600)
    try:
        flock(turn, LOCK_EX | LOCK_NB)
        flock(turn, LOCK_UN)
    except BlockingIOError:
        return True
    finally:
        os.close(turn)
    return False
