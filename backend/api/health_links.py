"""A link in a second form: a SMART Health Link, for a clinic's computer or a health app."""

import secrets
from uuid import UUID

from flask import abort, current_app, g, request
from flask_login import current_user

from backend.api.blueprint import Blueprint
from backend.api.keyed import keyed_hash
from backend.api.schemas import health_links as schemas
from backend.api.security import signed_in
from backend.exchange import shlink
from backend.extensions import limiter
from backend.store import health_links
from backend.store.health_links import LONG, Form

blueprint = Blueprint("health_links", __name__, description=__doc__)

PATH_BYTES = 32
PATH, KEY = "health link path", "health link key"
LABEL = "Umbra headache diary"


@blueprint.post("/shares/<uuid:share_id>/health-link")
@signed_in
@limiter.limit("20 per minute; 60 per hour", key_func=lambda: current_user.id)
@blueprint.arguments(schemas.NewHealthLinkSchema)
@blueprint.response(201, schemas.MadeHealthLinkSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def make(wish: dict[str, str], share_id: UUID) -> dict[str, str]:
    """Give an open link the form of a SMART Health Link too, in place of its last one.

    Told this once: of its path a hash is kept, and its key is kept nowhere.
    """
    path = secrets.token_urlsafe(PATH_BYTES)
    form = Form(keyed_hash(path, PATH), wish["opens"], wish["language"])
    link = health_links.make(current_user.id, str(share_id), form, g.now)
    if link is None:
        abort(404)
    flags = ("L" if wish["opens"] == LONG else "") + ("P" if link.passcode_hash else "")
    told = shlink.Payload(
        url=address_of(path),
        key=shlink.encoded(key_of(path)),
        exp=int(link.ends_at.timestamp()),
        flag=flags,
        label=LABEL,
    )
    return {"link": shlink.written(told)}


def address_of(path: str) -> str:
    """Give the address of a manifest, as it is reached from outside."""
    outside = current_app.config["PUBLIC_URL"] or request.host_url.rstrip("/")
    return f"{outside}/api/v1/shl/{path}"


def key_of(path: str) -> bytes:
    """Give the key of a link's files: 32 bytes that this server alone makes of the path, each time.

    It is kept nowhere. The database has a hash of the path only, and who has the path, as a log of
    somebody else's may, lacks this server's secret.
    """
    return bytes.fromhex(keyed_hash(path, KEY))
