"""Lays the writer of frontend/src/testing into a page: many saves through the app's own store."""

import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.house.tree import ROOT

GO_ON = """saves => {
  const person = JSON.parse(localStorage.getItem('umbra.person') ?? 'null')
  window.written = (window.written ?? Promise.resolve())
    .then(() => window.writer.write(person?.id ?? 'device', saves))
}"""
WAKE = "() => { dispatchEvent(new Event('online')) }"


def built_writer(folder: Path) -> str:
    """Bundle the writer; give it as one script."""
    command = ["npx", "vite", "build", "--config", "build/writer.config.ts"]
    command += ["--outDir", str(folder), "--logLevel", "error"]
    subprocess.run(command, cwd=ROOT / "frontend", check=True)  # noqa: S603 - our own build
    script = (folder / "writer.js").read_text(encoding="utf-8")
    return f"{script}; window.writer = writer"


def write(page: Page, saves: list[dict[str, Any]]) -> None:
    """Begin to save these, one after the other; the page goes on meanwhile."""
    page.evaluate(GO_ON, saves)


def all_written(page: Page) -> None:
    """Wait until everything that was begun is stored."""
    page.evaluate("() => window.written")


def wake(page: Page) -> None:
    """Tell the page that the network is back, as a browser does: it syncs at once."""
    page.evaluate(WAKE)
