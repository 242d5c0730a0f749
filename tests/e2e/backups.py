"""A backup of a server's database, and the way back to it, as an operator does both."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import urlsplit

import psycopg

from tests.e2e.server import Server


def back_up(server: Server, name: str) -> None:
    """Copy the whole database aside; the server stands still meanwhile."""
    server.stop()
    if server.url.startswith("sqlite"):
        with closing(sqlite3.connect(server.database)) as database:
            database.execute("VACUUM INTO ?", (str(aside(server, name)),))
    else:
        _as_operator(server, f'CREATE DATABASE "{name}" TEMPLATE "{named(server)}"')
    server.start()


def restore(server: Server, name: str) -> None:
    """Put the copy in the place of the database, and tell Umbra: the server is dead meanwhile."""
    if server.url.startswith("sqlite"):
        for left in server.database.parent.glob(f"{server.database.name}*"):
            left.unlink()
        shutil.copy(aside(server, name), server.database)
    else:
        _as_operator(server, f'DROP DATABASE "{named(server)}" WITH (FORCE)')
        _as_operator(server, f'CREATE DATABASE "{named(server)}" TEMPLATE "{name}"')
    server.flask("restored")


def aside(server: Server, name: str) -> Path:
    return server.database.with_name(f"{name}.backup")


def named(server: Server) -> str:
    """The name of its database."""
    return urlsplit(server.url).path.strip("/")


def _as_operator(server: Server, order: str) -> None:
    folder = urlsplit(server.url).query.removeprefix("host=")
    reached = f"host={folder} user=postgres dbname=postgres"
    with psycopg.connect(reached, autocommit=True) as connection:
        connection.execute(order.encode())
