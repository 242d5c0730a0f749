"""The schema grows by migrations alone, on both databases, from every state it has had."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, text

from backend import create_app
from backend.extensions import Base, db
from backend.factory import MIGRATIONS
from tests import postgres
from tests.browser import Browser, attack, new_id
from tests.conftest import DATABASES, refuse_to_skip, settings_for

REVISIONS = [script.revision for script in ScriptDirectory(MIGRATIONS).walk_revisions()][::-1]


@pytest.fixture(params=DATABASES)
def fresh(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Flask]:
    """The app on a database with nothing in it."""
    url = f"sqlite:///{tmp_path / 'fresh.sqlite3'}"
    if request.param == "postgres":
        if postgres.programs() is None:
            refuse_to_skip(postgres.MISSING)
        url = postgres.database(f"fresh_{new_id()}")
    app = create_app(settings_for(url, tmp_path))
    with app.app_context():
        yield app
        db.engine.dispose()


def test_models_and_migrations_agree(fresh: Flask) -> None:
    upgrade()

    with db.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []


@pytest.mark.parametrize("earlier", REVISIONS)
def test_every_earlier_schema_can_be_brought_up_to_date(fresh: Flask, earlier: str) -> None:
    upgrade(revision=earlier)

    upgrade()

    assert set(inspect(db.engine).get_table_names()) >= {"person", "entry", "version"}


def test_the_schema_can_be_taken_back_to_nothing(fresh: Flask) -> None:
    upgrade()

    downgrade(revision="base")

    assert inspect(db.engine).get_table_names() == ["alembic_version"]


def test_a_diary_survives_an_upgrade_that_has_nothing_to_do(app: Flask, ada: Browser) -> None:
    ada.pushed(attack(new_id(), None, notes="kept"))

    with app.app_context():
        upgrade()

    assert ada.pulled()["episodes"][0]["fields"]["notes"] == "kept"


def test_sqlite_is_durable_and_holds_its_foreign_keys(empty_sqlite: Path, tmp_path: Path) -> None:
    app = create_app(settings_for(f"sqlite:///{empty_sqlite}", tmp_path))

    with app.app_context(), db.engine.connect() as connection:
        names = ("journal_mode", "synchronous", "foreign_keys")
        told = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in names]
        db.engine.dispose()

    assert told == ["wal", 2, 1]
