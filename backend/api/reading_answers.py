"""What is read of a diary as the answers of routes, the same for a link and for a desk."""

import gzip
import re
from collections.abc import Mapping
from typing import Any

import orjson
from flask import Response, abort, request

from backend.api import reading
from backend.api.reading import Reading
from backend.api.schemas.reading import MONTH

PDF, SVG, JSON = "application/pdf", "image/svg+xml", "application/json"

Asked = Mapping[str, Any]


def summary(of: Reading) -> Response:
    """Sum up the days."""
    return Response(reading.summary(of), mimetype=JSON)


def pages(of: Reading, asked: Asked) -> dict[str, int]:
    """Say how many pages there are."""
    return {"pages": len(reading.pages(of, asked["language"], asked["paper"]))}


def picture(of: Reading, asked: Asked, number: int) -> Response:
    """Give one page as a picture, packed where the browser takes it."""
    drawn = reading.pages(of, asked["language"], asked["paper"])
    if not 1 <= number <= len(drawn):
        abort(404)
    answer = Response(drawn[number - 1], mimetype=SVG)
    answer.headers["Vary"] = "Accept-Encoding"
    if request.accept_encodings["gzip"]:
        answer.set_data(gzip.compress(answer.get_data(), 5))
        answer.headers["Content-Encoding"] = "gzip"
    return answer


def pdf(of: Reading, asked: Asked) -> Response:
    """Give the page as a PDF."""
    answer = Response(reading.pdf(of, asked["language"], asked["paper"]), mimetype=PDF)
    name = f"umbra-{of.as_of}.pdf"
    answer.headers["Content-Disposition"] = f'inline; filename="{name}"'
    return answer


def month(of: Reading, name: str) -> dict[str, Any]:
    """Give a month, day by day."""
    if not re.match(MONTH, name):
        abort(404)
    return reading.month(of, name)


def attacks(of: Reading, asked: Asked) -> dict[str, Any]:
    """List attacks, where they are shared."""
    return reading.attacks(of, asked["skip"], asked.get("month")) or abort(404)


def attack(of: Reading, attack_id: object) -> Response:
    """Give one attack, where it is shared."""
    found = reading.attack(of, str(attack_id)) or abort(404)
    return Response(orjson.dumps(found), mimetype=JSON)
