"""Who may call what: each route declares it, one gate holds it, and every answer is sealed."""

import secrets
from collections.abc import Callable
from enum import Enum
from typing import Any, TypeVar

from flask import Flask, Response, abort, current_app, g, request, session
from flask_login import current_user

from backend.api import grants
from backend.api.errors import UpgradeRequired
from backend.api.schemas.clock import NOW
from backend.extensions import login
from backend.store import people, ties

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
    ACCOUNT = "signed in, with whatever kind of account"
    SIGNED_IN = "signed in, with a diary of one's own"
    SPECIALIST = "signed in as a specialist"
    HOLDER = "whoever has the secret of a link, which is in the body"
    HEALTH_APP = "whoever has a SMART Health Link, whose secret is the path, and its passcode"
    FETCHER = "whoever was told by the manifest of such a link where its files are"
    READER = "whoever opened a link, while it stands"
    TIED = "signed in as the specialist of this tie, while it stands"


ROLES = {
    Policy.ACCOUNT: {people.PATIENT, people.SPECIALIST},
    Policy.SIGNED_IN: {people.PATIENT},
    Policy.SPECIALIST: {people.SPECIALIST},
    Policy.TIED: {people.SPECIALIST},
}


def anyone(view: View) -> View:
    """Declare that a route answers without a login."""
    vars(view)["policy"] = Policy.ANYONE
    return view


def signed_in(view: View) -> View:
    """Declare that a route answers only to a person, about that person's own diary.

    A specialist has none, and is asked to sign in as somebody who has.
    """
    vars(view)["policy"] = Policy.SIGNED_IN
    return view


def with_account(view: View) -> View:
    """Declare that a route answers to whoever is signed in, about that account alone."""
    vars(view)["policy"] = Policy.ACCOUNT
    return view


def specialist(view: View) -> View:
    """Declare that a route answers only to a specialist, about that specialist's own desk."""
    vars(view)["policy"] = Policy.SPECIALIST
    return view


def tied(view: View) -> View:
    """Declare that a route answers only to the specialist of the tie that its address names.

    Once the tie has ended, or where it is another's, it is as if there were none: 404.
    """
    vars(view)["policy"] = Policy.TIED
    return view


def holder(view: View) -> View:
    """Declare that a route answers to whoever sends the secret of a link in the body."""
    vars(view)["policy"] = Policy.HOLDER
    return view


def health_app(view: View) -> View:
    """Declare that a route answers to whoever has a SMART Health Link: its path is its secret."""
    vars(view)["policy"] = Policy.HEALTH_APP
    return view


def fetcher(view: View) -> View:
    """Declare that a route gives a file to whoever was told of it by the manifest of such a link.

    Once it has ended or was taken back, and without a leave, it is as if there were none: 404.
    """
    vars(view)["policy"] = Policy.FETCHER
    return view


def reader(view: View) -> View:
    """Declare that a route answers only to whoever opened a link, about what that link gives.

    Once it has ended or was taken back, and without a leave, it is as if there were none: 404.
    """
    vars(view)["policy"] = Policy.READER
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
    g.now = current_app.config["CLOCK"]()
    NOW.set(g.now)
    view = current_app.view_functions.get(request.endpoint or "")
    if view is None:  # 404 or 405 is on its way
        return
    if _too_old(request.headers.get("X-Umbra-Client", "")):
        raise UpgradeRequired
    policy = vars(view)["policy"]
    if not _of_the_kind(policy):
        abort(401)
    if request.method not in SAFE and not _token_fits(policy):
        abort(403)
    _find(policy)


def csrf_token() -> str:
    """Give the session's token, which every unsafe request must carry; make it where none is."""
    if "csrf" not in session:
        session["csrf"] = secrets.token_urlsafe(24)
    token: str = session["csrf"]
    return token


def seal(answer: Response) -> Response:
    """Set the headers that every answer carries."""
    for name, value in HEADERS.items():  # a page of its own may have said its own policy
        answer.headers.setdefault(name, value)
    if current_app.config["PRODUCTION"]:
        answer.headers["Strict-Transport-Security"] = ONE_YEAR
    if "Cache-Control" not in answer.headers:
        answer.headers["Cache-Control"] = "no-store"
    return answer


def _too_old(version: str) -> bool:
    return bool(version) and not (version.isdecimal() and int(version) >= PROTOCOL)


def _of_the_kind(policy: Policy) -> bool:
    return policy not in ROLES or getattr(current_user, "role", None) in ROLES[policy]


def _find(policy: Policy) -> None:
    """Find the link or the tie that a request is about; 404 where it stands no more."""
    if policy is Policy.READER:
        _find_reader()
    if policy is Policy.TIED:
        _find_tie(request.view_args or {})


def _find_tie(named: dict[str, Any]) -> None:
    """Put the tie that an address names in place of its id."""
    g.tie = ties.followed(current_user.id, str(named.pop("tie_id")))
    if g.tie is None:
        abort(404)


def _find_reader() -> None:
    g.reader = grants.reader_of(request.headers.get("Authorization", ""), g.now)
    if g.reader is None:
        abort(404)


def _token_fits(policy: Policy) -> bool:
    """Tell whether a request was meant; who comes with a secret of their own rides no cookie."""
    if policy in {Policy.HOLDER, Policy.HEALTH_APP, Policy.READER}:
        return True
    token, known = request.headers.get("X-CSRF-Token", ""), session.get("csrf", "")
    return bool(known) and secrets.compare_digest(known.encode(), token.encode())
