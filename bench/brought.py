"""100,000 attacks of another app brought into an account, while another person uses the server."""

import json
import tempfile
import time
from typing import Any, Final

from backend.api.schemas.imports import PART
from bench.beside import Headers, Others, Watched, entered, watched
from bench.foreign import read, table
from bench.made import flask
from bench.row import Row, tell
from bench.served import request, serving

SECRET: Final = "a secret that only this bench knows, and long"  # noqa: S105 - of nobody
IMPORTS: Final = "/api/v1/imports"
SLOWEST: Final = 200


def asked(port: int, mine: Headers, method: str, path: str, body: Any = None) -> Any:
    """Ask for something of an import; give the answer."""
    sent = b"" if body is None else json.dumps(body).encode()
    status, said, _ = request(port, method, f"{IMPORTS}{path}", sent, **mine)
    assert status in (200, 201, 202), said
    return json.loads(said)


def sent(port: int, mine: Headers, data: bytes) -> str:
    """Send the file in its pieces; give the id of the import."""
    begun: str = asked(port, mine, "POST", "", {"name": "a.csv", "size": len(data)})["id"]
    kind = mine | {"Content_Type": "application/octet-stream"}
    for number, start in enumerate(range(0, len(data), PART)):
        path = f"{IMPORTS}/{begun}/parts/{number}"
        status, said, _ = request(port, "PUT", path, data[start : start + PART], **kind)
        assert status == 204, said
    return begun


def work(port: int, mine: Headers, which: str, what: tuple[str, Any], state: str) -> Watched:
    """Ask for work on an import, and watch it to its end."""
    name, body = what
    asked(port, mine, "POST", f"/{which}/{name}", body)
    return watched(lambda: asked(port, mine, "GET", f"/{which}"), which, state)


def measured(others: Others, job: Watched, what: str, beside: tuple[float, str], ends: str) -> None:
    """Tell the row of one piece of work."""
    assert job.told["state"] == ends, job.told
    slowest = max(*others.looks, *others.pushes)
    tell(
        Row(
            what=f"100,000 attacks and 200,000 doses {what} by a job",
            measured=job.seconds,
            baseline=beside[0],
            unit="s",
            baseline_is=beside[1],
            goal=f"others wait {SLOWEST} ms at most",
            met=slowest <= SLOWEST,
            note=f"{job.memory / 2**20:.0f} MiB of memory at the peak; longest without progress"
            f" {job.silent:.1f} s; {others.said()}",
        )
    )


def main() -> None:
    data = table()
    begun = time.perf_counter()
    read(data, [])
    least = time.perf_counter() - begun
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/brought.sqlite3"
        flask(url, "db", "upgrade")
        with serving("backend.wsgi:app", DATABASE_URL=url, SECRET_KEY=SECRET) as port:
            others, mine = Others(port, entered(port)), entered(port)
            which = sent(port, mine, data)
            with others.busy():
                looked = work(port, mine, which, ("reading", {"time_zone": "UTC"}), "reading")
            reading = (least, "reading and checking the same file, with nobody else there")
            measured(others, looked, "read and counted", reading, "ready")
            with others.busy():
                written = work(port, mine, which, ("writing", None), "writing")
            measured(others, written, "written", (looked.seconds, "reading them"), "done")


if __name__ == "__main__":
    main()
