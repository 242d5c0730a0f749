"""Everything can be done without a finger: by keys alone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, chip
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept

pytestmark = pytest.mark.browser

FOCUSED = """() => {
  const one = document.activeElement
  const label = one.labels?.[0]?.innerText ?? ''
  return `${one.getAttribute('aria-label') ?? ''} ${label} ${one.innerText ?? ''}`.trim()
}"""
VISIBLE_RING = """() => getComputedStyle(document.activeElement).outlineStyle !== 'none'
  || getComputedStyle(document.activeElement.nextElementSibling ?? document.body)
    .outlineStyle !== 'none'"""
MOST_STEPS = 80


def walk_to(page: Page, name: str) -> None:
    """Press Tab until the thing with this name has the focus, and see that it shows."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if name in page.evaluate(FOCUSED):
            assert page.evaluate(VISIBLE_RING), f"{name} does not show that it has the focus"
            return
    raise AssertionError(f"{name} cannot be reached with the Tab key")


def test_an_attack_is_begun_described_and_ended_by_keys(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    expect(page.get_by_role("button", name="Headache now")).to_be_visible()

    walk_to(page, "Headache now")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    walk_to(page, "Say more")
    page.keyboard.press("Enter")
    expect(chip(page, "Throbbing")).to_be_visible()
    walk_to(page, "Throbbing")
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Throbbing pulsating: yes")).to_be_visible()
    walk_to(page, "It is over")
    page.keyboard.press("Enter")
    expect(button(page, "It is over")).to_have_count(0)
    all_kept(page)

    page.keyboard.press("Escape")
    page.goto("/")
    expect(page.get_by_text("The last attack ended today")).to_be_visible()
