"""Reading a diary that I follow: its page, its days, its attacks, as far as its person shares."""

from typing import Any, TypeVar
from uuid import UUID

from flask import Response, abort, g
from flask_login import current_user

from backend.api import reading_answers
from backend.api.blueprint import Blueprint
from backend.api.evidence import evidence
from backend.api.reading import Reading, days_of
from backend.api.schemas import reading as schemas
from backend.api.schemas.evidence import EvidenceSchema
from backend.api.schemas.report import SummarySchema
from backend.api.security import tied
from backend.extensions import limiter
from backend.store import ties

blueprint = Blueprint("desk_reading", __name__, description=__doc__)

Answer = TypeVar("Answer")

ONE = "/desk/patients/<uuid:tie_id>"
# A page is a second of work: enough for somebody who reads, not for a loop.
drawn = limiter.limit("60 per minute", key_func=lambda: current_user.id)


def reading_of(asked: dict[str, Any]) -> Reading:
    """Name what is read: of this diary, as it now stands, no more than the tie gives."""
    tie = g.tie
    days: Any = days_of(tie.scope, asked, g.now)
    return Reading(owner_id=tie.owner_id, scope=tie.scope, revision=None, now=g.now, **days)


def still(answer: Answer) -> Answer:
    """Hand an answer on, if the tie still stands now that it is made."""
    if ties.followed(current_user.id, g.tie.id) is None:
        abort(404)
    return answer


@blueprint.get(f"{ONE}/summary")
@tied
@blueprint.arguments(schemas.ReadingQuerySchema, location="query")
@blueprint.response(200, SummarySchema)
@blueprint.alt_response(404, "NOT_FOUND")
def summary(asked: dict[str, Any]) -> Response:
    """Sum up the days asked for."""
    return still(reading_answers.summary(reading_of(asked)))


@blueprint.get(f"{ONE}/evidence")
@tied
@drawn
@blueprint.arguments(schemas.ReadingQuerySchema, location="query")
@blueprint.response(200, EvidenceSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def written(asked: dict[str, Any]) -> Response:
    """Say how late the entries were written, and what was changed afterwards."""
    return still(evidence(reading_of(asked)))


@blueprint.get(f"{ONE}/pages")
@tied
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, schemas.ReadPagesSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def pages(asked: dict[str, Any]) -> dict[str, int]:
    """Say how many pages the report has."""
    return still(reading_answers.pages(reading_of(asked), asked))


@blueprint.get(f"{ONE}/pages/<int:number>.svg")
@tied
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string"}, content_type=reading_answers.SVG)
@blueprint.alt_response(404, "NOT_FOUND")
def picture(asked: dict[str, Any], number: int) -> Response:
    """Give one page of the report as a picture."""
    return still(reading_answers.picture(reading_of(asked), asked, number))


@blueprint.get(f"{ONE}/report.pdf")
@tied
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type=reading_answers.PDF)
@blueprint.alt_response(404, "NOT_FOUND")
def report_pdf(asked: dict[str, Any]) -> Response:
    """Give the report as a PDF."""
    return still(reading_answers.pdf(reading_of(asked), asked))


@blueprint.get(f"{ONE}/months/<month>")
@tied
@blueprint.response(200, schemas.ReadMonthSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def month(month: str) -> dict[str, Any]:
    """Give one month ("2026-11"), day by day."""
    return still(reading_answers.month(reading_of({}), month))


@blueprint.get(f"{ONE}/attacks")
@tied
@blueprint.arguments(schemas.ReadingAttacksQuerySchema, location="query")
@blueprint.response(200, schemas.ReadAttacksSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attacks(asked: dict[str, Any]) -> dict[str, Any]:
    """List attacks, the latest first, a piece at a time."""
    return still(reading_answers.attacks(reading_of(asked), asked))


@blueprint.get(f"{ONE}/attacks/<uuid:attack_id>")
@tied
@blueprint.response(200, schemas.ReadAttackSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attack(attack_id: UUID) -> Response:
    """Give one attack with its doses and its criteria."""
    return still(reading_answers.attack(reading_of({}), attack_id))
