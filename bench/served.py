"""The app and a bare Flask route behind the same server with the same settings, and a loader."""

import contextlib
import http.client
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from flask import Flask, jsonify

from tests import postgres
from tests.e2e.server import free_port
from tests.house.tree import ROOT

WORKERS = 2
CLIENTS = 8
PASSWORD = "correct horse battery"  # noqa: S105 - of nobody
DURABLE = "-c fsync=on -c synchronous_commit=on"
LATENCY = re.compile(r"(50|99)%\s+([\d.]+)(us|ms|s)\b")
MILLISECONDS = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def bare() -> Flask:
    """The baseline: one route of Flask that answers JSON."""
    app = Flask("bare")

    @app.get("/healthz")
    def hello() -> Any:
        return jsonify(hello="world")

    return app


@contextlib.contextmanager
def serving(target: str, workers: int = WORKERS, **environment: str) -> Iterator[int]:
    """Serve an app as the Procfile does; give the port on which it answers."""
    port = free_port()
    command = [
        *(str(Path(sys.executable).parent / "granian"), "--interface", "wsgi"),
        *("--host", "127.0.0.1", "--port", str(port), "--workers", str(workers)),
        *("--blocking-threads", "1", "--log-level", "warning", *target.split()),
    ]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environment)
    try:
        while not answers(port):
            with contextlib.suppress(subprocess.TimeoutExpired):
                raise AssertionError(f"the server ended with code {process.wait(0.1)}")
        yield port
    finally:
        process.terminate()
        process.wait(30)


def answers(port: int) -> bool:
    """Tell whether a server has come up."""
    try:
        return request(port, "GET", "/healthz")[0] == 200
    except OSError:
        return False


def request(
    port: int, method: str, path: str, body: bytes = b"", **headers: str
) -> tuple[int, bytes, str]:
    """Send one request; give status, body and the session cookie that came with it."""
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    kind = {"Content-Type": "application/json"}
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    client.request(method, path, body or None, kind | sent)
    answer = client.getresponse()
    cookie = (answer.getheader("Set-Cookie") or "").partition(";")[0]
    text = answer.read()
    client.close()
    return answer.status, text, cookie


@contextlib.contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Give a migrated database of each kind, as durable as in production."""
    with tempfile.TemporaryDirectory() as folder:
        urls = {"SQLite": f"sqlite:///{folder}/bench.sqlite3"}
        if postgres.programs():
            postgres.choose_folder()
            urls["PostgreSQL"] = postgres.database("bench", DURABLE)
        for url in urls.values():
            command = [sys.executable, "-m", "flask", "--app", "backend", "db", "upgrade"]
            environment = os.environ | {"DATABASE_URL": url}
            subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
        try:
            yield urls
        finally:
            if postgres.programs():
                postgres.stop()


def signed_in(port: int, email: str = "") -> dict[str, str]:
    """Make an account, or enter the one of an address; give what its requests carry as headers."""
    address = email or f"{uuid4()}@example.org"
    person = json.dumps({"email": address, "password": PASSWORD}).encode()
    _, body, cookie = request(port, "GET", "/api/v1/csrf")
    token = {"Cookie": cookie, "X_CSRF_Token": json.loads(body)["csrf_token"]}
    request(port, "POST", "/api/v1/account", person, **token)
    status, body, cookie = request(port, "POST", "/api/v1/session", person, **token)
    assert status == 200, body
    return {"Cookie": cookie, "X-CSRF-Token": json.loads(body)["csrf_token"]}


def load(port: int, path: str, script: Path | None = None, seconds: int = 3) -> dict[str, float]:
    """Knock with eight clients for some seconds; give requests per second, p50 and p99 in ms."""
    wrk = shutil.which("wrk")
    assert wrk, "wrk is not installed (Debian: wrk)"
    lua = ["-s", str(script)] if script else []
    knocking = [wrk, "-t1", f"-c{CLIENTS}", f"-d{seconds}s", "--latency", *lua]
    command = [*knocking, f"http://127.0.0.1:{port}{path}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "Non-2xx" not in said, said
    rate = re.search(r"Requests/sec:\s+([\d.]+)", said)
    assert rate, said
    found = {name: float(value) * MILLISECONDS[unit] for name, value, unit in LATENCY.findall(said)}
    return {"rate": float(rate[1]), "p50": found["50"], "p99": found["99"]}
