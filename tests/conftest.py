"""What every test may ask for: the app on a real database, and a person's browser."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from flask import Flask
from flask_migrate import upgrade
from hypothesis import HealthCheck, settings
from playwright.sync_api import Playwright, expect, sync_playwright

from backend import create_app
from backend.extensions import db
from tests import postgres
from tests.browser import Browser
from tests.e2e.chromium import PATIENCE_MILLISECONDS, chromium
from tests.one_app import LIGHT, Apps, costing, fresh_copy, quick_folder, settings_for

DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


def pytest_configure(config: pytest.Config) -> None:
    postgres.choose_folder()
    # No example is too slow on a machine that others use; and whether the tests are green is no
    # matter of luck: the same examples each time. `make soak` draws others, and many more.
    if not config.pluginmanager.hasplugin("tools.long"):
        settings.register_profile(
            "steady",
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=[HealthCheck.too_slow],
        )
        settings.load_profile("steady")


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        postgres.stop()


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """The one driver of browsers of this worker: a second one would not start beside it."""
    chromium()
    expect.set_options(timeout=PATIENCE_MILLISECONDS)
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def empty_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with today's tables and nobody in it; each test gets a copy."""
    path = tmp_path_factory.mktemp("sqlite") / "empty.sqlite3"
    migrated(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_url(worker_id: str) -> str:
    """This worker's PostgreSQL database, with today's tables."""
    if postgres.programs() is None:
        refuse_to_skip(postgres.MISSING)
    url = postgres.database(f"umbra_{worker_id}")
    migrated(url)
    return url


@pytest.fixture(scope="session")
def sqlite_file() -> Iterator[Path]:
    """Where this worker's SQLite database lies."""
    with quick_folder() as folder:
        yield folder / "umbra.sqlite3"


@pytest.fixture
def sqlite_url(empty_sqlite: Path, sqlite_file: Path) -> str:
    """This worker's SQLite database, with today's tables and nobody in it."""
    return fresh_copy(empty_sqlite, sqlite_file)


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """Each database in turn, with today's tables and nobody in it."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def apps() -> Apps:
    """The apps of this worker."""
    return Apps()


@pytest.fixture
def hasher() -> PasswordHasher:
    """What passwords cost: next to nothing."""
    return LIGHT


@pytest.fixture
def app(apps: Apps, database_url: str, tmp_path: Path, hasher: PasswordHasher) -> Iterator[Flask]:
    """The app on each database. No context is open: each request must bring its own."""
    with costing(hasher), apps.lent(database_url, tmp_path) as app:
        yield app


@pytest.fixture
def inside(app: Flask) -> Iterator[Flask]:
    """The app with its context open, for tests that call the store without a request."""
    with app.app_context():
        yield app


@pytest.fixture
def browser(app: Flask) -> Browser:
    """The browser of somebody who is not signed in."""
    return Browser(app)


@pytest.fixture
def ada(app: Flask) -> Browser:
    """The browser of a person with an account, signed in."""
    browser = Browser(app)
    browser.sign_up("ada@example.org")
    return browser


def migrated(database_url: str) -> None:
    app = create_app(settings_for(database_url, Path(os.devnull)))
    with app.app_context():
        upgrade()
        db.engine.dispose()


def refuse_to_skip(reason: str) -> None:
    """Skip and say why; where nothing may be skipped, fail and say why."""
    if os.environ.get("UMBRA_NO_SKIP") == "1":
        pytest.fail(reason)
    pytest.skip(reason)
