"""Take over a diary from another app: send its file, look at what it holds, say yes, undo it."""

from typing import Any
from uuid import UUID, uuid4

from flask import g, request
from flask_login import current_user
from werkzeug.exceptions import Conflict, NotFound, RequestEntityTooLarge, UnsupportedMediaType

from backend.api import import_running, shelf
from backend.api.blueprint import Blueprint
from backend.api.entries import KIND
from backend.api.errors import MEDIA_TYPE, ProblemSchema
from backend.api.schemas import imports as schemas
from backend.api.security import signed_in
from backend.extensions import limiter
from backend.store import imports_kept, imports_origin, imports_undo, states
from backend.store.imports_kept import Job, Kept

blueprint = Blueprint("imports", __name__, description=__doc__)

BYTES = "application/octet-stream"
TOO_LARGE = f"The file is larger than {schemas.LARGEST // 2**20} MB, which no diary is."
NOT_NOW = "Something else is being done with this import, or it is past that. Look at it again."
NOT_ALL = "Not all of the file has come. Send the pieces that are missing."
NOT_ASKED = "Something has to be said about this file first: told.needs names it."
# From which states a job may begin; one that has died may always be begun again.
BEFORE = {
    "reading": ("receiving", "ready", "refused", "failed", "stopped"),
    "writing": ("ready",),
    "undoing": ("done",),
    "putting": ("undone",),
}
OPEN = ("receiving", "ready", "refused", "failed", "stopped")
# What has to be answered before anything may be written; of words it is enough to keep them.
MUST_BE_SAID = {"time_zone", "columns"}


@blueprint.post("/imports")
@signed_in
@limiter.limit("20 per minute; 100 per hour", key_func=lambda: current_user.id)
@blueprint.arguments(schemas.NewImportSchema)
@blueprint.response(201, schemas.ImportSchema)
@blueprint.alt_response(413, schema=ProblemSchema, content_type=MEDIA_TYPE)
def begin(file: dict[str, Any]) -> dict[str, Any]:
    """Say which file is going to come. Its pieces follow, `part` bytes each, the last one less."""
    if file["size"] > schemas.LARGEST:
        raise RequestEntityTooLarge(TOO_LARGE)
    import_id = str(uuid4())
    imports_kept.begin(current_user.id, import_id, file["name"], file["size"], g.now)
    return _shown(_found(import_id))


@blueprint.put("/imports/<uuid:import_id>/parts/<int:number>")
@signed_in
@blueprint.doc(
    requestBody={
        "required": True,
        "content": {BYTES: {"schema": {"type": "string", "format": "binary"}}},
    }
)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
@blueprint.alt_response(413, schema=ProblemSchema, content_type=MEDIA_TYPE)
def send(import_id: UUID, number: int) -> None:
    """Send one piece of the file, counted from 0. Sending it again does no harm."""
    kept = _found(import_id)
    if kept.state != "receiving":
        raise Conflict(NOT_NOW)
    if request.mimetype != BYTES:
        raise UnsupportedMediaType
    content = request.get_data(cache=False)
    if len(content) != _length(kept, number):
        raise RequestEntityTooLarge(f"Piece {number} has {_length(kept, number)} bytes.")
    imports_kept.put_part(current_user.id, kept.id, number, content)


