"""Reading a diary that I follow: its page, its days, its attacks, as far as its person shares."""

import gzip
import re
from typing import Any
from uuid import UUID

import orjson
from flask import Response, abort, g, request
from flask_login import current_user

from backend.api import reading
from backend.api.blueprint import Blueprint
from backend.api.reading import Reading, days_of
from backend.api.schemas import reading as schemas
from backend.api.schemas.report import SummarySchema
from backend.api.security import tied
from backend.extensions import limiter

blueprint = Blueprint("desk_reading", __name__, description=__doc__)

ONE = "/desk/patients/<uuid:tie_id>"
PDF, SVG, JSON = "application/pdf", "image/svg+xml", "application/json"
# A page is a second of work: enough for somebody who reads, not for a loop.
drawn = limiter.limit("60 per minute", key_func=lambda: current_user.id)


def reading_of(asked: dict[str, Any]) -> Reading:
    """Name what is read: of this diary, as it now stands, no more than the tie gives."""
    tie = g.tie
    days: Any = days_of(tie.scope, asked, g.now)
    return Reading(owner_id=tie.owner_id, scope=tie.scope, revision=None, now=g.now, **days)


@blueprint.get(f"{ONE}/summary")
@tied
@blueprint.arguments(schemas.ReadingQuerySchema, location="query")
@blueprint.response(200, SummarySchema)
@blueprint.alt_response(404, "NOT_FOUND")
def summary(asked: dict[str, Any]) -> Response:
    """Sum up the days asked for."""
    return Response(reading.summary(reading_of(asked)), mimetype=JSON)


@blueprint.get(f"{ONE}/pages")
@tied
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, schemas.ReadPagesSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def pages(asked: dict[str, Any]) -> dict[str, int]:
    """Say how many pages the report has."""
    return {"pages": len(_pages(asked))}


@blueprint.get(f"{ONE}/pages/<int:number>.svg")
@tied
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string"}, content_type=SVG)
@blueprint.alt_response(404, "NOT_FOUND")
def picture(asked: dict[str, Any], number: int) -> Response:
    """Give one page of the report as a picture."""
    made = _pages(asked)
    if not 1 <= number <= len(made):
        abort(404)
    answer = Response(made[number - 1], mimetype=SVG)
    answer.headers["Vary"] = "Accept-Encoding"
    if request.accept_encodings["gzip"]:
        answer.set_data(gzip.compress(answer.get_data(), 5))
        answer.headers["Content-Encoding"] = "gzip"
    return answer


@blueprint.get(f"{ONE}/report.pdf")
@tied
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type=PDF)
@blueprint.alt_response(404, "NOT_FOUND")
def report_pdf(asked: dict[str, Any]) -> Response:
    """Give the report as a PDF."""
    answer = Response(
        reading.pdf(reading_of(asked), asked["language"], asked["paper"]), mimetype=PDF
    )
    answer.headers["Content-Disposition"] = 'inline; filename="umbra.pdf"'
    return answer


@blueprint.get(f"{ONE}/months/<month>")
@tied
@blueprint.response(200, schemas.ReadMonthSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def month(month: str) -> dict[str, Any]:
    """Give one month ("2026-11"), day by day."""
    if not re.match(schemas.MONTH, month):
        abort(404)
    return reading.month(reading_of({}), month)


@blueprint.get(f"{ONE}/attacks")
@tied
@blueprint.arguments(schemas.ReadingAttacksQuerySchema, location="query")
@blueprint.response(200, schemas.ReadAttacksSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attacks(asked: dict[str, Any]) -> dict[str, Any]:
    """List attacks, the latest first, a piece at a time."""
    found = reading.attacks(reading_of(asked), asked["skip"], asked.get("month"))
    if found is None:
        abort(404)
    return found


@blueprint.get(f"{ONE}/attacks/<uuid:attack_id>")
@tied
@blueprint.response(200, schemas.ReadAttackSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attack(attack_id: UUID) -> Response:
    """Give one attack with its doses and its criteria."""
    found = reading.attack(reading_of({}), str(attack_id))
    if found is None:
        abort(404)
    return Response(orjson.dumps(found), mimetype=JSON)


def _pages(asked: dict[str, Any]) -> list[bytes]:
    return reading.pages(reading_of(asked), asked["language"], asked["paper"])
