"""The API described: for programs as OpenAPI, for people as a page without any script."""

from typing import Any

from flask import Blueprint, Response, current_app, jsonify, render_template

from backend.api.security import SAFE, Policy, anyone

blueprint = Blueprint("docs", __name__, template_folder="templates")

METHODS = ("get", "post", "put", "patch", "delete")
SCHEMES = {
    "session": {"type": "apiKey", "in": "cookie", "name": "umbra"},
    "reader": {"type": "http", "scheme": "bearer"},
    "token": {"type": "apiKey", "in": "header", "name": "X-CSRF-Token"},
}


@blueprint.get("/api/v1/openapi.json")
@anyone
def openapi_json() -> Response:
    """Describe the API in OpenAPI 3.1."""
    return jsonify(openapi())


@blueprint.get("/api/docs")
@anyone
def page() -> str:
    """Describe the API on a page."""
    return render_template("docs.html", spec=openapi(), methods=METHODS)


@blueprint.get("/api/docs.css")
@anyone
def style() -> Response:
    """Give the page's looks."""
    return Response(render_template("docs.css"), mimetype="text/css")


def openapi() -> dict[str, Any]:
    """Give the description as one JSON object, with what each route asks of its caller."""
    api = current_app.extensions["flask-smorest"]["apis"][""]["ext_obj"]
    described: dict[str, Any] = api.described()
    described["components"]["securitySchemes"] = SCHEMES
    for rule in current_app.url_map.iter_rules():
        policy = vars(current_app.view_functions[rule.endpoint])["policy"]
        for method in rule.methods or ():
            operation = described["paths"].get(rule.rule, {}).get(method.lower())
            if operation is not None:
                operation["security"] = _asked(policy, method)
    return described


def _asked(policy: Policy, method: str) -> list[dict[str, list[str]]]:
    if policy in {Policy.READER, Policy.HOLDER}:
        return [{"reader": []}] if policy is Policy.READER else []
    asked: dict[str, list[str]] = {} if policy is Policy.ANYONE else {"session": []}
    if method not in SAFE:
        asked["token"] = []
    return [asked] if asked else []
