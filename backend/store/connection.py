"""How the store speaks to its database: one short transaction to read, one to write."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, event

from backend.extensions import db

BUSY_SECONDS = 10
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")


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


def prepare(engine: Engine) -> None:
    """Make every SQLite connection durable and strict, and every transaction begin as asked."""
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)


@contextmanager
def reading() -> Iterator[Connection]:
    """Give a connection for statements of which each sees one state of the database."""
    with db.engine.connect() as connection:
        connection.execution_options(begin="")
        yield connection


@contextmanager
def writing() -> Iterator[Connection]:
    """Give a connection whose work is kept whole at the end, or not at all.

    SQLite takes its write lock at the start: a transaction that reads first and writes later
    fails when another wrote in between.
    """
    with db.engine.connect() as connection:
        connection.execution_options(begin="BEGIN IMMEDIATE")
        with connection.begin():
            yield connection


def dumped(document: Mapping[str, Any]) -> str:
    """Write a document as the JSON text that is stored."""
    return orjson.dumps(document).decode()


def _set_pragmas(connection: Any, _: object) -> None:
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    word = connection.get_execution_options().get("begin", "BEGIN")
    driver: Any = connection.connection.driver_connection
    if word:
        driver.execute(word).close()
