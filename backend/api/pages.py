"""The page for a specialist: as a PDF, and page by page as the person sees it before it leaves."""

import gzip
from importlib import import_module
from typing import Any

import orjson
from flask import Response, abort, g, request
from flask_login import current_user

from backend.api import shelf
from backend.api.asked import answered, check_order, hour, tag
from backend.api.blueprint import Blueprint
from backend.api.schemas.pages import PageQuerySchema, PagesSchema
from backend.api.security import signed_in
from backend.extensions import limiter

blueprint = Blueprint("pages", __name__, description=__doc__)

PDF, SVG = "application/pdf", "image/svg+xml"
# A page is a second of work: enough for a person who tries every choice, not for a loop.
limited = limiter.limit("30 per minute; 200 per hour", key_func=lambda: current_user.id)
# The pictures of a page come one by one, and only the first of them is made anew.
seen = limiter.limit("300 per minute", key_func=lambda: current_user.id)


@blueprint.get("/report.pdf")
@signed_in
@limited
@blueprint.arguments(PageQuerySchema, location="query")
@blueprint.response(200, {"type": "string", "format": "binary"}, content_type=PDF)
def report_pdf(asked: dict[str, Any]) -> Response:
    """Give the page for a specialist as a tagged PDF (PDF/UA-1), with its appendix."""
    check_order(asked)
    known_as = tag(asked, hour(g.now))
    made = _kept(known_as, "pdf") or _keep(known_as, "pdf", _made().pdf(_said(asked)))
    answer = answered(made, PDF, known_as)
    name = f"umbra-{asked['as_of']}.pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    return answer


@blueprint.get("/report/pages")
@signed_in
@limited
@blueprint.arguments(PageQuerySchema, location="query")
@blueprint.response(200, PagesSchema)
def pages(asked: dict[str, Any]) -> Response:
    """Say how many pages there are. Each is at `/report/pages/{number}.svg`, as the PDF has it."""
    check_order(asked)
    count = len(_pictures(asked))
    body = orjson.dumps({"pages": count, "revision": current_user.revision})
    return answered(body, "application/json", f"{tag(asked, hour(g.now))}.pages")


@blueprint.get("/report/pages/<int:number>.svg")
@signed_in
@seen
@blueprint.arguments(PageQuerySchema, location="query")
@blueprint.response(200, {"type": "string"}, content_type=SVG)
@blueprint.alt_response(404, "NOT_FOUND")
def picture(asked: dict[str, Any], number: int) -> Response:
    """Give one page as a picture."""
    check_order(asked)
    drawn = _pictures(asked)
    if not 1 <= number <= len(drawn):
        abort(404)
    packed = gzip.compress(drawn[number - 1], 5)
    return as_accepted(packed, f"{tag(asked, hour(g.now))}.{number}")


def as_accepted(packed: bytes, known_as: str) -> Response:
    """Answer with a picture that is packed, or unpacked where the browser does not take it so."""
    answer = answered(packed, SVG, known_as)
    answer.headers["Vary"] = "Accept-Encoding"
    if answer.status_code != 200:
        return answer
    if request.accept_encodings["gzip"]:
        answer.headers["Content-Encoding"] = "gzip"
    else:
        answer.set_data(gzip.decompress(packed))
    return answer


def _pictures(asked: dict[str, Any]) -> list[bytes]:
    """The pages, drawn anew only when the diary, the days or a choice is another."""
    known_as = tag(asked, hour(g.now))
    made = _kept(known_as, "pages")
    if made is None:
        joined = BETWEEN.join(_made().pictures(_said(asked)))
        made = _keep(known_as, "pages", gzip.compress(joined, 5))
    return gzip.decompress(made).split(BETWEEN)


# No picture has it: XML knows no such sign.
BETWEEN = b"\x00"


def _kept(known_as: str, what: str) -> bytes | None:
    return shelf.kept(current_user.id, known_as, what)


def _keep(known_as: str, what: str, made: bytes) -> bytes:
    return shelf.keep(current_user.id, known_as, made, what)


def _made() -> Any:
    # Loaded with the first page: few workers carry Typst with its fonts.
    return import_module("backend.api.paged")


def _said(asked: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = _made().said(current_user.id, asked, g.now)
    return told
