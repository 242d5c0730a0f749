"""A browser killed as soon as it says that something is saved: it is there afterwards, offline."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, attack_kept, button, chip, headache_now, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.kept import Fields, on_device
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

ATTACKS = 4


def attacks(page: Page) -> list[Fields]:
    """What this device has, in the order of writing."""
    return [fields for _, fields in sorted(on_device(page).entries.items())]


def test_what_a_killed_browser_said_was_saved_is_there_when_it_starts_again(
    server: Server, device: Callable[[str], Profile]
) -> None:
    phone = device("phone")
    page = phone.open()
    worker_ready(page)
    server.stop()

    for number in range(1, ATTACKS + 1):
        button(page, "Headache now").click()
        attack_kept(page)
        phone.kill()

        page = phone.open(network="off")
        expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
        assert len(attacks(page)) == number
        button(page, "It is over").click()
        page.get_by_text("The attack ended at").wait_for()
        phone.kill()

        page = phone.open(network="off")
        expect(button(page, "Headache now")).to_be_visible()
        assert all(one["span"]["ended_at"] for one in attacks(page))


def test_an_answer_that_a_killed_browser_showed_as_given_is_there_when_it_starts_again(
    server: Server, device: Callable[[str], Profile]
) -> None:
    phone = device("phone")
    page = phone.open()
    worker_ready(page)
    server.stop()
    headache_now(page)
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    address = page.url

    answer(page, "Which side", "left").click()
    expect(page.get_by_role("radio", name="left", exact=True).first).to_be_checked()
    expect(page.get_by_text("on this phone").first).to_be_visible()
    phone.kill()

    page = phone.open(network="off", path=address)
    expect(answer(page, "Which side", "left").get_by_role("radio")).to_be_checked()
    assert [one.get("side") for one in attacks(page)] == ["left"]
