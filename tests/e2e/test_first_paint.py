"""No light falls on the eyes before the app is there."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.e2e.acts import button, headache_now
from tests.e2e.chromium import Profile
from tests.e2e.eyes import brightness

pytestmark = pytest.mark.browser

DARK = 0.12
NO_WORKER = """async () => {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
}"""


def opened_without(page: Page, kinds: set[str]) -> None:
    """Open the page anew while files of some kinds never arrive."""

    def withhold(route: Route) -> None:
        if route.request.resource_type not in kinds:
            route.continue_()

    page.route("**/*", withhold)
    page.goto("/", wait_until="commit")
    page.wait_for_function("() => document.readyState !== 'loading' || document.body")


@pytest.mark.parametrize("late", [{"stylesheet"}, {"script"}, {"stylesheet", "script"}])
def test_what_shows_before_style_or_script_has_come_is_dark(
    device: Callable[[str], Profile], late: set[str]
) -> None:
    page = device("phone").open()
    expect(button(page, "Headache now")).to_be_visible()
    page.evaluate(NO_WORKER)
    devtools = page.context.new_cdp_session(page)

    opened_without(page, late)

    assert brightness(devtools) < DARK


def test_the_app_is_as_dark_as_what_showed_before_it(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    devtools = page.context.new_cdp_session(page)

    expect(button(page, "Headache now")).to_be_visible()

    assert brightness(devtools) < DARK


def test_the_attack_look_comes_back_dark_after_a_cold_start(
    device: Callable[[str], Profile],
) -> None:
    phone = device("phone")
    page = phone.open()
    headache_now(page)
    expect(page.locator("html")).to_have_attribute("data-look", "attack")
    phone.close()

    page = phone.open()

    assert page.evaluate("document.documentElement.dataset.look") == "attack"
