"""Statements compiled once and run on the driver's own cursor.

SQLAlchemy writes them, so that both databases are spoken to in their own words; running them
through it would cost more than the database itself (field study: 0.27 ms for each insert).
Values are those of the driver: ids and documents are text, both ways.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import Executable

from backend.store.connection import Line
from backend.store.models import Moment

Row = tuple[Any, ...]


class Compiled(NamedTuple):
    """A statement in one database's words, and the order of its question marks, where it has any.

    `constants` are the values that stand in the statement itself.
    """

    text: str
    order: Sequence[str] | None
    constants: Mapping[str, Any]

    def bound(self, values: Mapping[str, Any]) -> Any:
        """Put values in order, or leave them by name."""
        values = {**self.constants, **values}
        return values if self.order is None else [values[name] for name in self.order]


class Prepared:
    """One statement, in the words of each database that it was run on."""

    def __init__(self, statement: Executable) -> None:
        self.statement: Any = statement
        self.compiled: dict[str, Compiled] = {}

    def rows(self, line: Line, **values: Any) -> list[Row]:
        """Run it, and give all rows."""
        compiled = self._compiled(line)
        cursor = line.driver.execute(compiled.text, compiled.bound(values))
        rows: list[Row] = cursor.fetchall()
        cursor.close()
        return rows

    def run(self, line: Line, *many: Mapping[str, Any]) -> None:
        """Run it once for each of the values."""
        compiled = self._compiled(line)
        cursor = line.driver.cursor()
        if len(many) == 1:
            cursor.execute(compiled.text, compiled.bound(many[0]))
        else:
            cursor.executemany(compiled.text, [compiled.bound(values) for values in many])
        cursor.close()

    def _compiled(self, line: Line) -> Compiled:
        name = line.dialect.name
        if name not in self.compiled:
            made = self.statement.compile(dialect=line.dialect)
            constants = {key: value for key, value in made.params.items() if value is not None}
            self.compiled[name] = Compiled(made.string, made.positiontup, constants)
        return self.compiled[name]


def stored_moment(line: Line, moment: datetime) -> Any:
    """Write an instant as the driver of this database takes it."""
    process = Moment().dialect_impl(line.dialect).bind_processor(line.dialect)
    return process(moment) if process else moment


def read_moment(value: str | datetime) -> datetime:
    """Read an instant as the driver gives it: SQLite's are texts in UTC."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
