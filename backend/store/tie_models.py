"""The tables of specialists and those whose diary they follow: ties, codes, what each told."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base
from backend.store.models import Identifier, Moment

STANDS = text("ended_at IS NULL")


class Tie(Base):
    """A diary that a specialist may read, as far as its person said; over once it has an end."""

    __tablename__ = "tie"
    __table_args__ = (
        Index("tie_of_specialist", "specialist_id"),
        Index(
            "tie_once",
            "patient_id",
            "specialist_id",
            unique=True,
            sqlite_where=STANDS,
            postgresql_where=STANDS,
        ),
    )

    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    patient_id: Mapped[str] = mapped_column(Identifier, ForeignKey("person.id", ondelete="CASCADE"))
    specialist_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE")
    )
    # How the person wants to be called there.
    name: Mapped[str] = mapped_column(String(100))
    scope: Mapped[dict[str, Any]] = mapped_column(JSON)
    made_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_by: Mapped[str | None] = mapped_column(String(10))
    # When the specialist last opened it, and how far the diary had come by then.
    opened_at: Mapped[datetime | None] = mapped_column(Moment)
    opened_epoch: Mapped[int] = mapped_column(default=0)
    opened_revision: Mapped[int] = mapped_column(default=0)
    note: Mapped[str] = mapped_column(Text, default="")
    noted_at: Mapped[datetime | None] = mapped_column(Moment)


class TieCode(Base):
    """A code that ties two people once; of the code itself only a keyed hash is kept."""

    __tablename__ = "tie_code"

    code_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    maker_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    # What the person who made it shares; nothing where the specialist made it.
    name: Mapped[str | None] = mapped_column(String(100))
    scope: Mapped[dict[str, Any]] = mapped_column(JSON)
    expires_at: Mapped[datetime] = mapped_column(Moment)


class TieDigest(Base):
    """What the desk says of a diary in its list, and of which state and day of it that is."""

    __tablename__ = "tie_digest"

    tie_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("tie.id", ondelete="CASCADE"), primary_key=True
    )
    epoch: Mapped[int]
    revision: Mapped[int]
    day: Mapped[str] = mapped_column(String(10))
    made_at: Mapped[datetime] = mapped_column(Moment)
    told: Mapped[dict[str, Any]] = mapped_column(JSON)


class TieQuestion(Base):
    """A question of the specialist's, about an attack or about all, and the person's answer."""

    __tablename__ = "tie_question"

    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    tie_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("tie.id", ondelete="CASCADE"), index=True
    )
    entry_id: Mapped[str | None] = mapped_column(Identifier)
    text: Mapped[str] = mapped_column(Text)
    asked_at: Mapped[datetime] = mapped_column(Moment)
    answer: Mapped[str | None] = mapped_column(Text)
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    # When the specialist opened the diary after the answer had come.
    read_at: Mapped[datetime | None] = mapped_column(Moment)


class TieVerdict(Base):
    """What the specialist calls an attack, or all of it, beside what the rule called it then."""

    __tablename__ = "tie_verdict"

    tie_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("tie.id", ondelete="CASCADE"), primary_key=True
    )
    # The id of an attack, or "diary".
    about: Mapped[str] = mapped_column(String(36), primary_key=True)
    codes: Mapped[list[str]] = mapped_column(JSON)
    rule: Mapped[list[str]] = mapped_column(JSON)
    reason: Mapped[str] = mapped_column(Text)
    given_at: Mapped[datetime] = mapped_column(Moment)
