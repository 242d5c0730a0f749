"""Sign in, who am I, sign out."""

import hashlib
from typing import Any

from flask import Response, abort, request, session
from flask_login import current_user, login_user

from backend.api.blueprint import Blueprint
from backend.api.schemas.people import CsrfSchema, PersonSchema, SignInSchema
from backend.api.security import anyone, csrf_token, with_account
from backend.extensions import limiter
from backend.store import people, restores

blueprint = Blueprint("sessions", __name__, description=__doc__)


def address_asked_for() -> str:
    """Name the address that somebody tries, without keeping it."""
    body = request.get_json(silent=True)
    address = str(body.get("email", "")) if isinstance(body, dict) else ""
    return hashlib.sha256(address.strip().lower().encode()).hexdigest()


def was_refused(answer: Response) -> bool:
    """Tell a wrong password: only these count against an address."""
    return answer.status_code == 401


@blueprint.get("/csrf")
@anyone
@blueprint.response(200, CsrfSchema)
def csrf() -> dict[str, str]:
    """Get the token that every unsafe request must carry in X-CSRF-Token."""
    return {"csrf_token": csrf_token()}


@blueprint.post("/session")
@anyone
@limiter.limit("20 per minute; 200 per hour")
@limiter.limit("30 per hour", key_func=address_asked_for, deduct_when=was_refused)
@blueprint.arguments(SignInSchema)
@blueprint.response(200, PersonSchema)
@blueprint.alt_response(401, "UNAUTHORIZED")
def sign_in(claim: dict[str, str]) -> dict[str, Any]:
    """Sign in with address and password. The session begins anew."""
    person = people.sign_in(claim["email"], claim["password"])
    if person is None:
        abort(401, "The address or the password is wrong.")
    begin_session(person)
    return _told(person)


@blueprint.get("/session")
@with_account
@blueprint.response(200, PersonSchema)
def who_am_i() -> dict[str, Any]:
    """Tell who is signed in, and renew the session."""
    session.modified = True
    return _told(current_user)


@blueprint.delete("/session")
@with_account
@blueprint.response(204)
def sign_out() -> None:
    """End this session; other devices stay signed in."""
    session.clear()


def begin_session(person: people.SignedIn) -> None:
    """Forget what the session held before, so that nobody can have planted it, and sign in."""
    session.clear()
    session.permanent = True
    login_user(person)


def _told(person: people.SignedIn) -> dict[str, Any]:
    return {
        "id": person.id,
        "email": person.email,
        "role": person.role,
        "name": person.name,
        "created_at": people.created_at(person),
        "revision": person.revision,
        "epoch": person.epoch,
        "restores": restores.of_person(person.id),
        "csrf_token": csrf_token(),
    }
