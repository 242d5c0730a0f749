"""Files that take a while, made beside everything else: asked for, looked at, fetched, let go."""

from typing import Any
from uuid import UUID, uuid4

from flask import Response, g
from flask_login import current_user
from werkzeug.exceptions import Conflict, NotFound

from backend.api import file_running
from backend.api.asked import hour
from backend.api.blueprint import Blueprint
from backend.api.pages import SVG, as_accepted
from backend.api.schemas.files import FileSchema, NewFileSchema
from backend.api.security import signed_in
from backend.extensions import limiter
from backend.store import files_kept, people
from backend.store.files_kept import READY, Job, Kept, Wanted

blueprint = Blueprint("files", __name__, description=__doc__)

KINDS = {
    "page": ("application/pdf", "pdf"),
    "tables": ("application/zip", "tables.zip"),
    "fhir": ("application/fhir+json", "fhir.json"),
    "account": ("application/zip", "zip"),
}
NOT_YET = "The file is not made yet. Look at it again."
# What each kind is told of itself; another choice of the rest makes no other file.
CHOICES = {
    "page": ("as_of", "from_", "language", "paper", "notes", "background"),
    "tables": (),
    "fhir": ("as_of", "from_", "notes", "background"),
    "account": ("language",),
}
# A whole diary is seconds of work: enough for a person who tries each button, not for a loop.
limited = limiter.limit("12 per minute; 60 per hour", key_func=lambda: current_user.id)
seen = limiter.limit("300 per minute", key_func=lambda: current_user.id)


@blueprint.post("/files")
@signed_in
@limited
@blueprint.arguments(NewFileSchema)
@blueprint.response(202, FileSchema)
def make(asked: dict[str, Any]) -> dict[str, Any]:
    """Ask for a file. While diary and choices stay, it is the one that is made or under way."""
    what = asked["what"]
    chosen = {name: asked[name] for name in CHOICES[what] if name in asked}
    tag = _tag(what, chosen)
    known = files_kept.known(current_user.id, what, tag, g.now)
    return _shown(known or _begun(what, tag, chosen))


@blueprint.get("/files/<uuid:file_id>")
@signed_in
@seen
@blueprint.response(200, FileSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def look(file_id: UUID) -> dict[str, Any]:
    """Look how far a file is."""
    return _shown(_found(file_id))


@blueprint.get("/files/<uuid:file_id>/content")
@signed_in
@seen
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type="*/*")
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def content(file_id: UUID) -> Response:
    """Fetch a file that is made. It is kept for a day, unless something is erased meanwhile."""
    kept = _found(file_id)
    if kept.state != READY:
        raise Conflict(NOT_YET)
    media_type, ending = KINDS[kept.what]
    answer = Response(files_kept.content(current_user.id, kept.id), mimetype=media_type)
    name = f"umbra-{kept.created_at:%Y-%m-%d}.{ending}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@blueprint.get("/files/<uuid:file_id>/pages/<int:number>.svg")
@signed_in
@seen
@blueprint.response(200, {"type": "string"}, content_type=SVG)
@blueprint.alt_response(404, "NOT_FOUND")
def picture(file_id: UUID, number: int) -> Response:
    """Give one page of a PDF as a picture."""
    drawn = files_kept.picture(current_user.id, _found(file_id).id, number)
    if drawn is None:
        raise NotFound
    return as_accepted(drawn, f"{file_id}.{number}")


@blueprint.delete("/files/<uuid:file_id>")
@signed_in
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def let_go(file_id: UUID) -> None:
    """Let a file go; while it is being made, stop that."""
    files_kept.discard(current_user.id, _found(file_id).id)


def _begun(what: str, tag: str, chosen: dict[str, Any]) -> Kept:
    asked: dict[str, Any] = {name: str(value) for name, value in chosen.items()}
    if what == "account":
        since = people.created_at(current_user).isoformat()
        asked |= {"who": {"email": current_user.email, "created_at": since}}
    wanted = Wanted(current_user.id, str(uuid4()), what, tag, asked)
    files_kept.begin(wanted, g.now)
    file_running.start(Job(current_user.id, wanted.file_id))
    return _found(wanted.file_id)


def _tag(what: str, chosen: dict[str, Any]) -> str:
    """Name the diary as it stands, and all that was chosen; what still runs lasts by the hour."""
    state = f"{current_user.epoch}.{current_user.revision}.{hour(g.now):%Y%m%d%H}"
    return ".".join((what, state, *(f"{name}={chosen[name]}" for name in sorted(chosen))))


def _found(file_id: UUID | str) -> Kept:
    kept = files_kept.one(current_user.id, str(file_id), g.now)
    if kept is None:
        raise NotFound
    return kept


def _shown(kept: Kept) -> dict[str, Any]:
    told = {"size": None, "pages": None} | kept.told
    return kept._asdict() | told | {"lost": kept.is_lost(g.now)}
