"""A device in any state of the app, whose browser listens to the checkers beside it."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.chromium import Profile
from tests.e2e.conftest import device, empty_database, server
from tests.e2e.server import Server, free_port
from tests.e2e.states import Stage
from tests.quality.nu import NuChecker

__all__ = ["device", "empty_database", "server"]


class Watched(Profile):
    """A device with a port on which other programs of this machine can look at its page."""

    port = 0

    def open(self, network: str = "on", path: str = "/", flags: Sequence[str] = ()) -> Page:
        """Open it as any device."""
        return super().open(network, path, [*flags, f"--remote-debugging-port={self.port}"])


@pytest.fixture
def port() -> int:
    """Where the browser of the watched device listens."""
    return free_port()


@pytest.fixture
def stage(server: Server, device: Callable[[str], Profile], tmp_path: Path, port: int) -> Stage:
    """A server, and devices of which one at a time is watched."""

    def watched(name: str) -> Profile:
        made = device(name)
        made.__class__ = Watched
        made.port = port
        return made

    return Stage(server, watched, tmp_path)


@pytest.fixture(scope="session")
def nu() -> Iterator[NuChecker]:
    with NuChecker() as checker:
        yield checker
