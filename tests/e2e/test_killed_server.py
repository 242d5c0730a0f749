"""A server killed thirty times while two devices send a thousand entries: each is kept once."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, headache_now, sign_in, sign_up, tab
from tests.e2e.chromium import Profile
from tests.e2e.device_writes import all_written, built_writer, wake, write
from tests.e2e.kept import Fields, OnDevice, OnServer, on_device
from tests.e2e.moments import Moments
from tests.e2e.server import Server
from tests.e2e.writing import Written, own_entries, shared_days

pytestmark = pytest.mark.browser

KILLS = 30
MOST_BEFORE_A_KILL = 10
OWN, TAPPED, SHARED = 470, 10, 40
ENTRIES = 2 * (OWN + TAPPED) + SHARED
MOST_TURNS = 60
# Requests that ended because the server was killed under them; fewer, and the kills came too late.
LEAST_CUT_SHORT = KILLS // 2


class Device:
    """A browser that writes, and counts the requests that were cut short."""

    def __init__(self, page: Page, writer: str, written: Written) -> None:
        self.page, self.saves, self.left = page, written.saves, written.left
        self.cut_short = 0
        tab(page, "Today").click()
        page.evaluate(writer)
        page.on("requestfailed", lambda request: self._cut("/sync/" in request.url))

    def _cut(self, sync: int) -> None:
        self.cut_short += sync

    def go_on(self, kills_left: int) -> None:
        """Begin the next part of what is to be written, and sync at once."""
        share = -(-len(self.saves) // kills_left)
        now, self.saves = self.saves[:share], self.saves[share:]
        write(self.page, now)
        wake(self.page)

    def tap_an_attack(self) -> None:
        headache_now(self.page)
        button(self.page, "It is over").click()
        expect(button(self.page, "Headache now")).to_be_visible()


def two_devices(make: Callable[[str], Profile], writer: str) -> list[Device]:
    """A phone that makes the account and a tablet that signs in to it."""
    phone, tablet = make("phone").open(), make("tablet").open()
    sign_up(phone)
    sign_in(tablet)
    parts = []
    for number, said in enumerate(({"stress": 7}, {"mood": 3})):
        own, days = own_entries(Random(number), OWN), shared_days(SHARED, **said)  # noqa: S311 - no secret
        parts.append(Written([*days.saves, *own.saves], {**days.left, **own.left}))
    return [Device(phone, writer, parts[0]), Device(tablet, writer, parts[1])]


def killed_while_they_sync(server: Server, kept: OnServer, devices: list[Device]) -> None:
    """Kill the server thirty times, amid a write or before the answer, with more or less done."""
    moments, random = Moments(server, kept), Random(KILLS)  # noqa: S311 - no secret
    for kill in range(KILLS):
        beyond = moments.stored() + random.randrange(MOST_BEFORE_A_KILL)
        for device in devices:
            device.go_on(KILLS - kill)
        [moments.amid_a_write, moments.before_the_answer][kill % 2](beyond)
        server.kill()
        if kill % 3 == 0:
            devices[kill % 2].tap_an_attack()
            devices[kill % 2 - 1].tap_an_attack()
        server.start()


def in_step(device: Device, least: int) -> OnDevice:
    """Wait until a device has sent all and has at least so many entries."""
    for _ in range(MOST_TURNS):
        with device.page.expect_response(lambda got: "since=" in got.url and got.ok, timeout=0):
            wake(device.page)
        found = on_device(device.page)
        if found.waiting == 0 and len(found.entries) >= least:
            return found
    raise AssertionError(f"{found.waiting} wait, and {len(found.entries)} of {least} are there")


def test_a_killed_server_loses_no_entry_and_doubles_none(
    either_server: Server, device: Callable[[str], Profile], tmp_path: Path
) -> None:
    server, kept = either_server, OnServer(either_server)
    devices = two_devices(device, built_writer(tmp_path))
    phone, tablet = devices
    shared = {
        id_: {**phone.left[id_], **tablet.left[id_]} for id_ in phone.left.keys() & tablet.left
    }
    expected: dict[str, Fields] = {**phone.left, **tablet.left, **shared}

    killed_while_they_sync(server, kept, devices)
    for one in devices:
        all_written(one.page)
        in_step(one, least=0)
    held = [in_step(one, ENTRIES) for one in devices]

    stored = kept.entries()
    assert len(stored) == ENTRIES
    assert {id_: stored.get(id_) for id_ in expected} == expected
    assert [one.entries == stored for one in held] == [True, True]
    assert [one.asked for one in held] == [[], []]
    assert kept.broken() == []
    assert phone.cut_short + tablet.cut_short >= LEAST_CUT_SHORT
