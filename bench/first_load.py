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
FETCHED = """() => [[location.pathname, 0], ...performance.getEntriesByType('resource')
  .map((one) => [new URL(one.name).pathname, one.startTime])]"""
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


def javascript(paths: set[str]) -> float:
    """Give the size of the scripts among fetched files, gzip, in KB."""
    return sum(kilobytes(path) for path in paths if path.endswith(".js"))


def rows(fetched: list[tuple[str, float]], last_paint: float, paint: float) -> list[Row]:
    """Hold what was fetched and the first paint against their goals."""
    whole = {path for path, _ in fetched}
    first = javascript({path for path, begun in fetched if begun < last_paint})
    everything = sum(kilobytes(path) for path in whole)
    later = f"{javascript(whole):.0f} KB once Attack and the sync have followed by themselves"
    goals = (
        ("first load, JavaScript for the first screen", first, "KB gzip", 40, later),
        ("first load, everything that is fetched", everything, "KB gzip", 100, ""),
        ("first contentful paint, CPU slowed 4 times, 1.6 Mbit/s, 150 ms", paint, "ms", 1656, ""),
    )
    return [
        Row(
            what=what,
            measured=measured,
            baseline=PEER_PAINT_MILLISECONDS if unit == "ms" else PEER_KILOBYTES,
            unit=unit,
            baseline_is=PEER,
            goal=f"at most {goal} {unit.split()[0]}",
            met=measured <= goal,
            note=note,
        )
        for what, measured, unit, goal, note in goals
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
            fetched = visits[-1][0].evaluate(FETCHED)
            browser.close()
    finally:
        server.stop()
        shutil.rmtree(folder)
    paints = [paint for _, paint in visits]
    for row in rows(fetched, paints[-1], statistics.median(paints)):
        tell(row)


if __name__ == "__main__":
    main()
