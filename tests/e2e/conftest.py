"""A server and browsers for each test; nothing is shared but the empty database's shape."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from playwright.sync_api import Playwright

from tests import postgres
from tests.conftest import DATABASES, refuse_to_skip
from tests.e2e.chromium import Profile
from tests.e2e.server import Server


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's tables and nobody in it, made once and copied for each test."""
    file = tmp_path_factory.mktemp("database") / "empty.sqlite"
    Server(file).flask("db", "upgrade")
    with closing(sqlite3.connect(file)) as database:  # one file, nothing beside it
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return file


@pytest.fixture
def server(empty_database: Path, tmp_path: Path) -> Iterator[Server]:
    database = tmp_path / "diary.sqlite"
    shutil.copy(empty_database, database)
    server = Server(database)
    server.start()
    yield server
    server.stop()


@pytest.fixture(params=DATABASES)
def either_server(
    request: pytest.FixtureRequest, empty_database: Path, tmp_path: Path
) -> Iterator[Server]:
    """The server with its usual workers, on SQLite and on PostgreSQL."""
    database = tmp_path / "diary.sqlite"
    if request.param == "sqlite":
        shutil.copy(empty_database, database)
        server = Server(database, workers=2)
    else:
        if postgres.programs() is None:
            refuse_to_skip(postgres.MISSING)
        server = Server(database, url=postgres.database(f"e2e_{uuid4().hex}"), workers=2)
        server.flask("db", "upgrade")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def device(
    request: pytest.FixtureRequest, playwright: Playwright, tmp_path: Path
) -> Iterator[Callable[[str], Profile]]:
    """Makes a device by name; each has its own storage. It meets the server that the test named."""
    made: list[Profile] = []
    named = "either_server" if "either_server" in request.fixturenames else "server"
    server: Server = request.getfixturevalue(named)

    def make(name: str) -> Profile:
        made.append(Profile(playwright, tmp_path / name, server.address))
        return made[-1]

    yield make
    for profile in made:
        profile.close()
