"""The diary as files, given at once: for Umbra, for a spreadsheet, for a clinic.

What is seconds of work, as all of an account is, a job makes: files.py.
"""

from datetime import date, datetime
from importlib import import_module
from types import ModuleType
from typing import Any

from flask import Response, g
from flask_login import current_user
from flask_smorest import abort

from backend.api.blueprint import Blueprint
from backend.api.schemas.exports import FhirQuerySchema, TablesQuerySchema
from backend.api.security import signed_in
from backend.extensions import limiter
from backend.store.diary import diary_of

blueprint = Blueprint("export", __name__, description=__doc__)

ZIP = "application/zip"
# A whole diary is seconds of work: enough for a person who tries each button, not for a loop.
limited = limiter.limit("12 per minute; 60 per hour", key_func=lambda: current_user.id)


@blueprint.get("/export/document")
@signed_in
@limited
@blueprint.response(200, content_type="application/json")
def document() -> Response:
    """Give the diary document: all of the diary, as import takes it again."""
    return _file(_made().document(diary_of(current_user.id)), "application/json", "json")


@blueprint.get("/export/csv")
@signed_in
@limited
@blueprint.arguments(TablesQuerySchema, location="query")
@blueprint.response(200, content_type="text/csv")
def tables(asked: dict[str, str]) -> Response:
    """Give one table of the diary, or a ZIP of all with the description of each column."""
    diary, table = diary_of(current_user.id), asked["table"]
    if table == "all":
        return _file(_made().tables_packed(diary, g.now), ZIP, "tables.zip")
    return _file(_made().table(diary, table), "text/csv", f"{table}.csv")


@blueprint.get("/export/fhir")
@signed_in
@limited
@blueprint.arguments(FhirQuerySchema, location="query")
@blueprint.response(200, content_type="application/fhir+json")
def fhir(asked: dict[str, Any]) -> Response:
    """Give the diary as a FHIR R4 document, with a summary of the days that are asked for."""
    last: date = asked.pop("as_of", g.now.date())
    first: date | None = asked.pop("from_", None)
    if first and first > last:
        abort(422, messages={"query": {"from": ["The period begins after it ends."]}})
    diary = diary_of(current_user.id)
    made = _made().fhir(diary, _whose(asked), last, first)
    return _file(made, "application/fhir+json", "fhir.json")


def _made() -> ModuleType:
    # Loaded with the first export: few workers carry pandas.
    return import_module("backend.api.exported")


def _whose(choices: dict[str, str]) -> Any:
    # When an export was made is said to the minute.
    minute: datetime = g.now.replace(second=0, microsecond=0)
    return _made().Wanted(current_user.id, minute, **choices)


def _file(content: str | bytes, media_type: str, ending: str) -> Response:
    answer = Response(content, mimetype=media_type)
    name = f"umbra-{g.now:%Y-%m-%d}.{ending}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
