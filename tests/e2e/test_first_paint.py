"""No light falls on the eyes before the app is there."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, headache_now
from tests.e2e.chromium import Profile
from tests.e2e.eyes import Frames, brightness

pytestmark = pytest.mark.browser

DARK = 0.25
NO_WORKER = """async () => {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
}"""


def slowly(page: Page) -> None:
    """Make every file of the next opening come from the server, and the processor slow."""
    page.evaluate(NO_WORKER)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": 4})


def test_no_frame_of_a_cold_opening_is_light(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    expect(button(page, "Headache now")).to_be_visible()
    slowly(page)

    frames = Frames(page)
    page.reload()
    expect(button(page, "Headache now")).to_be_visible()
    lights = frames.brightness(page)

    assert lights
    assert max(lights) < DARK


def test_a_light_page_would_have_been_seen(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    expect(button(page, "Headache now")).to_be_visible()

    page.evaluate("() => { document.documentElement.dataset.look = 'day' }")

    assert brightness(page) > DARK


def test_the_attack_look_is_there_before_the_app_is(device: Callable[[str], Profile]) -> None:
    phone = device("phone")
    page = phone.open()
    headache_now(page)
    expect(page.locator("html")).to_have_attribute("data-look", "attack")
    phone.close()

    page = phone.open()

    assert page.evaluate("document.documentElement.dataset.look") == "attack"
    assert brightness(page) < DARK
