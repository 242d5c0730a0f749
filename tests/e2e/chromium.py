"""Debian's Chromium as a phone of 360 by 640: one profile each, which outlives a cold start."""

import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Playwright, ViewportSize

from tests.e2e.coming import coming

FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
SCREEN: ViewportSize = {"width": 360, "height": 640}
NAMES = ("chromium", "chromium-browser", "google-chrome")
# A test that is green never waits so long; one on a busy machine may have to.
PATIENCE_MILLISECONDS = 120_000


def chromium() -> str:
    """Where Chromium is; without one the test is skipped, or fails where none may be skipped."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found:
        return found
    reason = "no chromium on this machine (Debian: apt install chromium)"
    if os.environ.get("UMBRA_NO_SKIP"):
        pytest.fail(reason)
    pytest.skip(reason)


class Profile:
    """One person's browser on one device: its storage stays when the browser is closed."""

    def __init__(self, playwright: Playwright, folder: Path, address: str) -> None:
        self._playwright = playwright
        self._folder = folder
        self._context: BrowserContext | None = None
        self.address = address

    def open(self, network: str = "on", path: str = "/", flags: Sequence[str] = ()) -> Page:
        """Start the browser cold, with the network `on` or `off`, as from the home screen."""
        self._context = self._playwright.chromium.launch_persistent_context(
            self._folder,
            executable_path=chromium(),
            args=[*FLAGS, *flags],
            viewport=SCREEN,
            base_url=self.address,
            offline=network == "off",
            locale="en-GB",
            timezone_id="Europe/Berlin",
            has_touch=True,
            timeout=PATIENCE_MILLISECONDS,
        )
        self._context.set_default_timeout(PATIENCE_MILLISECONDS)
        coming(self._context)
        page = self._context.pages[0]
        page.goto(path)
        return page

    def network(self, state: str) -> None:
        """Take the network of this device `off` or `on` while it runs."""
        assert self._context
        self._context.set_offline(state == "off")

    def kill(self) -> None:
        """Kill this browser, all its processes at once: SIGKILL, nothing is written any more."""
        assert self._context
        for pid in self._processes():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        with suppress(Error):
            self._context.close()
        self._context = None

    def _processes(self) -> Iterator[int]:
        """The browser on this profile, and first of all: its children have no life of their own."""
        own = f"--user-data-dir={self._folder}"
        for process in Path("/proc").iterdir():
            if process.name.isdecimal() and own in _arguments(process):
                yield int(process.name)

    def close(self) -> None:
        """End the browser; what it stored stays in its folder."""
        if self._context:
            self._context.close()
            self._context = None


def _arguments(process: Path) -> list[str]:
    """The command line of a process; none when it has ended meanwhile."""
    with suppress(OSError):
        return (process / "cmdline").read_text("utf-8", "replace").split("\0")
    return []
