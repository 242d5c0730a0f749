"""A server and browsers for each test; nothing is shared but the empty database's shape."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright, expect, sync_playwright

from tests.e2e.chromium import PATIENCE_MILLISECONDS, Profile, chromium
from tests.e2e.server import Server


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    chromium()
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's tables and nobody in it, made once and copied for each test."""
    file = tmp_path_factory.mktemp("database") / "empty.sqlite"
    Server(file).flask("db", "upgrade")
    return file


@pytest.fixture
def server(empty_database: Path, tmp_path: Path) -> Iterator[Server]:
    database = tmp_path / "diary.sqlite"
    shutil.copy(empty_database, database)
    server = Server(database)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def device(
    playwright: Playwright, server: Server, tmp_path: Path
) -> Iterator[Callable[[str], Profile]]:
    """Makes a device by name; each has its own storage."""
    made: list[Profile] = []

    def make(name: str) -> Profile:
        made.append(Profile(playwright, tmp_path / name, server.address))
        return made[-1]

    yield make
    for profile in made:
        profile.close()
