"""The tables of files that are made for a person, and of their pieces."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    ForeignKeyConstraint,
    LargeBinary,
    String,
)
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base
from backend.store.models import Identifier, Moment


class File(Base):
    """A file of a diary that a job makes, or has made: for its owner, and for a day."""

    __tablename__ = "file"

    owner_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(Moment)
    # When the job last gave a sign of life; one that is silent for long has died.
    beat_at: Mapped[datetime] = mapped_column(Moment)
    what: Mapped[str] = mapped_column(String(10))
    # The diary as it stood and what was chosen: asked for again, it is this file.
    tag: Mapped[str] = mapped_column(String(300))
    asked: Mapped[dict[str, Any]] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(String(10))
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int]
    told: Mapped[dict[str, Any]] = mapped_column(JSON)


class FilePart(Base):
    """A piece of a file, or one of the pictures that go with it."""

    __tablename__ = "file_part"
    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "file_id"], ["file.owner_id", "file.id"], ondelete="CASCADE"
        ),
    )

    owner_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    file_id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    of: Mapped[str] = mapped_column(String(10), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)
