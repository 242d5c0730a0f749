"""The tables of links: what each gives to whoever has it, and each time that it was opened."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base
from backend.store.models import Identifier, Moment


class Share(Base):
    """A link to a part of a diary. Of its secret, passcode and short code only hashes are kept."""

    __tablename__ = "share"
    __table_args__ = (Index("share_of_owner", "owner_id", "made_at"),)

    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    owner_id: Mapped[str] = mapped_column(Identifier, ForeignKey("person.id", ondelete="CASCADE"))
    # For whom it is, in the person's own words.
    name: Mapped[str] = mapped_column(String(100))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    passcode_hash: Mapped[str | None] = mapped_column(String(200))
    scope: Mapped[dict[str, Any]] = mapped_column(JSON)
    # The revision that it shows, and the day of the person's that this was; None: as it stands.
    revision: Mapped[int | None]
    frozen_on: Mapped[date | None] = mapped_column(Date)
    made_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)
    revoked_at: Mapped[datetime | None] = mapped_column(Moment)
    # Wrong passcodes in the whole life of the link; at the tenth it is locked.
    wrong: Mapped[int] = mapped_column(default=0)
    code_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    code_ends_at: Mapped[datetime | None] = mapped_column(Moment)


class Opening(Base):
    """One time that somebody opened a link, or tried to with a wrong passcode."""

    __tablename__ = "opening"
    __table_args__ = (Index("opening_of_share", "share_id", "at"),)

    id: Mapped[str] = mapped_column(Identifier, primary_key=True)
    share_id: Mapped[str] = mapped_column(Identifier, ForeignKey("share.id", ondelete="CASCADE"))
    at: Mapped[datetime] = mapped_column(Moment)
    device: Mapped[str | None] = mapped_column(String(10))
    # How: "link", "code" or "shl"; "wrong": the passcode was, and nothing was given.
    how: Mapped[str] = mapped_column(String(10))
    # Who a reader of a SMART Health Link says that it is.
    recipient: Mapped[str | None] = mapped_column(String(100))
    looked_at: Mapped[dict[str, Any]] = mapped_column(JSON)
