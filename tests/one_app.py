"""The app, made once for each database of a worker and as new for each test: making one is slow."""

import shutil
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import delete

from backend import create_app
from backend.api import passcodes
from backend.extensions import db, limiter
from backend.settings import Settings
from backend.store import people
from backend.store.models import Person

SECRET = "a secret that only the tests know, and long enough"  # noqa: S105 - of nobody
# What a password costs is tested where it is the question; elsewhere it is only waited for.
SHIPPED, LIGHT = people.HASHER, PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
ROOM = 2**28


class Apps:
    """The apps of one worker, by the address of their database."""

    def __init__(self) -> None:
        self._made: dict[str, Flask] = {}

    @contextmanager
    def lent(self, database_url: str, instance: Path) -> Iterator[Flask]:
        """Lend the app on this database: whatever a test changes of it is put back afterwards."""
        if database_url not in self._made:
            # An app made while it is off would never count what is only counted after the answer.
            limiter.enabled = True
            self._made[database_url] = create_app(settings_for(database_url, instance))
        app = self._made[database_url]
        app.instance_path = str(instance)
        parts: tuple[MutableMapping[str, Any], ...] = (app.config, app.extensions)
        before = [dict(part) for part in (*parts, app.view_functions)]
        limiter.enabled = False
        app.config["IMPORTS_APART"] = False
        yield app
        for part, was in zip((*parts, app.view_functions), before, strict=True):
            part.clear()
            part.update(was)
        emptied(app)


def emptied(app: Flask) -> None:
    """Forget everybody, and let go of the database; a file is copied anew for the next test."""
    with app.app_context():
        if db.engine.dialect.name != "sqlite":
            with db.engine.begin() as connection:
                connection.execute(delete(Person))
        db.engine.dispose()


def fresh_copy(empty: Path, path: Path) -> str:
    """Put an empty database in the place of what a test before left there; give its address."""
    for left in path.parent.glob(f"{path.name}*"):
        left.unlink()
    shutil.copy(empty, path)
    return f"sqlite:///{path}"


@contextmanager
def quick_folder() -> Iterator[Path]:
    """Give a folder in memory where there is room: no test of the app itself cuts its power."""
    roomy = IN_MEMORY.is_dir() and shutil.disk_usage(IN_MEMORY).free > ROOM
    with tempfile.TemporaryDirectory(prefix="umbra-", dir=IN_MEMORY if roomy else None) as folder:
        yield Path(folder)


@contextmanager
def costing(hasher: PasswordHasher) -> Iterator[None]:
    """Let passwords cost what this hasher takes."""
    for module in (people, passcodes):
        module.HASHER = hasher
    yield
    for module in (people, passcodes):
        module.HASHER = SHIPPED


def settings_for(database_url: str, instance: Path) -> Settings:
    """What the environment of a test's app would say."""
    return Settings(secret_key=SECRET, database_url=database_url, instance=instance)
