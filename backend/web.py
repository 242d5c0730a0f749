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
NEVER = "no-store"
# Pages of their own beside the app, by the first part of their addresses. They show the diaries of
# others, and nothing of them is kept: not even the page as it was left.
OWN_PAGES = {"desk": "desk.html", "shared": "shared.html"}
# Who reads somebody else: their pages may fetch from here and nowhere else, keep nothing, and no
# index lists them.
OF_READERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
        " img-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
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
    found = found or _file(dist, OWN_PAGES.get(path.partition("/")[0], "index.html"))
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
    answer.headers["Cache-Control"] = _kept(file, path)
    answer.headers["Vary"] = "Accept-Encoding"
    if encoding:
        answer.headers["Content-Encoding"] = encoding
    if file.name in OWN_PAGES.values():
        answer.headers.update(OF_READERS)
    return answer


def _kept(file: Path, path: str) -> str:
    if file.name in OWN_PAGES.values():
        return NEVER
    return FOREVER if path.startswith("assets/") else ASK_EACH_TIME


def _packed(file: Path) -> tuple[str, Path]:
    """Choose the smallest form that was built and that the browser takes."""
    for encoding, suffix in ENCODINGS:
        packed = file.with_name(file.name + suffix)
        if request.accept_encodings[encoding] and packed.is_file():
            return encoding, packed
    return "", file
