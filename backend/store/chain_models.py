"""The table of what stands in the chain of a diary beside its states."""

from datetime import datetime

from sqlalchemy import ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base
from backend.store.models import Identifier, Moment


class Mark(Base):
    """Something that befell a diary as a whole, after its state `revision`, and its link.

    `bound`: the states up to there were written before there was a chain, and bound at this moment.
    `restored`: the server was restored from a backup that had come so far; the epoch begins there.
    """

    __tablename__ = "mark"

    owner_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    epoch: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    revision: Mapped[int]
    what: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime] = mapped_column(Moment)
    link: Mapped[bytes] = mapped_column(LargeBinary)
