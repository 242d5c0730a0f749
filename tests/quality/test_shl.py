"""A viewer that others wrote opens our SMART Health Links, and is refused as they expect it."""

import json
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from werkzeug.serving import make_server

from backend.exchange import shlink
from tests.api.links import Clock, made, seen
from tests.browser import Browser, attack, new_id
from tests.moments import NOW
from tests.quality.installed import node

HERE = Path(__file__).parent
LONG = "50000000"


class Viewer:
    """The viewer of `kill-the-clipboard`, a process of its own, at the door of our server."""

    def __init__(self, person: Browser) -> None:
        self.person = person

    def link(self, share: dict[str, Any], opens: str = "long") -> str:
        """Make a link. The viewer's clock is the machine's: it is not told when the link ends."""
        path = f"/shares/{share['share']['id']}/health-link"
        answer = self.person.send("POST", path, {"opens": opens})
        return ending(answer.json["link"], None)

    def opens(self, link: str, *more: str) -> dict[str, Any]:
        done = subprocess.run(  # noqa: S603 - our own program
            [node(), "shl.mjs", link, *more], cwd=HERE, capture_output=True, text=True, check=True
        )
        told: dict[str, Any] = json.loads(done.stdout)
        return told


def ending(link: str, exp: int | None) -> str:
    """The same link that says another end, or none."""
    return shlink.written(shlink.read(link)._replace(exp=exp))


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """One database: what a viewer sees of us is not the database."""
    return sqlite_url


@pytest.fixture
def clock(app: Flask) -> Clock:
    """Noon of the day on which the tests' world stands still."""
    return Clock(app, NOW)


@pytest.fixture
def viewer(app: Flask, ada: Browser, clock: Clock) -> Iterator[Viewer]:
    """Our server on a port of this machine, and the viewer."""
    ada.pushed(attack(new_id()))
    server = make_server("127.0.0.1", 0, app)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    app.config["PUBLIC_URL"] = f"http://127.0.0.1:{server.server_port}"
    yield Viewer(ada)
    server.shutdown()
    serving.join()
    server.server_close()


def test_a_foreign_viewer_opens_our_link_with_its_files_apart_and_inside(
    ada: Browser, viewer: Viewer
) -> None:
    share = made(ada)
    link = viewer.link(share)

    apart = viewer.opens(link, share["passcode"])
    inside = viewer.opens(link, share["passcode"], LONG)

    assert apart == inside
    assert (apart["flag"], apart["status"]) == ("LP", "can-change")
    diary, report = apart["files"]
    assert diary["entries"][:2] == ["Composition", "Patient"]
    assert report["attachments"] == [["application/pdf", "%PDF-"]]
    latest, _ = seen(ada)[0]["openings"]
    assert latest["recipient"] == "A foreign viewer"


def test_a_foreign_viewer_is_refused_with_a_wrong_passcode_and_after_one_opening_of_one(
    ada: Browser, viewer: Viewer
) -> None:
    share = made(ada)
    once = viewer.link(share, "once")

    wrong = viewer.opens(once, "none")
    first = viewer.opens(once, share["passcode"])
    second = viewer.opens(once, share["passcode"])

    assert wrong["refused"] == "SHLInvalidPasscodeError"
    assert (first["flag"], first["status"]) == ("P", "finalized")
    assert second["refused"] == "SHLManifestNotFoundError"


def test_a_foreign_viewer_is_refused_after_expiry_and_after_revocation(
    ada: Browser, viewer: Viewer, clock: Clock
) -> None:
    taken_back, short = made(ada, passcode=False), made(ada, passcode=False, days=1)
    revoked, expired = viewer.link(taken_back), viewer.link(short)
    assert "files" in viewer.opens(revoked)

    ada.send("DELETE", f"/shares/{taken_back['share']['id']}")
    after_revocation = viewer.opens(revoked)
    clock.pass_by(days=1, seconds=1)
    after_expiry = viewer.opens(expired)
    by_its_own_clock = viewer.opens(ending(expired, 1))

    assert after_revocation["refused"] == "SHLManifestNotFoundError"
    assert after_expiry["refused"] == "SHLManifestNotFoundError"
    assert by_its_own_clock["refused"] == "SHLExpiredError"
