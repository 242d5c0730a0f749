"""Make an account, change its password, delete it with everything in it."""

from flask import g, session
from flask_login import current_user, login_user
from flask_smorest import abort

from backend.api import shelf
from backend.api.blueprint import Blueprint
from backend.api.schemas.people import (
    FarewellSchema,
    MessageSchema,
    PasswordChangeSchema,
    SignUpSchema,
)
from backend.api.security import anyone, with_account
from backend.extensions import limiter
from backend.store import people

blueprint = Blueprint("account", __name__, description=__doc__)

SIGNED_UP = "If this address had no account, it has one now. Sign in with the password you chose."


@blueprint.post("/account")
@anyone
@limiter.limit("10 per minute; 60 per hour")
@blueprint.arguments(SignUpSchema)
@blueprint.response(202, MessageSchema)
def sign_up(wish: dict[str, str]) -> dict[str, str]:
    """Make an account. The answer does not tell whether the address already had one."""
    people.sign_up(wish["email"], wish["password"], g.now, wish.get("name"))
    return {"message": SIGNED_UP}


@blueprint.put("/account/password")
@with_account
@limiter.limit("10 per minute; 60 per hour")
@blueprint.arguments(PasswordChangeSchema)
@blueprint.response(204)
def change_password(wish: dict[str, str]) -> None:
    """Set a new password. Every other device is signed out."""
    current, new = wish["current_password"], wish["new_password"]
    person = people.change_password(current_user, current, new)
    if person is None:
        refuse_password("current_password")
    login_user(person)


@blueprint.delete("/account")
@with_account
@limiter.limit("10 per minute; 60 per hour")
@blueprint.arguments(FarewellSchema)
@blueprint.response(204)
def erase(farewell: dict[str, str]) -> None:
    """Delete the account and everything in it. Nothing can bring it back."""
    if not people.erase(current_user, farewell["password"]):
        refuse_password("password")
    shelf.forget(current_user.id)
    session.clear()


def refuse_password(field: str) -> None:
    """Name the field whose password is wrong. 401 would say that nobody is signed in."""
    abort(422, messages={"json": {field: ["The password is wrong."]}})
