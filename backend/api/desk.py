"""A specialist's desk: all diaries that are shared with me, invitations, questions, agreement."""

from collections.abc import Iterable
from typing import Any

import orjson
from flask import Response, g
from flask_login import current_user

from backend.api import desk_running
from backend.api.blueprint import Blueprint
from backend.api.schemas import desk as schemas
from backend.api.schemas.ties import (
    MadeTieSchema,
    NewCodeSchema,
    TieQuestionsSchema,
    UseCodeSchema,
)
from backend.api.security import specialist
from backend.api.ties import made_code, tried, used_code
from backend.domain.agreement import agreed, agreement, joined
from backend.domain.standing import WORSE
from backend.extensions import limiter
from backend.store import tie_digests, tie_questions, tie_verdicts
from backend.store.people import SPECIALIST
from backend.store.tie_digests import Listed
from backend.store.tie_verdicts import DIARY, Verdict

blueprint = Blueprint("desk", __name__, description=__doc__)


@blueprint.get("/desk/patients")
@specialist
@blueprint.response(200, schemas.DeskSchema)
def patients() -> Response:
    """List the diaries that I follow, unread and worsened first, each as it was last counted."""
    found = tie_digests.listed(current_user.id, g.now.date().isoformat())
    body = {
        "patients": [_told(one) for one in sorted(found, key=_place)],
        "taken_back": tie_digests.taken_back(current_user.id),
        "stale": sum(one.is_stale for one in found),
    }
    # As it was counted: a schema's own way of writing thousands of rows takes ten times as long.
    return Response(orjson.dumps(body), mimetype="application/json")


@blueprint.post("/desk/counting")
@specialist
@limiter.limit("60 per minute", key_func=lambda: current_user.id)
@blueprint.response(202, schemas.StaleSchema)
def count_anew() -> dict[str, int]:
    """Have those diaries counted anew that have changed, or whose count is of another day."""
    stale = len(tie_digests.stale(g.now.date().isoformat(), current_user.id))
    if stale:
        desk_running.start(current_user.id)
    return {"stale": stale}


@blueprint.post("/desk/codes")
@specialist
@limiter.limit("60 per hour", key_func=lambda: current_user.id)
@blueprint.response(200, NewCodeSchema)
def invite() -> dict[str, Any]:
    """Make a code that invites one person to share a diary. It is told this once."""
    return made_code(current_user.id, None)


@blueprint.post("/desk/patients")
@specialist
@tried
@blueprint.arguments(UseCodeSchema)
@blueprint.response(201, MadeTieSchema)
@blueprint.alt_response(404, "NOT_FOUND")
def take(wish: dict[str, str]) -> dict[str, str]:
    """Follow the diary of whoever made a code, as far as it shares."""
    return used_code(wish["code"], current_user.id, SPECIALIST, None)


@blueprint.get("/desk/questions")
@specialist
@blueprint.response(200, TieQuestionsSchema)
def questions() -> dict[str, Any]:
    """List what I asked, the unanswered first."""
    found = tie_questions.by_specialist(current_user.id)
    return {"questions": [one._asdict() for one in found]}


@blueprint.get("/desk/agreement")
@specialist
@blueprint.response(200, schemas.AgreementSchema)
def how_good() -> dict[str, Any]:
    """Compare the rule with my own verdicts, by code: attacks, and whole diaries."""
    given = tie_verdicts.given(current_user.id)
    diaries = [one for one in given if one.about == DIARY]
    attacks = [one for one in given if one.about != DIARY]
    return {
        "attacks": agreement((agreed(one.rule), joined(one.codes)) for one in attacks),
        "diaries": agreement(_joined(diaries)),
    }


def _joined(diaries: Iterable[Verdict]) -> Iterable[tuple[frozenset[str], frozenset[str]]]:
    return ((joined(one.rule), joined(one.codes)) for one in diaries)


def _told(one: Listed) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "opened_at": one.opened_at,
        "unread": _is_unread(one),
        "worse": _is_worse(one),
        "stale": one.is_stale,
        "told": one.told,
        "asked": one.asked,
        "answered": one.answered,
    }


def _is_unread(one: Listed) -> bool:
    return one.is_unread or one.answered > 0


def _is_worse(one: Listed) -> bool:
    return one.told is not None and one.told["rank"] >= WORSE


def _place(one: Listed) -> tuple[int, int, str, str]:
    """Put what is unread and worse first, then what is worse, then what is unread, by weight."""
    group = 2 * _is_worse(one) + _is_unread(one)
    return -group, -(one.told["rank"] if one.told else 0), one.name.casefold(), one.id
