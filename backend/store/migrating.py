"""Alembic, loaded when somebody migrates: a web worker never does, and starts without it."""

from importlib import import_module
from pathlib import Path
from typing import Any

from flask import Flask

from backend.extensions import db

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


class Migrating:
    """Stands where Flask-Migrate looks for itself, until it does: then that takes the place."""

    def __init__(self, app: Flask) -> None:
        self._app = app

    def __getattr__(self, name: str) -> Any:
        migrate = import_module("flask_migrate").Migrate
        migrate(self._app, db, directory=str(MIGRATIONS), render_as_batch=True)
        return getattr(self._app.extensions["migrate"], name)
