"""What goes on beside a job: how long other requests take, how far it says it is, its memory."""

import contextlib
import json
import statistics
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple
from uuid import uuid4

from bench.served import request, signed_in
from tests.browser import attack

Headers = dict[str, str]
CHANGES: Final = "/api/v1/sync/changes"
PAUSE: Final = 0.02
# As often as the app may look: 300 times a minute are allowed.
LOOKS: Final = 0.25


class Watched(NamedTuple):
    """A job from the request for it to its end, in seconds and bytes."""

    seconds: float
    silent: float
    memory: int
    told: Any


class Others:
    """Another person at the same server: looks who she is and pushes an attack, over and over."""

    def __init__(self, port: int, headers: Headers) -> None:
        self.port, self.headers = port, headers
        self.looks: list[float] = []
        self.pushes: list[float] = []
        self._over = threading.Event()

    @contextlib.contextmanager
    def busy(self) -> Iterator[None]:
        """Let her go on while something else is done."""
        self._over.clear()
        self.looks, self.pushes = [], []
        thread = threading.Thread(target=self._go_on)
        thread.start()
        try:
            yield
        finally:
            self._over.set()
            thread.join()

    def said(self) -> str:
        """Say what her requests took."""
        return "; ".join(
            f"another person's {what} {statistics.median(took):.0f} ms, slowest of {len(took)} "
            f"{max(took):.0f} ms"
            for what, took in (("look", self.looks), ("push", self.pushes))
        )

    def _go_on(self) -> None:
        while not self._over.is_set():
            self.looks.append(self._took("GET", "/api/v1/session"))
            told = {"epoch": 1, "episodes": [attack(str(uuid4()), None, pain_peak=5)]}
            self.pushes.append(self._took("POST", CHANGES, json.dumps(told).encode()))
            time.sleep(PAUSE)

    def _took(self, method: str, path: str, body: bytes = b"") -> float:
        begun = time.perf_counter()
        status, said, _ = request(self.port, method, path, body, **self.headers)
        assert status == 200, said
        return 1000 * (time.perf_counter() - begun)


def entered(port: int, email: str = "") -> Headers:
    """Make an account, or enter one; give its headers as `request` takes them."""
    return {name.replace("-", "_"): told for name, told in signed_in(port, email).items()}


def watched(look: Callable[[], Any], job: str, under_way: str) -> Watched:
    """Look at a job as the app does until it is over; `job` stands in its process's command."""
    begun = last = time.perf_counter()
    silent, memory, before = 0.0, 0, None
    while (told := look())["state"] == under_way:
        now = time.perf_counter()
        if (told["done"], told["total"]) != before:
            before, silent, last = (told["done"], told["total"]), max(silent, now - last), now
        memory = max(memory, peak(job))
        time.sleep(LOOKS)
    now = time.perf_counter()
    return Watched(now - begun, max(silent, now - last), memory, told)


def peak(job: str) -> int:
    """Give the most memory that the process of a job has had so far, in bytes; 0 without one."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError, ValueError, StopIteration):
            if job.encode() in (process / "cmdline").read_bytes():
                lines = (process / "status").read_text().splitlines()
                return 1024 * next(int(one.split()[1]) for one in lines if one[:6] == "VmHWM:")
    return 0
