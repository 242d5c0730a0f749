"""Record what the built app says to the server, from real browsers: `python -m tools.record NAME`.

The recording becomes tests/released/{protocol}/NAME.jsonl, one exchange a line, and every later
server must still answer it as it was answered.
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import orjson
from playwright.sync_api import Page, sync_playwright

from tests.e2e.acts import button, headache_now, sign_in, sign_up, tab
from tests.e2e.chromium import Profile
from tests.e2e.device_writes import all_written, built_writer, wake, write
from tests.e2e.kept import on_device
from tests.e2e.server import Server
from tests.released.every_field import every_kind
from tools.running import ROOT

CLIENT = ROOT / "frontend" / "src" / "contract" / "client.ts"
PROTOCOL = re.compile(r"PROTOCOL = '(\d+)'")
NAMES = ("phone", "tablet")
SHARED = ("episode", "dose")
MOST_TURNS = 20
# No server takes this; the others of its batch must go through.
REFUSED = {"taken_at": "2026-03-01T21:00:00.000Z", "pain_before": 99}


def say(page: Page, *saves: dict[str, Any]) -> None:
    """Save these through the app's own store, and wait until the app has sent and read all."""
    write(page, list(saves))
    all_written(page)
    for _ in range(MOST_TURNS):
        with page.expect_response(lambda got: "since=" in got.url and got.ok):
            wake(page)
        if on_device(page).waiting == 0:
            return
    raise AssertionError("the device goes on waiting")


def by_taps(page: Page) -> None:
    """What a person would do first: an attack, how bad it is, a medicine, its end."""
    headache_now(page)
    page.get_by_role("group", name="Pain now").locator("label").nth(6).click()
    button(page, "Took a medicine").click()
    page.get_by_role("button", name="Another, or I do not know").click()
    button(page, "It is over").click()


def conversation(phone: Page, tablet: Page, writer: str) -> None:
    """Every kind with every field, a refusal, two devices that disagree, and a delete."""
    sign_up(phone)
    tab(phone, "Today").click()
    by_taps(phone)
    for page in (phone, tablet):
        page.evaluate(writer)
    entries = every_kind()
    say(phone, *entries)
    sign_in(tablet)
    tablet.evaluate(writer)
    say(tablet)
    [attack, dose] = [next(one for one in entries if one["kind"] == kind) for kind in SHARED]
    say(tablet, {**attack, "fields": {"side": "both"}}, {**dose, "fields": {"deleted": True}})
    say(phone, {**attack, "fields": {"side": "right", "notes": "after the tablet"}})
    say(phone, {**dose, "id": "00000000-0000-4000-8000-0000000000ff", "fields": REFUSED})
    say(tablet)


def recorded(folder: Path) -> list[dict[str, Any]]:
    """Serve the built app to a phone and a tablet, and write down what is said."""
    lines = folder / "heard"
    os.environ["UMBRA_TEST_RECORD"] = str(lines)
    server = Server(folder / "record.sqlite")
    server.app = "tests.released.listening:app"
    server.flask("db", "upgrade")
    server.start()
    try:
        with sync_playwright() as playwright:
            devices = [Profile(playwright, folder / name, server.address) for name in NAMES]
            opened = zip(NAMES, devices, strict=True)
            pages = [device.open(flags=[f"--user-agent={name}"]) for name, device in opened]
            conversation(pages[0], pages[1], built_writer(folder))
            for device in devices:
                device.close()
    finally:
        server.stop()
    return [orjson.loads(line) for line in lines.read_bytes().splitlines()]


def main() -> int:
    protocol = PROTOCOL.findall(CLIENT.read_text(encoding="utf-8"))[0]
    into = ROOT / "tests" / "released" / protocol / f"{sys.argv[1]}.jsonl"
    folder = Path(tempfile.mkdtemp())
    heard = recorded(folder)
    shutil.rmtree(folder)
    into.parent.mkdir(exist_ok=True)
    into.write_bytes(b"".join(orjson.dumps(exchange) + b"\n" for exchange in heard))
    print(f"{into.relative_to(ROOT)}: {len(heard)} requests")
    return 0


if __name__ == "__main__":
    sys.exit(main())
