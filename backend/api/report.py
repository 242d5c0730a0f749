"""The summary of the diary, not computed twice while the diary does not change."""

from datetime import datetime
from importlib import import_module
from typing import Any

import orjson
from flask import Response, g
from flask_login import current_user

from backend.api import shelf
from backend.api.asked import answered, check_order, hour, tag
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
    check_order(asked)
    moment = hour(g.now)
    owner_id, known_as = current_user.id, tag(asked, moment)
    text = shelf.kept(owner_id, known_as) or shelf.keep(
        owner_id, known_as, _summed_up(asked, moment)
    )
    return answered(text, "application/json", known_as)


def _summed_up(asked: dict[str, Any], moment: datetime) -> bytes:
    # Loaded with the first report: the app counts on the device, so few workers carry pandas.
    summarize = import_module("backend.domain.summary").summarize
    diary = diary_of(current_user.id)
    return orjson.dumps(summarize(diary, asked["as_of"], asked.get("from_"), now=moment))
