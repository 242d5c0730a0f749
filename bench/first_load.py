"""What a phone fetches at the first visit, and when it first shows something."""

import gzip
import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from bench.row import Row, tell
from tests.e2e.chromium import FLAGS, SCREEN, chromium
from tests.e2e.server import Server
from tests.house.tree import ROOT

DIST = ROOT / "frontend" / "dist"
ROUNDS = 5
PEER = "best peer measured in the field study, another run"
PEER_PAINT_MILLISECONDS = 1656
PEER_KILOBYTES = 165
SLOW_PROCESSOR = 4
SLOW_NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 0.75e6 / 8,
}
FETCHED = """() => [location.pathname, ...performance.getEntriesByType('resource')
  .map((one) => new URL(one.name).pathname)]"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def visit(browser: Browser, address: str) -> tuple[Page, float]:
    """Open the app as a new person on a slow phone; give the page and its first paint in ms."""
    context = browser.new_context(viewport=SCREEN)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.emulateNetworkConditions", SLOW_NETWORK)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOW_PROCESSOR})
    page.goto(address, wait_until="networkidle")
    return page, page.wait_for_function(PAINTED).json_value()


def kilobytes(path: str) -> float:
    """Give the size of one fetched file as it travels, gzip."""
    file = DIST / (path.lstrip("/") or "index.html")
    return len(gzip.compress(file.read_bytes(), 9)) / 1000 if file.is_file() else 0.0


def rows(paths: list[str], paint: float) -> list[Row]:
    """Hold what was fetched and the first paint against their goals."""
    scripts = sum(kilobytes(path) for path in set(paths) if path.endswith(".js"))
    whole = sum(kilobytes(path) for path in set(paths))
    peer = {"baseline_is": PEER}
    return [
        Row(
            what="first load, JavaScript",
            measured=scripts,
            baseline=PEER_KILOBYTES,
            unit="KB gzip",
            goal="at most 40 KB",
            met=scripts <= 40,
            **peer,
        ),
        Row(
            what="first load, everything",
            measured=whole,
            baseline=PEER_KILOBYTES,
            unit="KB gzip",
            goal="at most 100 KB",
            met=whole <= 100,
            **peer,
        ),
        Row(
            what="first contentful paint, processor slowed 4 times, 1.6 Mbit/s, 150 ms",
            measured=paint,
            baseline=PEER_PAINT_MILLISECONDS,
            unit="ms",
            goal="below the peer's",
            met=paint < PEER_PAINT_MILLISECONDS,
            **peer,
        ),
    ]


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    server = Server(folder / "empty.sqlite")
    server.flask("db", "upgrade")
    server.start()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
            visits = [visit(browser, server.address) for _ in range(ROUNDS)]
            paths = visits[-1][0].evaluate(FETCHED)
            browser.close()
    finally:
        server.stop()
        shutil.rmtree(folder)
    for row in rows(paths, statistics.median(paint for _, paint in visits)):
        tell(row)


if __name__ == "__main__":
    main()
