"""What is asked of a report: which days, and the tag that stands for them and for the diary."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from flask import Response, request
from flask_login import current_user
from flask_smorest import abort


def check_order(asked: Mapping[str, Any]) -> None:
    """Refuse a period that begins after it ends."""
    if "from_" in asked and asked["from_"] > asked["as_of"]:
        abort(422, messages={"query": {"from": ["The period begins after it ends."]}})


def hour(now: datetime) -> datetime:
    """Round down: how long an attack has run is then said by the hour, and never too much."""
    return now.replace(minute=0, second=0, microsecond=0)


def tag(asked: Mapping[str, Any], moment: datetime) -> str:
    """Name the diary as it stands, the days, and whatever else was chosen."""
    days = f"{asked['as_of']}.{asked.get('from_', '')}"
    state = f"{current_user.id}.{current_user.epoch}.{current_user.revision}"
    rest = "".join(f".{name}={asked[name]}" for name in sorted(asked) if name not in DAYS)
    return f"{state}.{days}.{moment:%Y%m%d%H}{rest}"


DAYS = frozenset({"as_of", "from_"})


def answered(made: bytes, kind: str, known_as: str) -> Response:
    """Answer with what was made, to be kept by this browser alone and asked for again each time."""
    answer = Response(made, mimetype=kind)
    answer.set_etag(known_as)
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.make_conditional(request)
    return answer
