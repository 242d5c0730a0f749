"""No log of requests has a secret path whole, not even one that an operator turns on."""

import logging
import os
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from backend.unlogged import LOGS, keep_secret_paths
from tests.e2e.server import READY_WITHIN_SECONDS, free_port
from tools.running import BIN, ROOT

SECRET = "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3"  # noqa: S105 - of nobody


class Hearer(logging.Handler):
    """Keeps what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.told.append(record.getMessage())


@pytest.mark.parametrize("name", LOGS)
def test_a_log_gets_the_first_letters_of_a_secret_path_and_all_of_any_other(name: str) -> None:
    keep_secret_paths()
    keep_secret_paths()
    log, hearer = logging.getLogger(name), Hearer()
    log.addHandler(hearer)

    log.error('"%(what)s"', {"what": f"GET /api/v1/shl/{SECRET}/leave/diary HTTP/1.1"})
    log.error('"%s" %s', "GET /api/v1/shares HTTP/1.1", 200)

    log.removeHandler(hearer)
    assert hearer.told == [
        '"GET /api/v1/shl/S3cr3t… HTTP/1.1"',
        '"GET /api/v1/shares HTTP/1.1" 200',
    ]


def test_the_server_itself_logs_no_secret_path_whole_when_it_is_told_to_log(
    empty_sqlite: Path, tmp_path: Path
) -> None:
    said, port = tmp_path / "said", free_port()
    with said.open("wb") as everything:
        server = subprocess.Popen(  # noqa: S603 - our own server
            [
                *(str(BIN / "granian"), "--interface", "wsgi", "--host", "127.0.0.1"),
                *("--port", str(port), "--blocking-threads", "1", "--access-log"),
                "backend.wsgi:app",
            ],
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": f"sqlite:///{empty_sqlite}"},
            stdout=everything,
            stderr=subprocess.STDOUT,
        )
    try:
        asked = f"http://127.0.0.1:{port}/api/v1/shl/{SECRET}/leave/diary"
        assert answered(asked, server) == 404
        log = heard(said, "/api/v1/shl/S3cr3t…", server)
    finally:
        server.terminate()
        server.wait(30)

    log += said.read_text("utf-8")
    assert SECRET[:7] not in log
    assert "leave/diary" not in log


def answered(address: str, server: subprocess.Popen[bytes]) -> int:
    """Ask until somebody is there."""
    for _ in range(READY_WITHIN_SECONDS * 10):
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310 - loopback
                return int(answer.status)
        except urllib.error.HTTPError as error:
            return error.code
        except OSError:
            with pytest.raises(subprocess.TimeoutExpired):
                server.wait(0.1)
    raise AssertionError("the server did not come up")


def heard(said: Path, wanted: str, server: subprocess.Popen[bytes]) -> str:
    """Wait until the log says something: it is written after the answer."""
    for _ in range(READY_WITHIN_SECONDS * 10):
        if wanted in (log := said.read_text("utf-8")):
            return log
        with pytest.raises(subprocess.TimeoutExpired):
            server.wait(0.1)
    raise AssertionError(f"the server did not log {wanted}")
