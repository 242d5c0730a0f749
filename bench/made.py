"""Files that a job makes: the page of ten years and the whole account, beside the work itself."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final

from flask import Flask

from backend import create_app
from backend.api import exported, paged
from backend.exchange.document import write
from backend.exchange.fhir.wanted import Wanted
from backend.exchange.out.archive import packed
from backend.settings import Settings
from backend.store import people
from bench.beside import Headers, Others, entered, watched
from bench.row import Row, tell
from bench.served import PASSWORD, request, serving
from bench.ten_years_diary import AS_OF, ten_years
from tests.house.tree import ROOT

EMAIL: Final = "ten@example.org"
SECRET: Final = "a secret that only this bench knows, and long"  # noqa: S105 - of nobody
FROM: Final = date(2016, 11, 23)
FILES: Final = "/api/v1/files"
CHOSEN: Final = {"language": "en", "paper": "a4", "notes": "included", "background": "included"}
NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
# A job is a process that starts, waits its turn and is polite; beyond that it is the work itself.
MOST: Final = 1.3
SLOWEST: Final = 200


def filled(url: str) -> None:
    """Lay ten years down in an account."""
    flask(url, "db", "upgrade")
    with app_on(url).app_context():
        people.sign_up(EMAIL, PASSWORD, NOW)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "ten.json"
        file.write_text(write(ten_years()), encoding="utf-8")
        flask(url, "diary", "import", str(file), "--account", EMAIL)


def flask(url: str, *command: str) -> None:
    """Run a command of ours on a database."""
    settings = {"DATABASE_URL": url, "SECRET_KEY": SECRET}
    whole = [sys.executable, "-m", "flask", "--app", "backend", *command]
    subprocess.run(whole, cwd=ROOT, env=os.environ | settings, check=True, capture_output=True)


def app_on(url: str) -> Flask:
    """Make the app on a database, to do the work itself."""
    return create_app(Settings(secret_key=SECRET, database_url=url, instance=Path("/nowhere")))


def page(owner: str) -> int:
    """Make the page of ten years with its pictures, and nothing else."""
    told = paged.said(owner, {"as_of": AS_OF, "from_": FROM, **CHOSEN}, NOW)
    return len(paged.pictures(told)) + len(paged.pdf(told))


def account(owner: str) -> int:
    """Make the ZIP of the whole account, and nothing else."""
    files: exported.Files = {}
    for step in exported.account(owner, {}, Wanted(owner, NOW), "en"):
        files |= step()
    return len(packed(files, (2026, 11, 22)))


def itself(url: str, work: Callable[[str], int]) -> float:
    """Time the work itself, in this process."""
    with app_on(url).app_context():
        person = people.by_email(EMAIL)
        assert person
        begun = time.perf_counter()
        assert work(person.id)
        return time.perf_counter() - begun


def measured(port: int, mine: Headers, others: Others, asked: dict[str, Any], least: float) -> None:
    """Ask for a file while another person uses the server, and tell the row."""
    with others.busy():
        status, body, _ = request(port, "POST", FILES, json.dumps(asked).encode(), **mine)
        assert status == 202, body
        begun = json.loads(body)
        path = f"{FILES}/{begun['id']}"
        look = lambda: json.loads(request(port, "GET", path, **mine)[1])  # noqa: E731 - a look
        job = watched(look, begun["id"], "making")
    assert job.told["state"] == "ready", job.told
    slowest = max(*others.looks, *others.pushes)
    tell(
        Row(
            what=f"a file of ten years made by a job: {asked['what']}",
            measured=job.seconds,
            baseline=least,
            unit="s",
            baseline_is="the work itself, with nobody else there",
            goal=f"at most {MOST} times; others wait {SLOWEST} ms at most",
            met=job.seconds <= MOST * least and slowest <= SLOWEST,
            note=f"{job.told['size'] / 2**20:.0f} MiB; {job.memory / 2**20:.0f} MiB of memory at"
            f" the peak; longest without a step told {job.silent:.1f} s; {others.said()}",
        )
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/made.sqlite3"
        filled(url)
        least = {"page": itself(url, page), "account": itself(url, account)}
        with serving("backend.wsgi:app", DATABASE_URL=url, SECRET_KEY=SECRET) as port:
            others, mine = Others(port, entered(port)), entered(port, EMAIL)
            asked = {"as_of": str(AS_OF), "from": str(FROM), **CHOSEN}
            measured(port, mine, others, {"what": "page", **asked}, least["page"])
            measured(port, mine, others, {"what": "account", **CHOSEN}, least["account"])


if __name__ == "__main__":
    main()
