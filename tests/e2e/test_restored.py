"""The server is restored from an older backup: what it lacks comes back from the phones, once."""

from collections.abc import Callable
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, button, headache_now, sign_in, sign_up
from tests.e2e.backups import back_up, restore
from tests.e2e.chromium import Profile
from tests.e2e.device_writes import wake
from tests.e2e.kept import OnServer, all_kept, on_device
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

MOST_TURNS = 30


def an_attack(page: Page) -> None:
    """Write one down by taps."""
    page.goto("/")
    headache_now(page)
    button(page, "It is over").click()
    expect(button(page, "Headache now")).to_be_visible()
    all_kept(page)


def in_step(page: Page, entries: int) -> None:
    """Wait until this device has all and has sent all."""
    for _ in range(MOST_TURNS):
        with page.expect_response(lambda got: "since=" in got.url and got.ok):
            wake(page)
        found = on_device(page)
        if (found.waiting, len(found.entries)) == (0, entries):
            return
    raise AssertionError(f"{found.waiting} of {len(found.entries)} wait, not 0 of {entries}")


def test_what_an_older_backup_lacks_comes_back_from_the_phones_once(
    either_server: Server, device: Callable[[str], Profile]
) -> None:
    server, kept, backup = either_server, OnServer(either_server), f"backup_{uuid4().hex}"
    phone, tablet = device("phone").open(), device("tablet").open()
    sign_up(phone)
    an_attack(phone)
    in_step(phone, 1)
    back_up(server, backup)
    [before] = kept.entries()
    phone.goto(f"/attack/{before}")
    answer(phone, "Which side", "left").click()
    all_kept(phone)
    an_attack(phone)
    in_step(phone, 2)
    sign_in(tablet)
    in_step(tablet, 2)
    an_attack(tablet)
    in_step(tablet, 3)
    after = kept.entries()

    server.kill()
    restore(server, backup)
    assert len(kept.entries()) == 1
    server.start()
    in_step(phone, 2)
    in_step(tablet, 3)
    in_step(phone, 3)

    assert kept.entries() == after
    assert after[before]["side"] == "left"
    held = [on_device(page) for page in (phone, tablet)]
    assert [one.entries == after for one in held] == [True, True]
    assert [one.asked for one in held] == [[], []]
    assert kept.broken() == []
