"""The table of SMART Health Links: the form of a link that a health app or a clinic reads."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from backend.extensions import Base
from backend.store.models import Identifier, Moment


class HealthLink(Base):
    """A link in the form of a SMART Health Link. Of its path only a hash is kept, and no key."""

    __tablename__ = "health_link"

    share_id: Mapped[str] = mapped_column(
        Identifier, ForeignKey("share.id", ondelete="CASCADE"), primary_key=True
    )
    path_hash: Mapped[str] = mapped_column(String(64), unique=True)
    # "long" opens until the link ends, "once" opens one time: it did at `used_at`.
    opens: Mapped[str] = mapped_column(String(10))
    language: Mapped[str] = mapped_column(String(2))
    used_at: Mapped[datetime | None] = mapped_column(Moment)
