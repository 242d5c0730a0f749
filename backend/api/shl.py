"""A SMART Health Link as it is read: its manifest, and its files, which only its key opens.

After HL7's "SMART Health Cards and Links" 1.0.0. The path is the secret; whatever has ended, was
taken back, is locked or used up is as if it never was: 404.
"""

from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

from flask import Response, abort, current_app, g, request
from itsdangerous import BadSignature, URLSafeSerializer

from backend.api import health_files, passcodes
from backend.api.blueprint import Blueprint
from backend.api.errors import problem
from backend.api.health_links import PATH, address_of, key_of
from backend.api.keyed import keyed_hash
from backend.api.schemas.health_links import ManifestAskedSchema, ManifestSchema
from backend.api.security import fetcher, health_app
from backend.api.shared import NEEDED, WRONG, device_of, reading_of
from backend.exchange import shlink
from backend.extensions import limiter
from backend.store import health_links, openings
from backend.store.health_links import LONG, Found
from backend.store.openings import Reader
from backend.store.shares import Link

blueprint = Blueprint("shl", __name__, description=__doc__)

# The specification lets a location be good for an hour at most.
GOOD_FOR = timedelta(hours=1)
PURPOSE = "umbra health link file"
JOSE = "application/jose"
# A viewer in somebody else's page may ask too. No cookie goes along, and none is looked at.
FROM_ANYWHERE = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type",
    "Access-Control-Max-Age": "600",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


def path_asked_for() -> str:
    """Name the link that somebody tries, without keeping it."""
    return keyed_hash(str((request.view_args or {}).get("secret")), "tries")


def was_refused(answer: Response) -> bool:
    """Tell a wrong passcode and a path that is none: only these count against who tries."""
    return answer.status_code in {401, 404}


@blueprint.after_request
def for_other_pages(answer: Response) -> Response:
    """Let the page of another site read the answer."""
    answer.headers.update(FROM_ANYWHERE)
    return answer


@blueprint.post("/shl/<secret>")
@health_app
@limiter.limit("20 per minute; 200 per hour")
@limiter.limit("60 per hour", deduct_when=was_refused)
@limiter.limit("30 per hour", key_func=path_asked_for, deduct_when=was_refused)
@blueprint.arguments(ManifestAskedSchema)
@blueprint.response(200, ManifestSchema)
@blueprint.alt_response(401, "UNAUTHORIZED")
@blueprint.alt_response(404, "NOT_FOUND")
def manifest(asked: dict[str, Any], secret: str) -> dict[str, Any] | Response:
    """Say which files there are; 401 with remainingAttempts without the right passcode."""
    found = _found(secret)
    link = found.link
    if link.passcode_hash and not _unlocked(link, link.passcode_hash, asked):
        return _refused(link, NEEDED if not asked.get("passcode") else WRONG)
    if not health_links.use(link, g.now):
        abort(404)
    who = "".join(sign for sign in asked["recipient"] if sign.isprintable())
    opening_id = openings.note(link, "shl", device_of(), g.now, who.strip()[:100])
    lasts = found.opens == LONG and link.frozen_on is None
    most = asked.get("embeddedLengthMax", 0)
    files = [_told(secret, found, opening_id, name, most) for name in health_files.NAMES]
    return {"status": "can-change" if lasts else "finalized", "files": files}


@blueprint.get(f"/shl/<secret>/<leave>/<any({', '.join(health_files.NAMES)}):part>")
@fetcher
@limiter.limit("20 per minute", key_func=path_asked_for)
@blueprint.response(200, {"type": "string"}, content_type=JOSE)
@blueprint.alt_response(404, "NOT_FOUND")
def file(secret: str, leave: str, part: str) -> Response:
    """Give one file, as JWE, to whoever was told of it by the manifest within the last hour."""
    text = _made(secret, _found(secret), _opening(leave), part)
    return Response(text, mimetype=JOSE)


def _found(secret: str) -> Found:
    found = health_links.by_path(keyed_hash(secret, PATH), g.now)
    if found is None or found.link.is_locked:
        abort(404)
    return found


def _unlocked(link: Link, kept: str, asked: dict[str, Any]) -> bool:
    """Try a passcode, where one was given, and count it as the page of the link does."""
    if not asked.get("passcode"):
        return False
    if not openings.count_try(link):
        abort(404)
    if not passcodes.fits(kept, asked["passcode"]):
        openings.note(link, "wrong", device_of(), g.now)
        return False
    openings.take_back_try(link)
    return True


def _refused(link: Link, kind: str) -> Response:
    detail = "This link opens with its passcode alone."
    left = health_links.tries_left(link)
    return problem(401, type=kind, detail=detail, remainingAttempts=left)


def _told(secret: str, found: Found, opening_id: str, name: str, most: int) -> dict[str, str]:
    """Tell of a file: itself, where it was asked for and is short enough, or where it lies."""
    if most > 0:
        text = _made(secret, found, opening_id, name)
        if len(text) <= most:
            return {"contentType": shlink.FHIR, "embedded": text}
    until = min(g.now + GOOD_FOR, found.link.ends_at)
    leave = _serializer().dumps([opening_id, int(until.timestamp())])
    return {"contentType": shlink.FHIR, "location": f"{address_of(secret)}/{leave}/{name}"}


def _opening(leave: str) -> str:
    """Read a leave to fetch files, while it is good."""
    try:
        opening_id, until = _serializer().loads(leave)
    except BadSignature:
        abort(404)
    if g.now >= datetime.fromtimestamp(until, UTC):
        abort(404)
    return str(opening_id)


def _made(secret: str, found: Found, opening_id: str, name: str) -> str:
    """Make a file, and hand it on if the link still stands now that it is made."""
    _standing(found.link, opening_id)
    reading = reading_of(found.link, {}, g.now)
    # Loaded with the first file: few workers carry what encrypts it.
    encrypted = import_module("backend.exchange.shlink_file").encrypted
    text: str = encrypted(health_files.made(reading, found, name), shlink.FHIR, key_of(secret))
    openings.note_look(_standing(found.link, opening_id), health_files.NAMES[name])
    return text


def _standing(link: Link, opening_id: str) -> Reader:
    return openings.reader(link.id, opening_id, g.now) or abort(404)


def _serializer() -> Any:
    return URLSafeSerializer(current_app.config["SECRET_KEY"], salt=PURPOSE)
