"""The schemas of what leaves a diary, for whoever writes a program that reads it."""

from functools import cache
from importlib import import_module

import orjson
from flask import Blueprint, Response, abort, request

from backend.api.schemas.published import diary_schema
from backend.api.security import anyone

blueprint = Blueprint("published", __name__, url_prefix="/schemas")

DIARY = "umbra-diary-1.json"
TABLES = "datapackage.json"
SAYS = {
    DIARY: "JSON Schema of the diary document, version 1",
    TABLES: "Data Package with the Table Schema of every exported table",
}


@blueprint.get("/")
@anyone
def index() -> Response:
    """List the schemas."""
    listed = [{"path": f"/schemas/{name}", "title": title} for name, title in SAYS.items()]
    return _told(orjson.dumps({"schemas": listed}))


@blueprint.get("/<name>")
@anyone
def schema(name: str) -> Response:
    """Give one schema by its name."""
    return _told(text_of(name)) if name in SAYS else abort(404)


@cache
def text_of(name: str) -> bytes:
    """Write a schema as it is published."""
    # The tables' columns come with pandas, which no worker carries that was not asked for it.
    made = (
        diary_schema if name == DIARY else import_module("backend.api.schemas.tables").data_package
    )
    return orjson.dumps(made(), option=orjson.OPT_INDENT_2)


def _told(text: bytes) -> Response:
    answer = Response(text, mimetype="application/json")
    answer.add_etag()
    answer.headers["Cache-Control"] = "public, max-age=3600"
    answer.headers["Access-Control-Allow-Origin"] = "*"
    answer.make_conditional(request)
    return answer
