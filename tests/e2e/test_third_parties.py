"""Nobody but the server is ever asked for anything: the browser's own log of its network counts."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from tests.e2e.acts import button, chip, headache_now, sign_in, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.releases import look_for_update
from tests.e2e.screens import LOOKS, SCREENS, pass_on, show, wear
from tests.e2e.server import Server, free_port

pytestmark = pytest.mark.browser

DEMONSTRATION = ("nora.feld@example.org", "in the dark it is quiet")


def logged(log: Path) -> list[str]:
    """Have a browser write its network down."""
    return [f"--log-net-log={log}"]


def asked(log: Path, address: str) -> Counter[str]:
    """How often each host was asked for something by the app: pages, worker, everything."""
    told = json.loads(log.read_text(encoding="utf-8"))
    kinds = {number: name for name, number in told["constants"]["logEventTypes"].items()}
    begun = [one.get("params", {}) for one in told["events"] if kinds[one["type"]] == STARTED]
    ours = [one for one in begun if of_the_app(one, address)]
    return Counter(urlsplit(one["url"]).netloc for one in ours)


STARTED = "URL_REQUEST_START_JOB"


def of_the_app(request: dict[str, Any], address: str) -> bool:
    """Chromium's own errands name no initiator of ours."""
    url, initiator = request.get("url", ""), request.get("initiator", "")
    return url.startswith("http") and (url.startswith(address) or initiator == address)


def test_no_screen_and_no_worker_asks_anybody_but_the_server(
    server: Server, device: Callable[[str], Profile], tmp_path: Path
) -> None:
    server.flask("demo")
    log = tmp_path / "network.json"
    phone = device("phone")
    page = phone.open(flags=logged(log))
    refused: list[str] = []
    page.on("console", lambda said: refused.append(said.text) if "Refused" in said.text else None)
    worker_ready(page)
    sign_in(page, *DEMONSTRATION)
    for path in SCREENS.values():
        show(page, path)
    for look in LOOKS:
        wear(page, look)
        show(page, "/")
        for path in SCREENS.values():
            pass_on(page, path)
    show(page, "/")
    headache_now(page)
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    look_for_update(page)
    phone.close()

    counted = asked(log, server.address)

    assert list(counted) == [urlsplit(server.address).netloc]
    assert counted.total() > len(SCREENS)
    assert refused == []


def test_a_stranger_who_was_asked_would_have_been_counted(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    log = tmp_path / "network.json"
    phone = device("phone")
    page = phone.open(flags=logged(log))
    button(page, "Headache now").wait_for()
    devtools = page.context.new_cdp_session(page)
    devtools.send("Page.setBypassCSP", {"enabled": True})
    page.reload()
    stranger = f"127.0.0.2:{free_port()}"
    page.evaluate("host => fetch(`http://${host}/`, { mode: 'no-cors' }).catch(() => 0)", stranger)
    phone.close()

    assert asked(log, phone.address)[stranger] == 1
