"""What somebody reads who was given a link: no account, and nothing besides what it gives."""

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from flask import Response, abort, g, request

from backend.api import grants, passcodes, reading_answers, spoken
from backend.api.blueprint import Blueprint
from backend.api.device import kind_of_device
from backend.api.errors import problem
from backend.api.evidence import evidence
from backend.api.keyed import keyed_hash
from backend.api.reading import Reading, days_of
from backend.api.schemas import reading as schemas
from backend.api.schemas.evidence import EvidenceSchema
from backend.api.schemas.report import SummarySchema
from backend.api.schemas.shares import GrantSchema, OpenSchema, SharedSchema
from backend.api.security import holder, reader
from backend.api.shares import CODE, TOKEN, asked_scope
from backend.extensions import limiter
from backend.store import openings
from backend.store.openings import Reader
from backend.store.shares import Link

blueprint = Blueprint("shared", __name__, description=__doc__)

Answer = TypeVar("Answer")

NEEDED, WRONG = "urn:umbra:passcode-needed", "urn:umbra:passcode-wrong"


def secret_asked_for() -> str:
    """Name the link that somebody tries, without keeping it."""
    body = request.get_json(silent=True)
    told = body if isinstance(body, dict) else {}
    return keyed_hash(f"{told.get('token')} {told.get('code')}", "tries")


def was_refused(answer: Response) -> bool:
    """Tell a wrong passcode and a link that is none: only these count against who tries."""
    return answer.status_code in {403, 404}


# Each page of a report is drawn once and then kept: enough for who reads, not for a loop.
drawn = limiter.limit("60 per minute", key_func=lambda: g.reader.link.id)


