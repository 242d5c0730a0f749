"""The real server on a free port of this machine, with a database of its own."""

import os
import signal
import socket
import urllib.request
import weakref
from contextlib import suppress
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.e2e import nursery

READY_WITHIN_SECONDS = 60
# A server told to end before all of its workers are up may never do so (granian 2).
ENDED_WITHIN_SECONDS = 10
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
        self.port = self._held_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._process: ForkServerProcess | None = None

    def start(self) -> None:
        """Start it, and come back when it has answered that its database is there."""
        arguments = [
            *("--interface", "wsgi"),
            *("--host", "127.0.0.1", "--port", str(self.port), "--blocking-threads", "1"),
            *("--workers", str(self.workers), "--log-level", "warning"),
            self.app or ("tests.e2e.another_build:app" if self.dist else "backend.wsgi:app"),
        ]
        self._process = nursery.serve(self.environment(), arguments)
        self._answered()

    def kill(self) -> None:
        """Kill it with all its workers in the middle of whatever they do: SIGKILL, no goodbye."""
        assert self._process
        os.killpg(self.pid, signal.SIGKILL)
        self._ended()

    def stop(self) -> None:
        """End it; from now on nobody answers on its port."""
        if self._process:
            self._process.terminate()
            self._ended()

    @property
    def pid(self) -> int:
        """The process that was started; its workers are its children."""
        assert self._process
        assert self._process.pid
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
        code, said, lamented = nursery.flask(self.environment(), arguments)
        assert code == 0, lamented
        return said

    def _answered(self) -> None:
        """Wait for the first answer; whoever knocks too early is sent away and knocks again."""
        for _ in range(READY_WITHIN_SECONDS * 10):
            assert self._process
            try:
                with urllib.request.urlopen(f"{self.address}/readyz", timeout=30):  # noqa: S310 - loopback
                    return
            except OSError:
                self._process.join(0.1)
                assert self._process.is_alive(), "the server ended by itself"
        raise AssertionError("the server did not come up")

    def _ended(self) -> None:
        """Wait until it has ended, and forget it."""
        assert self._process
        group = self.pid
        self._process.join(ENDED_WITHIN_SECONDS)
        with suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)  # what did not hear of it, be it one worker
        self._process.join()
        self._process.close()
        self._process = None

    def _held_port(self) -> int:
        """A port that is nobody else's also while the server stands still: it is bound, unheard."""
        holder = bound()
        weakref.finalize(self, holder.close)
        return int(holder.getsockname()[1])


def free_port() -> int:
    """A port that nobody has now."""
    with bound() as probe:
        return int(probe.getsockname()[1])


def bound() -> socket.socket:
    """A socket on a port that nobody has now, which a server may share with it."""
    probe = socket.socket()
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    probe.bind(("127.0.0.1", 0))
    return probe
