"""One diary on the desk: what I noted, judged and asked about it, and the end of following it."""

from typing import Any
from uuid import UUID

import orjson
from flask import abort, g
from flask_login import current_user

from backend.api import reading
from backend.api.blueprint import Blueprint
from backend.api.desk_reading import reading_of
from backend.api.schemas import desk as schemas
from backend.api.schemas.ties import TieAskSchema, TieNoteSchema
from backend.api.security import tied
from backend.api.ties import told_scope
from backend.extensions import limiter
from backend.store import tie_questions, tie_verdicts, ties
from backend.store.people import SPECIALIST
from backend.store.tie_verdicts import DIARY, Verdict
from backend.store.ties import Followed

blueprint = Blueprint("desk_patient", __name__, description=__doc__)

ONE = "/desk/patients/<uuid:tie_id>"


@blueprint.get(ONE)
@tied
@blueprint.response(200, schemas.DeskPatientSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def patient() -> dict[str, Any]:
    """Give what is shared here, and what I said about it."""
    asked = tie_questions.by_specialist(current_user.id, g.tie.id)
    given = tie_verdicts.given(current_user.id, g.tie.id)
    tie: Followed = g.tie
    return tie._asdict() | {
        "scope": told_scope(g.tie.scope),
        "questions": [one._asdict() for one in asked],
        "verdicts": [one._asdict() for one in given],
    }


@blueprint.post(f"{ONE}/opened")
@tied
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def opened() -> None:
    """Note that I have seen the diary as it now stands, and the answers; its person sees when."""
    ties.opened(g.tie, g.now)
    tie_questions.read(g.tie.id, g.now)


@blueprint.delete(ONE)
@tied
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def end() -> None:
    """Follow this diary no longer. My note and verdicts go with it."""
    ties.end(g.tie.id, current_user.id, SPECIALIST, g.now)


@blueprint.put(f"{ONE}/note")
@tied
@blueprint.arguments(TieNoteSchema)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def note(said: dict[str, str]) -> None:
    """Keep a note to self in place of the last one. Nobody else reads it."""
    ties.note(g.tie.id, said["text"], g.now)


@blueprint.post(f"{ONE}/questions")
@tied
@limiter.limit("60 per hour", key_func=lambda: current_user.id)
@blueprint.arguments(TieAskSchema)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def ask(said: dict[str, Any]) -> None:
    """Ask the person; about an attack only where it can be read here."""
    about = said["entry_id"] and str(said["entry_id"])
    if about and reading.attack(reading_of({}), about) is None:
        abort(404)
    tie_questions.ask(g.tie.id, about, said["text"].strip(), g.now)


@blueprint.put(f"{ONE}/verdicts/diary")
@tied
@blueprint.arguments(schemas.JudgeSchema)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def judge_diary(said: dict[str, Any]) -> None:
    """Say what I call all of it; what the rule calls it now is kept beside."""
    rule = orjson.loads(reading.summary(reading_of({})))["codes"]
    tie_verdicts.give(g.tie.id, Verdict(DIARY, said["codes"], rule, said["reason"], g.now))


@blueprint.put(f"{ONE}/verdicts/<uuid:attack_id>")
@tied
@blueprint.arguments(schemas.JudgeSchema)
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def judge_attack(said: dict[str, Any], attack_id: UUID) -> None:
    """Say what I call an attack; what the rule calls it now is kept beside."""
    found = reading.attack(reading_of({}), str(attack_id))
    if found is None:
        abort(404)
    rule = found["result"]["labels"]
    given = Verdict(str(attack_id), said["codes"], rule, said["reason"], g.now)
    tie_verdicts.give(g.tie.id, given)


@blueprint.delete(f"{ONE}/verdicts/diary")
@tied
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def unjudge_diary() -> None:
    """Take my verdict on all of it back."""
    tie_verdicts.take_back(g.tie.id, DIARY)


@blueprint.delete(f"{ONE}/verdicts/<uuid:attack_id>")
@tied
@blueprint.response(204)
@blueprint.alt_response(404, "NOT_FOUND")
def unjudge_attack(attack_id: UUID) -> None:
    """Take my verdict on an attack back."""
    tie_verdicts.take_back(g.tie.id, str(attack_id))
