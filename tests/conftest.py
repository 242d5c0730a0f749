"""What every test may ask for: the app on a real database, and a person's browser."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask_migrate import upgrade
from playwright.sync_api import Playwright, expect, sync_playwright
from sqlalchemy import delete

from backend import create_app
from backend.extensions import db, limiter
from backend.settings import Settings
from backend.store.models import Person
from tests import postgres
from tests.browser import Browser
from tests.e2e.chromium import PATIENCE_MILLISECONDS, chromium

SECRET = "a secret that only the tests know, and long enough"  # noqa: S105 - of nobody
DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


def pytest_configure(config: pytest.Config) -> None:
    postgres.choose_folder()


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


@pytest.fixture(params=DATABASES)
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Each database in turn, with today's tables and nobody in it."""
    if request.param == "postgres":
        url: str = request.getfixturevalue("postgres_url")
        return url
    path = tmp_path / "umbra.sqlite3"
    shutil.copy(request.getfixturevalue("empty_sqlite"), path)
    return f"sqlite:///{path}"


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    """The app on each database. No context is open: each request must bring its own."""
    app = create_app(settings_for(database_url, tmp_path))
    limiter.enabled = False
    app.config["IMPORTS_APART"] = False
    yield app
    with app.app_context():
        with db.engine.begin() as connection:
            connection.execute(delete(Person))
        db.engine.dispose()


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


def settings_for(database_url: str, instance: Path) -> Settings:
    return Settings(secret_key=SECRET, database_url=database_url, instance=instance)


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
