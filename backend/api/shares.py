"""Links that a person makes to a part of her diary: how much, for how long, who opened them."""

import secrets
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from flask import abort, g
from flask_login import current_user
from werkzeug.exceptions import Conflict

from backend.api import spoken
from backend.api.blueprint import Blueprint
from backend.api.keyed import keyed_hash
from backend.api.passcodes import kept_of, new_passcode
from backend.api.schemas import shares as schemas
from backend.api.security import signed_in
from backend.domain.shared import Scope
from backend.extensions import limiter
from backend.store import shares
from backend.store.shares import Link, Opened, Wish

blueprint = Blueprint("shares", __name__, description=__doc__)

TOKEN_BYTES = 24
# Two purposes: a code is never taken for a secret.
TOKEN, CODE = "share", "share code"
CODE_GOOD_FOR = timedelta(minutes=15)
TOO_MANY = f"{shares.MOST_OPEN} links are open. Take one back first."


@blueprint.post("/shares")
@signed_in
@limiter.limit("20 per minute; 100 per hour", key_func=lambda: current_user.id)
@blueprint.arguments(schemas.NewShareSchema)
@blueprint.response(201, schemas.MadeShareSchema)
@blueprint.alt_response(409, "CONFLICT")
def make(wish: dict[str, Any]) -> dict[str, Any]:
    """Make a link. Its secret and its passcode are told this once, and kept as hashes alone."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    passcode = new_passcode() if wish["passcode"] else None
    share_id = shares.make(current_user.id, _wish(wish, token, passcode), g.now)
    if share_id is None:
        raise Conflict(TOO_MANY)
    link = shares.one(current_user.id, share_id)
    return {"share": link and _told(link, []), "token": token, "passcode": passcode}


@blueprint.get("/shares")
@signed_in
@blueprint.response(200, schemas.SharesSchema)
def look() -> dict[str, Any]:
    """List all links, the newest first, each with its openings."""
    return {"shares": [_told(*found) for found in shares.all_of(current_user.id)]}


@blueprint.post("/shares/<uuid:share_id>/code")
@signed_in
@limiter.limit("20 per minute; 60 per hour", key_func=lambda: current_user.id)
@blueprint.response(200, schemas.ShortCodeSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def give_code(share_id: UUID) -> dict[str, Any]:
    """Make a short code that stands for the link for 15 minutes, to be read aloud."""
    code, until = spoken.new_code(), g.now + CODE_GOOD_FOR
    kept = spoken.hash_of(code, CODE)
    if not shares.give_code(current_user.id, str(share_id), kept, until, g.now):
        abort(404)
    return {"code": code, "ends_at": until}


@blueprint.delete("/shares/<uuid:share_id>")
@signed_in
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def revoke(share_id: UUID) -> None:
    """Take a link back: from now on it opens nothing, and what is open is shut."""
    if not shares.revoke(current_user.id, str(share_id), g.now):
        abort(404)


def _wish(wish: dict[str, Any], token: str, passcode: str | None) -> Wish:
    scope, today = wish["scope"], _near(wish["today"], g.now)
    frozen_on = today if wish["frozen"] else None
    last = min(scope["to"] or today, today) if frozen_on else scope["to"]
    return Wish(
        name=wish["name"].strip(),
        scope=Scope(scope["from_"], last, frozenset(scope["include"])),
        frozen_on=frozen_on,
        ends_at=g.now + timedelta(days=wish["days"]),
        token_hash=keyed_hash(token, TOKEN),
        passcode_hash=passcode and kept_of(passcode),
    )


def _near(day: date, now: datetime) -> date:
    """Take the person's own day, which is the server's or next to it."""
    return min(max(day, now.date() - timedelta(days=1)), now.date() + timedelta(days=1))


def _told(link: Link, openings: list[Opened]) -> dict[str, Any]:
    return link._asdict() | {
        "scope": asked_scope(link.scope),
        "has_passcode": link.passcode_hash is not None,
        "state": link.state(g.now),
        "openings": [one._asdict() for one in openings],
    }


def asked_scope(scope: Scope) -> dict[str, Any]:
    """Give a scope as ScopeSchema writes it."""
    return {"from_": scope.first, "to": scope.last, "include": sorted(scope.include)}
