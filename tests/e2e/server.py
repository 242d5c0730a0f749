"""The real server on a free port of this machine, with a database of its own."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

from tests.house.tree import ROOT

READY_WITHIN_SECONDS = 60
# For whoever works on the page: test this build instead of frontend/dist.
ANOTHER_BUILD = os.environ.get("UMBRA_TEST_DIST")


class Server:
    """Umbra as `make run` serves it; it can be stopped and started again on the same port.

    Another database than a file is named by its `url`; another build of the page by its `dist`.
    """

    def __init__(
        self, database: Path, *, url: str = "", workers: int = 1, dist: Path | str | None = None
    ) -> None:
        self.database = database
        self.url = url or f"sqlite:///{database}"
        self.workers = workers
        self.dist = dist or ANOTHER_BUILD
        self.app = ""
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and come back when it has answered that its database is there."""
        command = [
            *(str(Path(sys.executable).parent / "granian"), "--interface", "wsgi"),
            *("--host", "127.0.0.1", "--port", str(self.port), "--blocking-threads", "1"),
            *("--workers", str(self.workers), "--log-level", "warning"),
            self.app or ("tests.e2e.another_build:app" if self.dist else "backend.wsgi:app"),
        ]
        self._process = subprocess.Popen(  # noqa: S603 - our own server
            command, cwd=ROOT, env=self.environment(), start_new_session=True
        )
        self._answered()

    def kill(self) -> None:
        """Kill it with all its workers in the middle of whatever they do: SIGKILL, no goodbye."""
        assert self._process
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(30)
        self._process = None

    def stop(self) -> None:
        """End it; from now on nobody answers on its port."""
        if self._process:
            self._process.terminate()
            self._process.wait(30)
            self._process = None

    @property
    def pid(self) -> int:
        """The process that was started; its workers are its children."""
        assert self._process
        return self._process.pid

    def environment(self) -> dict[str, str]:
        """The settings of this server alone."""
        return os.environ | {
            "DATABASE_URL": self.url,
            "SECRET_KEY": "a secret that only this test's server knows",
            "PORT": str(self.port),
            "UMBRA_TEST_DIST": str(self.dist or ""),
        }

    def flask(self, *arguments: str) -> str:
        """Run a command of `flask --app backend` on this server's database; give what it said."""
        done = subprocess.run(  # noqa: S603 - our own commands
            [sys.executable, "-m", "flask", "--app", "backend", *arguments],
            cwd=ROOT,
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _answered(self) -> None:
        """Wait for the first answer; whoever knocks too early is sent away and knocks again."""
        for _ in range(READY_WITHIN_SECONDS * 10):
            assert self._process
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=30):  # noqa: S310 - loopback
                    return
            except OSError:
                with_patience(self._process)
        raise AssertionError("the server did not come up")


def with_patience(process: subprocess.Popen[bytes]) -> None:
    """Give a starting process a tenth of a second, unless it has ended already."""
    try:
        code = process.wait(0.1)
    except subprocess.TimeoutExpired:
        return
    raise AssertionError(f"the server ended by itself with code {code}")


def free_port() -> int:
    """A port that nobody has now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
