"""One entry: what it has been, and its words erased for good."""

from typing import Any
from uuid import UUID

import orjson
from flask import Response, abort, g
from flask_login import current_user

from backend.api import shelf
from backend.api.blueprint import Blueprint
from backend.api.schemas.states import StatesQuerySchema, StatesSchema
from backend.api.security import signed_in
from backend.domain.vocabulary import KINDS
from backend.store import states

blueprint = Blueprint("entries", __name__, description=__doc__)

KIND = f"<any({', '.join(KINDS)}):kind>"


@blueprint.get(f"/entries/{KIND}/<uuid:entry_id>/versions")
@signed_in
@blueprint.arguments(StatesQuerySchema, location="query")
@blueprint.response(200, StatesSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def versions(asked: dict[str, int], kind: str, entry_id: UUID) -> Response:
    """Read what an entry has been, newest first; `before` the oldest revision read, for more."""
    limit = asked["limit"]
    before = min(asked.get("before", states.LATEST), states.LATEST)
    found = states.states_of(current_user.id, kind, str(entry_id), limit + 1, before)
    if found is None:
        abort(404)
    body = {"versions": [_told(state) for state in found[:limit]], "more": len(found) > limit}
    return Response(orjson.dumps(body), mimetype="application/json")


@blueprint.delete(f"/entries/{KIND}/<uuid:entry_id>")
@signed_in
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def erase(kind: str, entry_id: UUID) -> None:
    """Erase an entry's words for good, in every state it has had. Nothing can bring them back.

    That there was an entry stays known, so that no device hands it in again.
    """
    owner = current_user
    if not states.erase(owner.id, kind, str(entry_id), owner.epoch, g.now):
        abort(404)
    shelf.forget(owner.id)


def _told(state: states.State) -> dict[str, Any]:
    told = state._asdict()
    return {"entered_at": told.pop("received_at"), **told}
