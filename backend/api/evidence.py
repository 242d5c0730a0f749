"""How a diary was written: for its person, and for whom it is shared with."""

from importlib import import_module
from typing import Any

from flask import Response, g
from flask_login import current_user

from backend.api import shelf
from backend.api.blueprint import Blueprint
from backend.api.reading import Reading, days_of
from backend.api.schemas.evidence import EvidenceQuerySchema, EvidenceSchema
from backend.api.security import signed_in
from backend.domain.shared import SHARED, Scope
from backend.extensions import limiter

blueprint = Blueprint("evidence", __name__, description=__doc__)

WHOLE = Scope(None, None, frozenset(SHARED))


@blueprint.get("/evidence")
@signed_in
@limiter.limit("60 per minute", key_func=lambda: current_user.id)
@blueprint.arguments(EvidenceQuerySchema, location="query")
@blueprint.response(200, EvidenceSchema)
def own(asked: dict[str, Any]) -> Response:
    """Say how late my entries were written, and what was changed afterwards."""
    days: Any = days_of(WHOLE, asked, g.now)
    reading = Reading(owner_id=current_user.id, scope=WHOLE, revision=None, now=g.now, **days)
    return evidence(reading)


def evidence(reading: Reading) -> Response:
    """Say the same of what somebody reads: EvidenceSchema, no more than its scope."""
    known_as = f"{reading.known_as}.evidence"
    place = f"evidence.{sorted(reading.scope.include)}"
    made = shelf.kept(reading.owner_id, known_as, place)
    # Loaded with the first who asks: few workers carry pandas.
    made = made or shelf.keep(reading.owner_id, known_as, _made().evidence(reading), place)
    return Response(made, mimetype="application/json")


def _made() -> Any:
    return import_module("backend.api.evidence_made")
