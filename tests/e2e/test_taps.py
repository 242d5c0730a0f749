"""How many taps an attack costs: one to keep it, at most eight more to classify it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.acts import Taps, answer, attack_kept, button, chip
from tests.e2e.chromium import Profile

pytestmark = pytest.mark.browser


def test_one_tap_stores_an_attack(device: Callable[[str], Profile]) -> None:
    phone = device("phone")
    page = phone.open()
    taps = Taps()

    taps.on(button(page, "Headache now"))
    attack_kept(page)
    phone.close()

    assert taps.count == 1
    expect(phone.open().get_by_role("heading", name="Attack since")).to_be_visible()


def test_at_most_eight_more_taps_on_one_page_classify_it(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    page.clock.install()
    button(page, "Headache now").click()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    page.clock.fast_forward("05:00:00")
    taps = Taps()

    taps.on(page.get_by_role("link", name="Say more"))
    expect(chip(page, "Throbbing")).to_be_visible()
    address = page.url
    taps.on(answer(page, "Which side", "left"))
    taps.on(answer(page, "How bad", "severe"))
    taps.on(answer(page, "Feeling sick", "clearly"))
    taps.on(button(page, "It is over"))

    verdict = page.locator(".verdict")
    expect(verdict).to_contain_text("Fits migraine; with or without aura is not recorded.")
    taps.on(verdict.locator("summary"))
    taps.on(verdict.get_by_role("button", name="None of these"))
    expect(verdict).to_contain_text("Fits the criteria of migraine without aura.")
    expect(page).to_have_url(address)
    assert taps.count <= 8