@blueprint.after_request
def listed_nowhere(answer: Response) -> Response:
    """Tell whoever makes indexes to leave this out."""
    answer.headers["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    return answer


@blueprint.post("/shared/open")
@holder
@limiter.limit("20 per minute; 200 per hour")
@limiter.limit("60 per hour", deduct_when=was_refused)
@limiter.limit("30 per hour", key_func=secret_asked_for, deduct_when=was_refused)
@blueprint.arguments(OpenSchema)
@blueprint.response(200, GrantSchema)
@blueprint.alt_response(403, "FORBIDDEN")
@blueprint.alt_response(404, "NOT_FOUND")
def open_link(told: dict[str, str]) -> dict[str, Any] | Response:
    """Open a link with its secret or its short code, and its passcode where it has one.

    What never was, has ended, was taken back or is locked is one and the same: 404.
    """
    link = _link(told)
    if link.passcode_hash:
        if "passcode" not in told:
            return problem(403, type=NEEDED, detail="This link needs its passcode.")
        if not _unlocked(link, link.passcode_hash, told["passcode"]):
            return problem(403, type=WRONG, detail="The passcode is wrong.")
    how = "link" if "token" in told else "code"
    opening_id = openings.note(link, how, device_of(), g.now)
    until = min(g.now + grants.GOOD_FOR, link.ends_at)
    grant = grants.granted(link.id, opening_id, until)
    return _told(link) | {"grant": grant, "grant_ends_at": until}


@blueprint.get("/shared")
@reader
@blueprint.response(200, SharedSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def about() -> dict[str, Any]:
    """Say what the link gives."""
    return _told(g.reader.link)


@blueprint.get("/shared/summary")
@reader
@drawn
@blueprint.arguments(schemas.ReadingQuerySchema, location="query")
@blueprint.response(200, SummarySchema)
@blueprint.alt_response(404, "NOT_FOUND")
def summary(asked: dict[str, Any]) -> Response:
    """Sum up the days asked for."""
    return _seen(reading_answers.summary(_reading(asked)), "summary")


@blueprint.get("/shared/pages")
@reader
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, schemas.ReadPagesSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def pages(asked: dict[str, Any]) -> dict[str, int]:
    """Say how many pages the report has."""
    return _seen(reading_answers.pages(_reading(asked), asked), "page")


@blueprint.get("/shared/pages/<int:number>.svg")
@reader
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string"}, content_type=reading_answers.SVG)
@blueprint.alt_response(404, "NOT_FOUND")
def picture(asked: dict[str, Any], number: int) -> Response:
    """Give one page of the report as a picture."""
    return _seen(reading_answers.picture(_reading(asked), asked, number), "page")


@blueprint.get("/shared/report.pdf")
@reader
@drawn
@blueprint.arguments(schemas.ReadingPageQuerySchema, location="query")
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type=reading_answers.PDF)
@blueprint.alt_response(404, "NOT_FOUND")
def report_pdf(asked: dict[str, Any]) -> Response:
    """Give the report as a PDF."""
    return _seen(reading_answers.pdf(_reading(asked), asked), "pdf")


@blueprint.get("/shared/evidence")
@reader
@drawn
@blueprint.arguments(schemas.ReadingQuerySchema, location="query")
@blueprint.response(200, EvidenceSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def written(asked: dict[str, Any]) -> Response:
    """Say how late the entries were written, and what was changed afterwards."""
    return _seen(evidence(_reading(asked)), "written")


@blueprint.get("/shared/months/<month>")
@reader
@blueprint.response(200, schemas.ReadMonthSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def month(month: str) -> dict[str, Any]:
    """Give one month ("2026-11"), day by day."""
    return _seen(reading_answers.month(_reading({}), month), "months", month)


@blueprint.get("/shared/attacks")
@reader
@blueprint.arguments(schemas.ReadingAttacksQuerySchema, location="query")
@blueprint.response(200, schemas.ReadAttacksSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attacks(asked: dict[str, Any]) -> dict[str, Any]:
    """List attacks, the latest first, a piece at a time."""
    return _seen(reading_answers.attacks(_reading(asked), asked), "list")


@blueprint.get("/shared/attacks/<uuid:attack_id>")
@reader
@blueprint.response(200, schemas.ReadAttackSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def attack(attack_id: UUID) -> Response:
    """Give one attack with its doses and its criteria."""
    return _seen(reading_answers.attack(_reading({}), attack_id), "attacks", str(attack_id))


def _link(told: dict[str, str]) -> Link:
    if "token" in told:
        link = openings.by_token(keyed_hash(told["token"], TOKEN), g.now)
    else:
        link = openings.by_code(spoken.hash_of(told["code"], CODE), g.now)
    if link is None or link.is_locked:
        abort(404)
    return link


def _unlocked(link: Link, kept: str, passcode: str) -> bool:
    """Try a passcode. The try is counted first: of many at once no more than ten are looked at."""
    if not openings.count_try(link):
        abort(404)
    if not passcodes.fits(kept, passcode):
        openings.note(link, "wrong", device_of(), g.now)
        return False
    openings.take_back_try(link)
    return True


def device_of() -> str | None:
    """Name the kind of the device that asks."""
    return kind_of_device(request.headers.get("User-Agent", ""))


def _reading(asked: dict[str, Any]) -> Reading:
    return reading_of(g.reader.link, asked, g.now)


def reading_of(link: Link, asked: dict[str, Any], at: datetime) -> Reading:
    """Name what is read. What is frozen is read as on the day, and at the moment, that it was."""
    now = link.made_at if link.frozen_on else at
    days = days_of(link.scope, asked, now)
    return Reading(
        owner_id=link.owner_id, scope=link.scope, revision=link.revision, now=now, **days
    )


def _seen(answer: Answer, what: str, which: str | None = None) -> Answer:
    """Hand an answer on if the link still stands now that it is made, and note what it was."""
    held: Reader = g.reader
    still = openings.reader(held.link.id, held.opening_id, g.now)
    if still is None:
        abort(404)
    openings.note_look(still, what, which)
    return answer


def _told(link: Link) -> dict[str, Any]:
    return {
        "name": link.name,
        "scope": asked_scope(link.scope),
        "frozen_on": link.frozen_on,
        "ends_at": link.ends_at,
    }
