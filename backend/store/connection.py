"""How the store speaks to its database: one borrowed connection a request, short transactions."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from fcntl import LOCK_EX, LOCK_UN, flock
from functools import partial
from typing import Any

import orjson
from flask import Flask, g
from sqlalchemy import Connection, Dialect, Engine, PoolProxiedConnection, event
from sqlalchemy.pool import ConnectionPoolEntry

from backend.extensions import db

BUSY_SECONDS = 10
# What is deleted is overwritten in the file too: an entry that was erased must not lie there still.
PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
)
# SQLite takes its write lock at the start: a transaction that reads first and writes later fails
# when another wrote in between.
TO_WRITE = {"sqlite": "BEGIN IMMEDIATE", "postgresql": "BEGIN"}


class Line:
    """A connection of the pool, in the driver's own terms.

    Outside `writing` each statement stands for itself and needs no transaction.
    """

    def __init__(self, pooled: PoolProxiedConnection, dialect: Dialect) -> None:
        self.pooled, self.dialect = pooled, dialect
        self.driver: Any = pooled.driver_connection
        self.turn: int | None = pooled.info.get("turn")
        self._stand_alone(alone=True)

    def give_back(self) -> None:
        """Return the connection to the pool as it was."""
        self._stand_alone(alone=False)
        self.pooled.close()

    def _stand_alone(self, *, alone: bool) -> None:
        if self.dialect.name == "postgresql" and not self.driver.closed:
            self.driver.autocommit = alone


def engine_options(database_url: str) -> dict[str, Any]:
    """Say how to connect. Statements never show their values: an error must not tell a diary."""
    options: dict[str, Any] = {
        "hide_parameters": True,
        "json_serializer": dumped,
        "json_deserializer": orjson.loads,
    }
    if database_url.startswith("sqlite"):
        # Transactions are begun below, in words; the driver must not begin any by itself.
        return options | {"connect_args": {"isolation_level": None, "timeout": BUSY_SECONDS}}
    return options | {"pool_recycle": 1800}


def prepare(app: Flask, engine: Engine) -> None:
    """Make SQLite durable and strict, and give each request's connection back at its end."""
    app.teardown_appcontext(_hang_up)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "connect", partial(_take_ticket, f"{engine.url.database}-turn"))
        event.listen(engine, "close", _drop_ticket)
        event.listen(engine, "begin", _begin)


def line() -> Line:
    """Give the current request's connection; it is borrowed at the first call."""
    held: Line | None = g.get("line")
    if held is None:
        engine = db.engine
        held = g.line = Line(engine.raw_connection(), engine.dialect)
    return held


@contextmanager
def writing() -> Iterator[Line]:
    """Give a connection whose work is kept whole at the end, or, after an error, not at all."""
    held = line()
    with _turn(held):
        held.driver.execute(TO_WRITE[held.dialect.name]).close()
        try:
            yield held
        except BaseException:
            held.driver.rollback()
            raise
        held.driver.commit()


def dumped(document: Mapping[str, Any]) -> str:
    """Write a document as the JSON text that is stored."""
    return orjson.dumps(document).decode()


@contextmanager
def _turn(held: Line) -> Iterator[None]:
    """Queue for SQLite's write lock: its own way of waiting sleeps for up to 100 ms at a time."""
    if held.turn is None:
        yield
        return
    flock(held.turn, LOCK_EX)
    try:
        yield
    finally:
        flock(held.turn, LOCK_UN)


def _hang_up(_: BaseException | None) -> None:
    held: Line | None = g.pop("line", None)
    if held is not None:
        held.give_back()


def _set_pragmas(connection: Any, _: object) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _take_ticket(path: str, _: object, record: ConnectionPoolEntry) -> None:
    record.info["turn"] = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)


def _drop_ticket(_: object, record: ConnectionPoolEntry) -> None:
    os.close(record.info.pop("turn"))


def _begin(connection: Connection) -> None:
    """Begin what Alembic and others do through SQLAlchemy: the driver does not."""
    connection.exec_driver_sql("BEGIN")
