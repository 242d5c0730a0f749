"""Lighthouse's performance of Today, on its own slow phone: the app as built, served for real."""

import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from bench.row import Row, tell
from tests.e2e.chromium import Profile
from tests.e2e.server import Server, free_port
from tests.quality.lighthouse import Look, looked_at

ROUNDS = 3
GOAL, BEST = 95, 100
SIMULATED = "simulate"  # a slow phone on a slow network, as Lighthouse reckons it


def looks(folder: Path) -> list[Look]:
    """Let Lighthouse look at Today a few times, in a browser that has not seen it before."""
    server = Server(folder / "empty.sqlite")
    server.flask("db", "upgrade")
    server.start()
    port = free_port()
    try:
        with sync_playwright() as playwright:
            phone = Profile(playwright, folder / "phone", server.address)
            phone.open(path="/healthz", flags=[f"--remote-debugging-port={port}"])
            found = looked_at(
                port, [server.address] * ROUNDS, ["performance"], "lighthouse", SIMULATED
            )
            phone.close()
    finally:
        server.stop()
    return found


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        scores = [one.scores["performance"] for one in looks(folder)]
    finally:
        shutil.rmtree(folder)
    score = statistics.median(scores)
    tell(
        Row(
            what="Lighthouse 13, performance of Today on its slow phone",
            measured=score,
            baseline=BEST,
            unit="points",
            baseline_is="the best there is",
            goal=f"at least {GOAL}, aiming at {BEST}",
            met=score >= GOAL,
            note=f"median of {ROUNDS}: {', '.join(map(str, scores))}",
        )
    )


if __name__ == "__main__":
    main()
