"""The summary of a diary, not computed twice while the diary does not change."""

from datetime import datetime
from importlib import import_module
from typing import Any

import orjson
from flask import Response, g, request
from flask_login import current_user
from flask_smorest import abort

from backend.api import shelf
from backend.api.blueprint import Blueprint
from backend.api.schemas.report import ReportQuerySchema, SummarySchema
from backend.api.security import signed_in
from backend.store.diary import diary_of

blueprint = Blueprint("report", __name__, description=__doc__)


@blueprint.get("/report")
@signed_in
@blueprint.arguments(ReportQuerySchema, location="query")
@blueprint.response(200, SummarySchema)
def report(asked: dict[str, Any]) -> Response:
    """Sum up the diary as of a day. The ETag stands for the diary's revision and the days asked."""
    _check_order(asked)
    moment = _hour(g.now)
    owner_id, tag = current_user.id, _tag(asked, moment)
    text = shelf.kept(owner_id, tag) or shelf.keep(owner_id, tag, _summed_up(asked, moment))
    answer = Response(text, mimetype="application/json")
    answer.set_etag(tag)
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.make_conditional(request)
    return answer


def _check_order(asked: dict[str, Any]) -> None:
    if "from_" in asked and asked["from_"] > asked["as_of"]:
        abort(422, messages={"query": {"from": ["The period begins after it ends."]}})


def _hour(now: datetime) -> datetime:
    """Round down: how long an attack has run is then said by the hour, and never too much."""
    return now.replace(minute=0, second=0, microsecond=0)


def _tag(asked: dict[str, Any], moment: datetime) -> str:
    days = f"{asked['as_of']}.{asked.get('from_', '')}"
    state = f"{current_user.id}.{current_user.epoch}.{current_user.revision}"
    return f"{state}.{days}.{moment:%Y%m%d%H}"


def _summed_up(asked: dict[str, Any], moment: datetime) -> bytes:
    # Loaded with the first report: the app counts on the device, so few workers carry pandas.
    summarize = import_module("backend.domain.summary").summarize
    diary = diary_of(current_user.id)
    return orjson.dumps(summarize(diary, asked["as_of"], asked.get("from_"), now=moment))