@blueprint.post("/imports/<uuid:import_id>/reading")
@signed_in
@limiter.limit("60 per minute", key_func=lambda: current_user.id)
@blueprint.arguments(schemas.ChoicesSchema)
@blueprint.response(202, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def read(choices: dict[str, Any], import_id: UUID) -> dict[str, Any]:
    """Read the file with what the person said of it, and count; nothing is written."""
    kept = _found(import_id)
    if sum(imports_kept.sizes(current_user.id, kept.id).values()) != kept.size:
        raise Conflict(NOT_ALL)
    return _at_work(kept, "reading", choices)


@blueprint.post("/imports/<uuid:import_id>/writing")
@signed_in
@blueprint.response(202, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def write(import_id: UUID) -> dict[str, Any]:
    """Say yes: take into the diary what the file was read to hold."""
    kept = _found(import_id)
    if MUST_BE_SAID & set(kept.told.get("needs", ())):
        raise Conflict(NOT_ASKED)
    return _at_work(kept, "writing", kept.choices)


@blueprint.post("/imports/<uuid:import_id>/stop")
@signed_in
@blueprint.response(202, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def stop(import_id: UUID) -> dict[str, Any]:
    """Stop the reading or the writing; what was written of it so far is taken back."""
    kept = _found(import_id)
    imports_kept.stop(current_user.id, kept.id)
    return _shown(kept)


@blueprint.get("/imports/<uuid:import_id>/undo")
@signed_in
@blueprint.response(200, schemas.UndoSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def undoing(import_id: UUID) -> dict[str, Any]:
    """Look at what taking an import back would do, and what of it was changed since."""
    found = imports_undo.undoing(current_user.id, _found(import_id).id)
    return {
        "untouched": len(found.untouched),
        "changed_count": len(found.changed),
        "changed": [{"kind": one.kind, "id": one.id} for one in found.changed[:100]],
    }


@blueprint.post("/imports/<uuid:import_id>/undo")
@signed_in
@blueprint.arguments(schemas.UndoWishSchema)
@blueprint.response(202, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def undo(wish: dict[str, str], import_id: UUID) -> dict[str, Any]:
    """Take an import back as one step; what was changed since is kept, or taken too, as wished."""
    kept = _found(import_id)
    return _at_work(kept, "undoing", kept.choices | wish)


@blueprint.post("/imports/<uuid:import_id>/back")
@signed_in
@blueprint.response(202, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def put_back(import_id: UUID) -> dict[str, Any]:
    """Put back what was taken back."""
    kept = _found(import_id)
    return _at_work(kept, "putting", kept.choices)


@blueprint.delete("/imports/<uuid:import_id>")
@signed_in
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
@blueprint.alt_response(409, "CONFLICT")
def forget(import_id: UUID) -> None:
    """Let go of a file of which nothing was taken."""
    kept = _found(import_id)
    if kept.state not in OPEN and not (kept.state == "reading" and kept.is_lost(g.now)):
        raise Conflict(NOT_NOW)
    imports_kept.discard(current_user.id, kept.id)


@blueprint.get("/imports/<uuid:import_id>")
@signed_in
@blueprint.response(200, schemas.ImportSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def look(import_id: UUID) -> dict[str, Any]:
    """Look at an import: how far it is, and what is known of its file."""
    return _shown(_found(import_id))


@blueprint.get("/imports")
@signed_in
@blueprint.response(200, schemas.ImportsSchema)
def look_at_all() -> dict[str, Any]:
    """List all imports, newest first, without their rows."""
    found = imports_kept.all_of(current_user.id)
    return {"imports": [_shown(kept) | {"told": schemas.told(kept)} for kept in found]}


@blueprint.get(f"/entries/{KIND}/<uuid:entry_id>/origin")
@signed_in
@blueprint.response(200, schemas.OriginsSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def origin(kind: str, entry_id: UUID) -> dict[str, Any]:
    """Read which imports brought an entry or added to it, and the text of the rows."""
    of_entry = current_user.id, kind, str(entry_id)
    if states.states_of(*of_entry, limit=1) is None:
        raise NotFound
    found = imports_origin.origins_of(*of_entry)
    return {"origins": [one._asdict() for one in found]}


def _found(import_id: UUID | str) -> Kept:
    kept = imports_kept.one(current_user.id, str(import_id))
    if kept is None:
        raise NotFound
    return kept


def _shown(kept: Kept) -> dict[str, Any]:
    choices = {name: value for name, value in kept.choices.items() if name != "changed"}
    return kept._asdict() | {
        "lost": kept.is_lost(g.now),
        "part": schemas.PART,
        "choices": choices,
    }


def _length(kept: Kept, number: int) -> int:
    """Tell how long a piece has to be; 0 where there is none of that number."""
    return max(0, min(schemas.PART, kept.size - number * schemas.PART))


def _at_work(kept: Kept, state: str, choices: dict[str, Any]) -> dict[str, Any]:
    """Hand the import to a job, if it is where that job begins."""
    begins = kept.state in BEFORE[state] or (kept.state == state and kept.is_lost(g.now))
    job = Job(current_user.id, kept.id, str(uuid4()))
    if not begins or not imports_kept.claim(job, kept, state, choices, g.now):
        raise Conflict(NOT_NOW)
    shelf.forget(current_user.id)
    import_running.start(job)
    return _shown(_found(kept.id))
