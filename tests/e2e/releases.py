"""Later releases of the page, and how a server comes to serve one."""

import os
import subprocess
from fcntl import LOCK_EX, flock
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.e2e.server import Server
from tests.house.tree import ROOT

FOUND = """async () => {
  const registration = await navigator.serviceWorker.ready
  // One that cannot be fetched whole may be gone again when the answer to `update` is heard.
  let begun = null
  registration.addEventListener('updatefound', () => { begun = registration.installing ?? begun })
  await registration.update()
  const coming = begun ?? registration.installing ?? registration.waiting
  if (!coming) return 'none'
  const arrived = () => ['installed', 'redundant'].includes(coming.state)
  await new Promise((done) => {
    if (arrived()) done()
    coming.addEventListener('statechange', () => arrived() && done())
  })
  return coming.state
}"""
KEPT = """async count =>
  (await caches.keys()).filter((name) => name.startsWith('umbra-')).length === count"""


def shared_by_workers(folders: pytest.TempPathFactory) -> Path:
    """A folder of this run of the tests that each of its workers knows."""
    own = folders.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "releases"
    folder.mkdir(exist_ok=True)
    return folder


def built(folder: Path, name: str) -> Path:
    """Build the page as the release of this name, unless it is there already; give its folder."""
    into = folder / name
    command = ["npx", "vite", "build", "--config", "build/next.config.ts", "--mode", name]
    command += ["--outDir", str(into), "--logLevel", "error"]
    with (folder / f"{name}.lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not (folder / f"{name}.done").exists():
            subprocess.run(command, cwd=ROOT / "frontend", check=True)  # noqa: S603 - our own build
            (folder / f"{name}.done").touch()
    return into


def deploy(server: Server, dist: Path) -> None:
    """Serve this build from now on."""
    server.stop()
    server.dist = dist
    server.start()


def look_for_update(page: Page) -> str:
    """Ask for a new release, as the app does each hour; tell what became of it."""
    return str(page.evaluate(FOUND))


def builds_settle(page: Page, count: int) -> None:
    """Wait until this browser keeps so many builds of the app."""
    page.wait_for_function(KEPT, arg=count)
