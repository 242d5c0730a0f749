"""A device in any state of the app, with the checkers beside it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.chromium import Profile
from tests.e2e.conftest import device, empty_database, playwright, server
from tests.e2e.server import Server
from tests.e2e.states import Stage
from tests.quality.nu import NuChecker

__all__ = ["device", "empty_database", "playwright", "server"]


@pytest.fixture
def stage(server: Server, device: Callable[[str], Profile], tmp_path: Path) -> Stage:
    return Stage(server, device, tmp_path)


@pytest.fixture(scope="session")
def nu() -> Iterator[NuChecker]:
    with NuChecker() as checker:
        yield checker
