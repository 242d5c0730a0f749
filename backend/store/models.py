"""The tables: people, the entries of their diaries with every state, restores and imports."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
)
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base

# Ids are the lower-case text that travels: no conversion between the wire and the table.
Identifier = String(36).with_variant(Uuid(as_uuid=False), "postgresql")


class Moment(TypeDecorator[datetime]):
    """An instant, kept in UTC and given back with its zone on databases that know none."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _: Dialect) -> datetime | None:
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, _: Dialect) -> datetime | None:
        return value and (value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC))


class Person(Base):
    """Somebody with a diary, and the counter that gives each change of it its revision."""

    __tablename__ = "person"

    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    password_hash: Mapped[str] = mapped_column(String(200))
    session_version: Mapped[int] = mapped_column(default=1)
    revision: Mapped[int] = mapped_column(default=0)
    epoch: Mapped[int] = mapped_column(default=1)
    # The latest link of the diary's chain (docs/evidence.md); None where nothing was written yet.
    head: Mapped[bytes | None] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(Moment)
    # Who keeps a diary ("patient"), or who reads those of others ("specialist") under a name.
    role: Mapped[str] = mapped_column(String(10), default="patient", server_default="patient")
    name: Mapped[str | None] = mapped_column(String(100))


class Entry(Base):
    """One thing written down, as it now stands. Clients make the ids: unique for one owner only."""

    __tablename__ = "entry"
    __table_args__ = (Index("entry_feed", "owner_id", "revision", unique=True),)

    owner_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    revision: Mapped[int]
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    # The revision at which the person erased the entry for good; what rests on less came too late.
    erased_revision: Mapped[int] = mapped_column(default=0, server_default="0")


class Version(Base):
    """One state that an entry has had: merge base, undo, and guard against double delivery."""

    __tablename__ = "version"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "entry_id"], ["entry.owner_id", "entry.id"], ondelete="CASCADE"
        ),
        UniqueConstraint("owner_id", "change_id"),
    )

    owner_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    entry_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    change_id: Mapped[str] = mapped_column(Identifier)
    received_at: Mapped[datetime] = mapped_column(Moment)
    device: Mapped[str | None] = mapped_column(String(10))
    fields: Mapped[dict[str, Any]] = mapped_column(JSON)
    set_aside: Mapped[dict[str, Any]] = mapped_column(JSON)
    # The place of this state in the diary's chain; the salt goes with the words, the rest stays.
    salt: Mapped[bytes | None] = mapped_column(LargeBinary)
    digest: Mapped[bytes] = mapped_column(LargeBinary)
    link: Mapped[bytes] = mapped_column(LargeBinary)


class Restore(Base):
    """A restore from a backup: the epoch that began with it, and how far the counter had come."""

    __tablename__ = "restore"

    owner_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    epoch: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int]


class Import(Base):
    """A file of another diary on its way into this one, and what became of it."""

    __tablename__ = "import"

    owner_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    # When a job last gave a sign of life; one that is silent for long has died.
    beat_at: Mapped[datetime] = mapped_column(Moment)
    name: Mapped[str] = mapped_column(String(200))
    size: Mapped[int]
    state: Mapped[str] = mapped_column(String(12))
    # The job that may work on it now: an older one that still runs finds another name here.
    job: Mapped[str | None] = mapped_column(Identifier)
    stop: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str | None] = mapped_column(String(40))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int | None]
    choices: Mapped[dict[str, Any]] = mapped_column(JSON)
    told: Mapped[dict[str, Any]] = mapped_column(JSON)


class ImportPart(Base):
    """A piece of a file while it is being imported; it goes as soon as that is settled."""

    __tablename__ = "import_part"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "import_id"], ["import.owner_id", "import.id"], ondelete="CASCADE"
        ),
    )

    owner_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    import_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class ImportRow(Base):
    """What an import made of an entry, and the text of the row that it came from."""

    __tablename__ = "import_row"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "import_id"], ["import.owner_id", "import.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(
            ["owner_id", "entry_id"], ["entry.owner_id", "entry.id"], ondelete="CASCADE"
        ),
        Index("import_row_of_entry", "owner_id", "entry_id"),
    )

    owner_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    import_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    entry_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    kind: Mapped[str] = mapped_column(String(20))
    place: Mapped[int | None]
    original: Mapped[str] = mapped_column(Text)
    # The entry's revision before the import (0: there was none), after it, and after its undoing.
    before: Mapped[int]
    revision: Mapped[int]
    undone: Mapped[int] = mapped_column(default=0)
