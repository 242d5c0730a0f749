"""The app works before there is an account, and an account keeps everything."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.acts import button, fill_in, headache_now, sign_in, sign_up, tab
from tests.e2e.chromium import Profile
from tests.e2e.server import Server

pytestmark = pytest.mark.browser


def test_what_was_written_before_the_account_is_in_it_afterwards(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = device("phone").open()
    headache_now(page)
    button(page, "It is over").click()
    expect(page.get_by_text("The attack ended at")).to_be_visible()
    expect(page.get_by_text("on this phone").first).to_be_visible()

    sign_up(page)
    tab(page, "Today").click()
    expect(page.get_by_text("in your account").first).to_be_visible()

    tablet = device("tablet").open()
    sign_in(tablet)
    tab(tablet, "Today").click()
    expect(tablet.get_by_text("The last attack ended today")).to_be_visible()


def test_a_wrong_password_is_said_and_nothing_is_lost(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = device("phone").open()
    headache_now(page)
    page.goto("/sign-in")
    fill_in(page, "nobody@example.org", "not the right one")

    button(page, "Sign in").click()

    expect(page.get_by_text("The address or the password is wrong.")).to_be_visible()
    tab(page, "Today").click()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
