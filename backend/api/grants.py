"""What the page of a reader holds in memory once a link was opened: a signed leave to read it.

It says which opening of which link it is and until when. Whether the link still stands is asked of
the database at each request, so that a link that was taken back is shut at once.
"""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from flask import current_app
from itsdangerous import BadSignature, URLSafeSerializer

from backend.store import openings
from backend.store.openings import Reader

# OUR RULE: as long as a visit with its letter; after that the link is opened again.
GOOD_FOR = timedelta(hours=2)
PURPOSE = "umbra reader"
SCHEME = "Bearer "


def granted(share_id: str, opening_id: str, until: datetime) -> str:
    """Write a leave to read."""
    told = [share_id, opening_id, int(until.timestamp())]
    return str(_serializer().dumps(told))


def reader_of(header: str, now: datetime) -> Reader | None:
    """Give the reader whose leave an Authorization header carries, while the link stands."""
    if not header.startswith(SCHEME):
        return None
    try:
        share_id, opening_id, until = _serializer().loads(header.removeprefix(SCHEME))
    except BadSignature:
        return None
    if now >= datetime.fromtimestamp(until, UTC):
        return None
    return openings.reader(str(UUID(share_id)), str(UUID(opening_id)), now)


def _serializer() -> Any:
    return URLSafeSerializer(current_app.config["SECRET_KEY"], salt=PURPOSE)
