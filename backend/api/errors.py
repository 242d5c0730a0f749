"""One shape for every error: a problem of RFC 9457 that says what to do."""

import time
from typing import Any

import orjson
from flask import Flask, Response
from flask_limiter import RateLimitExceeded
from flask_login import current_user
from marshmallow import Schema, fields
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.http import HTTP_STATUS_CODES

from backend.domain.vocabulary import LIST_OF_KIND
from backend.extensions import limiter
from backend.store.changes import EpochChanged, OwnerGone, Refused

MEDIA_TYPE = "application/problem+json"
DETAILS = {
    400: "The request could not be read: its body is not valid JSON.",
    401: "Sign in first.",
    403: "X-CSRF-Token is missing or old: fetch a new one from /api/v1/csrf and try again.",
    404: "There is nothing at this address.",
    405: "This address does not take this method.",
    409: "This device knows another state of the diary: send every entry again, then fetch all.",
    413: "The body is larger than 1 MiB: send less at once.",
    415: "Send the body as application/json.",
    422: "Some of what was sent cannot be taken; errors names each part and the reason.",
    426: "This app is too old to talk to the server: reload it. Nothing you wrote is lost.",
    429: "Too many tries. Wait a little and try again.",
    500: "Something went wrong here, and nothing was changed. Try again later.",
    503: "The database does not answer. Try again later.",
}


class ProblemSchema(Schema):
    """What went wrong, and what to do."""

    type = fields.String(required=True)
    title = fields.String(required=True)
    status = fields.Integer(required=True)
    detail = fields.String(required=True)
    errors = fields.Dict(metadata={"description": "The part that was refused, down to its field."})
    epoch = fields.Integer(metadata={"description": "409: the epoch that the server is in."})


class UpgradeRequired(HTTPException):
    """The app speaks a version of the protocol that is no longer understood."""

    code = 426


def register(app: Flask) -> None:
    """Answer every error, wherever it arises, with a problem."""
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(EpochChanged, _epoch_changed)
    app.register_error_handler(OwnerGone, lambda _: problem(401))
    app.register_error_handler(Refused, _refused)


def problem(status: int, **members: Any) -> Response:
    """Make the answer for a status, with what else there is to say."""
    title = HTTP_STATUS_CODES.get(status, "Error")
    body = {"type": "about:blank", "title": title, "status": status}
    body |= {"detail": DETAILS.get(status, f"{title}."), **members}
    text = orjson.dumps(body, option=orjson.OPT_NON_STR_KEYS)
    return Response(text, status, content_type=MEDIA_TYPE)


def _http(error: HTTPException) -> Response:
    answer = problem(error.code or 500, **_said(error))
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        answer.headers["Allow"] = ", ".join(error.valid_methods)
    if isinstance(error, RateLimitExceeded) and limiter.current_limit:
        answer.headers["Retry-After"] = limiter.current_limit.reset_at - int(time.time()) + 1
    return answer


def _said(error: HTTPException) -> dict[str, Any]:
    """Give what a route or a schema said in its own words."""
    data = getattr(error, "data", {})
    if "messages" in data:
        return {"errors": data["messages"]}
    own = error.description != type(error).description and error.code in {401, 403, 409, 413}
    return {"detail": error.description} if own else {}


def _epoch_changed(_: EpochChanged) -> Response:
    return problem(409, type="urn:umbra:epoch-changed", epoch=current_user.epoch)


def _refused(refused: Refused) -> Response:
    row = {refused.part: [refused.reason]}
    return problem(422, errors={"json": {LIST_OF_KIND[refused.kind]: {refused.index: row}}})
