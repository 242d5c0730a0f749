"""Statements compiled once and run on the driver's own cursor: the few that every push runs.

SQLAlchemy writes them, so that both databases are spoken to in their own words; running them
through it would cost more than the database itself (field study: 0.27 ms for each insert).
Values are those of the driver: ids and documents are text, both ways.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Executable
from sqlalchemy.sql.compiler import SQLCompiler

Row = tuple[Any, ...]


class Prepared:
    """One statement, in the words of each database that it was run on."""

    def __init__(self, statement: Executable) -> None:
        self.statement = statement
        self.compiled: dict[str, SQLCompiler] = {}

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[Row]:
        """Run it, and give all rows."""
        compiled = self._compiled(connection)
        cursor = _driver(connection).execute(compiled.string, _bound(compiled, values))
        rows: list[Row] = cursor.fetchall()
        cursor.close()
        return rows

    def run(self, connection: Connection, many: Sequence[Mapping[str, Any]]) -> None:
        """Run it once for each of the values."""
        compiled = self._compiled(connection)
        cursor = _driver(connection).cursor()
        if len(many) == 1:
            cursor.execute(compiled.string, _bound(compiled, many[0]))
        else:
            cursor.executemany(compiled.string, [_bound(compiled, values) for values in many])
        cursor.close()

    def _compiled(self, connection: Connection) -> SQLCompiler:
        dialect = connection.dialect
        if dialect.name not in self.compiled:
            compiled = self.statement.compile(dialect=dialect)  # type: ignore[attr-defined]  # any DML or SELECT has it
            self.compiled[dialect.name] = compiled
        return self.compiled[dialect.name]


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _bound(compiled: SQLCompiler, values: Mapping[str, Any]) -> Any:
    """Put values in the order of the question marks, or leave them by name."""
    if compiled.positiontup is None:
        return values
    return [values[name] for name in compiled.positiontup]
