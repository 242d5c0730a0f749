"""The schema grows by migrations alone, on both databases, from every state it has had."""

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from backend import create_app
from backend.api.proofs import proof_packed, seal
from backend.cli.verifying import verified
from backend.extensions import Base, db
from backend.store import chain, sync
from backend.store.changes import Change
from backend.store.migrating import MIGRATIONS
from backend.store.states import erase, states_of
from tests import postgres
from tests.browser import Browser, attack, new_id
from tests.conftest import DATABASES, refuse_to_skip, settings_for
from tests.moments import NOW

REVISIONS = [script.revision for script in ScriptDirectory(MIGRATIONS).walk_revisions()][::-1]

# A diary as it was written before devices were known and anything was erased.
FIRST_DIARY = (
    (
        "INSERT INTO person"
        " (id, email, password_hash, session_version, revision, epoch, created_at)"
        " VALUES (:owner, 'ada@example.org', 'x', 1, 1, 1, '2026-03-02 08:00:00')"
    ),
    (
        "INSERT INTO entry (owner_id, id, kind, revision, fields)"
        """ VALUES (:owner, :entry, 'episode', 1, '{"side": "left"}')"""
    ),
    (
        "INSERT INTO version"
        " (owner_id, entry_id, revision, change_id, received_at, fields, set_aside)"
        """ VALUES (:owner, :entry, 1, :change, '2026-03-02 08:00:00', '{"side": "left"}', '{}')"""
    ),
)


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
        engine = db.engine
        yield app
    # What a test borrowed is given back with the context, and only then can all be closed.
    engine.dispose()


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


def test_sqlite_is_durable_holds_its_foreign_keys_and_overwrites_what_is_deleted(
    empty_sqlite: Path, tmp_path: Path
) -> None:
    app = create_app(settings_for(f"sqlite:///{empty_sqlite}", tmp_path))

    with app.app_context(), db.engine.connect() as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        told = [connection.execute(text(f"PRAGMA {name}")).scalar() for name in names]
        db.engine.dispose()

    assert told == ["wal", 2, 1, 1]


def test_a_diary_of_the_first_schema_keeps_its_entries_and_states(fresh: Flask) -> None:
    upgrade(revision="0002")
    owner, entry = new_id(), new_id()
    with db.engine.begin() as connection:
        for statement in FIRST_DIARY:
            connection.execute(
                text(statement), {"owner": owner, "entry": entry, "change": new_id()}
            )

    upgrade()

    [state] = states_of(owner, "episode", entry, 9) or []
    assert (state.revision, state.device) == (1, None)
    assert "left" in orjson.dumps(state.fields).decode()
    assert erase(owner, "episode", entry, 1, NOW)
    [tombstone, emptied] = states_of(owner, "episode", entry, 9) or []
    assert "left" not in orjson.dumps([tombstone.fields, emptied.fields]).decode()


def test_a_diary_from_before_the_chain_is_bound_as_it_stands_and_grows_by_links_alone(
    fresh: Flask,
) -> None:
    upgrade(revision="0004")
    owner, entry = new_id(), new_id()
    with db.engine.begin() as connection:
        for statement in FIRST_DIARY:
            connection.execute(
                text(statement), {"owner": owner, "entry": entry, "change": new_id()}
            )

    upgrade()

    holds, line = verified(proof_packed(owner, NOW), seal, None)
    assert holds, line
    assert line.startswith("Holds: 1 states from 2026-03-02T08:00 to ")
    [bound] = chain.marks(owner)
    assert (bound.said.what, bound.said.revision, bound.link) == ("bound", 1, chain.head_of(owner))
    change = Change(change_id=new_id(), entry_id=entry, base_revision=1, fields={"side": "right"})
    sync.push(owner, 1, {"episode": [change]}, NOW)
    assert verified(proof_packed(owner, NOW), seal, None)[0]
    # A worker of the release before is refused rather than leave a hole in the chain.
    written = FIRST_DIARY[2].replace(":entry, 1", ":entry, 3")
    told = {"owner": owner, "entry": entry, "change": new_id()}
    with pytest.raises(IntegrityError, match=r"(?i)not.null"), db.engine.begin() as connection:
        connection.execute(text(written), told)
