"""Who may call what: each route declares it, one gate holds it, and every answer is sealed."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from typing import Any, TypeVar

from flask import Flask, Response, abort, current_app, g, request, session
from flask_login import current_user

from backend.api.errors import UpgradeRequired
from backend.api.schemas.clock import NOW
from backend.extensions import login
from backend.store import people

View = TypeVar("View", bound=Callable[..., Any])
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
PROTOCOL = 1
CONTENT_POLICY = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
    " object-src 'none'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
ONE_YEAR = "max-age=31536000; includeSubDomains"


class Policy(Enum):
    """To whom a route answers."""

    ANYONE = "anyone"
    SIGNED_IN = "signed in"


def anyone(view: View) -> View:
    """Declare that a route answers without a login."""
    vars(view)["policy"] = Policy.ANYONE
    return view


def signed_in(view: View) -> View:
    """Declare that a route answers only to a person, about that person's own diary."""
    vars(view)["policy"] = Policy.SIGNED_IN
    return view


def register(app: Flask) -> None:
    """Put the gate before every route and the seals on every answer."""
    login.user_loader(people.of_session)
    app.before_request(admit)
    app.after_request(seal)


def undeclared(app: Flask) -> list[str]:
    """Name the routes that do not say to whom they answer; the app does not start with any."""
    return [
        endpoint
        for endpoint, view in app.view_functions.items()
        if not isinstance(getattr(view, "policy", None), Policy)
    ]


def admit() -> None:
    """Turn away, in this order: apps that are too old, strangers, and requests without a token."""
    g.now = datetime.now(UTC)
    NOW.set(g.now)
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None:  # 404 or 405 is on its way
        return
    if _too_old(request.headers.get("X-Umbra-Client", "")):
        raise UpgradeRequired
    if vars(view)["policy"] is Policy.SIGNED_IN and not current_user.is_authenticated:
        abort(401)
    if request.method not in SAFE and not _token_fits(request.headers.get("X-CSRF-Token", "")):
        abort(403)


def csrf_token() -> str:
    """Give the session's token, which every unsafe request must carry; make it where none is."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(24)
    token: str = session["csrf"]
    return token


def seal(answer: Response) -> Response:
    """Set the headers that every answer carries."""
    answer.headers.extend(HEADERS)
    if current_app.config["PRODUCTION"]:
        answer.headers["Strict-Transport-Security"] = ONE_YEAR
    if "Cache-Control" not in answer.headers:
        answer.headers["Cache-Control"] = "no-store"
    return answer


def _too_old(version: str) -> bool:
    return bool(version) and not (version.isdecimal() and int(version) >= PROTOCOL)


def _token_fits(token: str) -> bool:
    known = session.get("csrf", "")
    return bool(known) and secrets.compare_digest(known.encode(), token.encode())
