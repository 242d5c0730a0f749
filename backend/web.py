"""Serves the app that was built in frontend/dist: its files, and its page for every other path."""

import mimetypes
from pathlib import Path

from flask import Blueprint, Response, abort, current_app, request
from werkzeug.routing import BaseConverter
from werkzeug.security import safe_join

blueprint = Blueprint("web", __name__)

DIST = Path(__file__).resolve().parent.parent / "frontend" / "dist"
FOREVER = "public, max-age=31536000, immutable"
ASK_EACH_TIME = "no-cache"
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
NOT_BUILT = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Umbra</title>"
    "<p>The app has not been built yet: type <code>make run</code> in its folder.</p>"
)


class PagePath(BaseConverter):
    """Any path that is not the API's: an unknown address there is an error, never a page."""

    regex = r"(?!api(?:/|$)).*?"
    part_isolating = False


@blueprint.get("/", defaults={"path": ""})
@blueprint.get("/<page:path>")
def page(path: str) -> Response:
    """Give a built file, or the app's page for a path that the app itself reads."""
    dist = Path(current_app.config["DIST"])
    found = _file(dist, path)
    if found is None and "." in path.rpartition("/")[2]:
        abort(404)
    found = found or _file(dist, "index.html")
    return _sent(found, path) if found else Response(NOT_BUILT, 503, mimetype="text/html")


def _file(dist: Path, path: str) -> Path | None:
    joined = safe_join(str(dist), path)
    return Path(joined) if joined and Path(joined).is_file() else None


def _sent(file: Path, path: str) -> Response:
    encoding, packed = _packed(file)
    kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    if file.suffix == ".webmanifest":
        kind = "application/manifest+json"
    answer = Response(packed.read_bytes(), mimetype=kind)
    answer.add_etag()
    answer.make_conditional(request)
    answer.headers["Cache-Control"] = FOREVER if path.startswith("assets/") else ASK_EACH_TIME
    answer.headers["Vary"] = "Accept-Encoding"
    if encoding:
        answer.headers["Content-Encoding"] = encoding
    return answer


def _packed(file: Path) -> tuple[str, Path]:
    """Choose the smallest form that was built and that the browser takes."""
    for encoding, suffix in ENCODINGS:
        packed = file.with_name(file.name + suffix)
        if request.accept_encodings[encoding] and packed.is_file():
            return encoding, packed
    return "", file
