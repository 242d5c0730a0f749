"""Debian's Chromium as a phone of 360 by 640: one profile each, which outlives a cold start."""

import os
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright

FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
]
SCREEN = {"width": 360, "height": 640}
NAMES = ("chromium", "chromium-browser", "google-chrome")
PATIENCE_MILLISECONDS = 15_000


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

    def open(self, network: str = "on") -> Page:
        """Start the browser cold, with the network `on` or `off`, as from the home screen."""
        self._context = self._playwright.chromium.launch_persistent_context(
            self._folder,
            executable_path=chromium(),
            args=FLAGS,
            viewport=SCREEN,
            base_url=self.address,
            offline=network == "off",
            locale="en-GB",
            timezone_id="Europe/Berlin",
            has_touch=True,
        )
        self._context.set_default_timeout(PATIENCE_MILLISECONDS)
        page = self._context.pages[0]
        page.goto(self.address)
        return page

    def network(self, state: str) -> None:
        """Take the network of this device `off` or `on` while it runs."""
        assert self._context
        self._context.set_offline(state == "off")

    def close(self) -> None:
        """End the browser; what it stored stays in its folder."""
        if self._context:
            self._context.close()
            self._context = None
