"""The app as `backend.wsgi` makes it, which also writes down each request to its API."""

import io
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import orjson

from backend.wsgi import app

INTO = Path(os.environ["UMBRA_TEST_RECORD"])
Start = Callable[..., Any]


class Listening:
    """Stands before the app and hears both sides; a device is known by its browser's name."""

    def __init__(self, wrapped: Callable[[dict[str, Any], Start], Iterable[bytes]]) -> None:
        self._wrapped = wrapped

    def __call__(self, environ: dict[str, Any], start: Start) -> Iterable[bytes]:
        if not environ["PATH_INFO"].startswith("/api/"):
            return self._wrapped(environ, start)
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        statuses: list[str] = []

        def begin(status: str, *rest: Any) -> Any:
            statuses.append(status)
            return start(status, *rest)

        answer = b"".join(self._wrapped(environ, begin))
        note(environ, body, int(statuses[0][:3]), answer)
        return [answer]


def note(environ: dict[str, Any], body: bytes, status: int, answer: bytes) -> None:
    """Add one exchange to the recording, as a line."""
    exchange = {
        "device": environ["HTTP_USER_AGENT"],
        "method": environ["REQUEST_METHOD"],
        "path": f"{environ['PATH_INFO']}?{environ.get('QUERY_STRING', '')}".rstrip("?"),
        "client": environ.get("HTTP_X_UMBRA_CLIENT"),
        "body": orjson.loads(body) if body else None,
        "status": status,
        "answer": orjson.loads(answer) if answer else None,
    }
    with INTO.open("ab") as file:
        file.write(orjson.dumps(exchange) + b"\n")


app.wsgi_app = Listening(app.wsgi_app)  # type: ignore[method-assign]  # how Flask wraps

__all__ = ["app"]
