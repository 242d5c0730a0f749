"""The W3C's Nu checker as a server on this machine: is the HTML of a page valid?"""

import json
import subprocess
import urllib.request
from contextlib import suppress
from typing import Self

from playwright.sync_api import Page

from tests.e2e.server import free_port
from tests.quality.installed import NU_CHECKER, java, node

WHOLE = "() => `<!doctype html>\\n${document.documentElement.outerHTML}`"
READY_WITHIN_SECONDS = 60


class NuChecker:
    """One checker, started once: a Java program takes its time to start."""

    def __init__(self) -> None:
        node()
        self.port = free_port()
        swift = ["-Xss8m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]
        where = ["-Dnu.validator.servlet.bind-address=127.0.0.1", "-cp", str(NU_CHECKER)]
        command = [java(), *swift, *where, "nu.validator.servlet.Main", str(self.port)]
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self._answered()

    def findings(self, page: Page) -> list[str]:
        """Each error and warning in the HTML that stands behind the page now."""
        return self.wrong_in(page.evaluate(WHOLE))

    def wrong_in(self, html: str) -> list[str]:
        """Each error and warning in a document."""
        asked = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/?out=json",
            html.encode(),
            {"Content-Type": "text/html; charset=utf-8"},
        )
        with urllib.request.urlopen(asked, timeout=120) as answer:  # noqa: S310 - loopback
            said = json.load(answer)["messages"]
        return [f"nu {one['type']}: {one['message']} {one.get('extract', '')}" for one in said]

    def _answered(self) -> None:
        """Wait for the first answer."""
        for _ in range(READY_WITHIN_SECONDS * 10):
            try:
                self.wrong_in("<!doctype html><html lang=en><title>a page</title>")
            except OSError:
                self._still_starting()
            else:
                return
        raise AssertionError("the Nu checker did not come up")

    def _still_starting(self) -> None:
        """Give it a tenth of a second, unless it has ended already."""
        with suppress(subprocess.TimeoutExpired):
            code = self._process.wait(0.1)
            raise AssertionError(f"the Nu checker ended by itself with code {code}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_how: object) -> None:
        self._process.terminate()
        self._process.wait(30)
