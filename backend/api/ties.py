"""Who follows my diary: codes that tie, what each of them may read, what they ask, and the end."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from flask import abort, g
from flask_login import current_user

from backend.api import spoken
from backend.api.blueprint import Blueprint
from backend.api.schemas import ties as schemas
from backend.api.security import signed_in
from backend.domain.shared import Scope
from backend.extensions import limiter
from backend.store import tie_codes, tie_questions, ties
from backend.store.people import PATIENT, SPECIALIST
from backend.store.ties import Shared

blueprint = Blueprint("ties", __name__, description=__doc__)

PURPOSE = "tie"
# OUR RULE: long enough for a visit, a letter home, and an answer on the next day.
GOOD_FOR = timedelta(hours=24)

tried = limiter.limit("30 per hour", key_func=lambda: f"code.{current_user.id}")


@blueprint.post("/ties/codes")
@signed_in
@limiter.limit("30 per hour", key_func=lambda: current_user.id)
@blueprint.arguments(schemas.TieShareSchema)
@blueprint.response(200, schemas.NewCodeSchema)
def make_code(wish: dict[str, Any]) -> dict[str, Any]:
    """Make a code for a specialist, who reads then what is shared here. It is told this once."""
    return made_code(current_user.id, _shared(wish))


@blueprint.post("/ties/inviter")
@signed_in
@tried
@blueprint.arguments(schemas.UseCodeSchema)
@blueprint.response(200, schemas.InviterSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def inviter(wish: dict[str, str]) -> dict[str, Any]:
    """Tell whose invitation a code is, before anything is shared."""
    found = tie_codes.offer(spoken.hash_of(wish["code"], PURPOSE), g.now)
    if found is None or found.role != SPECIALIST:
        abort(404)
    return {"specialist": found.specialist}


@blueprint.post("/ties")
@signed_in
@tried
@blueprint.arguments(schemas.TieAcceptSchema)
@blueprint.response(201, schemas.MadeTieSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def accept(wish: dict[str, Any]) -> dict[str, str]:
    """Accept a specialist's invitation: what is shared here can be read from now on."""
    return used_code(wish["code"], current_user.id, PATIENT, _shared(wish))


@blueprint.get("/ties")
@signed_in
@blueprint.response(200, schemas.FollowersSchema)
def followers() -> dict[str, Any]:
    """List who follows the diary and who did, since when and how far, and what they ask."""
    return {
        "followers": [
            one._asdict() | {"scope": told_scope(one.scope)}
            for one in ties.followers(current_user.id)
        ],
        "questions": [one._asdict() for one in tie_questions.to_patient(current_user.id)],
    }


@blueprint.delete("/ties/<uuid:follower_id>")
@signed_in
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def end(follower_id: UUID) -> None:
    """Take the diary back: from now on nothing of it can be opened there."""
    if not ties.end(str(follower_id), current_user.id, PATIENT, g.now):
        abort(404)


@blueprint.put("/ties/questions/<uuid:question_id>")
@signed_in
@blueprint.arguments(schemas.TieAnswerSchema)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def answer(said: dict[str, str], question_id: UUID) -> None:
    """Answer a question of a specialist's, or say it anew."""
    if not tie_questions.answer(current_user.id, str(question_id), said["text"], g.now):
        abort(404)


def made_code(maker_id: str, shared: Shared | None) -> dict[str, Any]:
    """Make a code that ties its maker with whoever types it. 429 where too many are under way."""
    code, until = spoken.new_code(), g.now + GOOD_FOR
    if not tie_codes.keep(spoken.hash_of(code, PURPOSE), maker_id, shared, until, g.now):
        abort(429)
    return {"code": code, "expires_at": until}


def used_code(code: str, user_id: str, role: str, shared: Shared | None) -> dict[str, str]:
    """Tie who has a code with who made it. One answer for every code that is not good."""
    tie_id = tie_codes.use(spoken.hash_of(code, PURPOSE), user_id, role, shared, g.now)
    if tie_id is None:
        abort(404)
    return {"id": tie_id}


def told_scope(scope: Scope) -> dict[str, Any]:
    """Say how much is shared, as it travels."""
    return {"from_": scope.first, "to": scope.last, "include": sorted(scope.include)}


def _shared(wish: dict[str, Any]) -> Shared:
    given = wish["scope"]
    scope = Scope(given["from_"], given["to"], frozenset(given["include"]))
    return Shared(wish["name"].strip(), ties.kept_scope(scope))
