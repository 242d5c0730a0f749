"""In the system's own colours or with more contrast, what is chosen still looks chosen."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e import views
from tests.e2e.acts import answer, button, chip
from tests.e2e.screens import settled, show
from tests.e2e.states import STATES, Stage

pytestmark = pytest.mark.browser

PREFERENCES: dict[str, dict[str, Any]] = {
    "forced colours": {"forced_colors": "active"},
    "more contrast": {"contrast": "more"},
}


def picture(page: Page, one: Locator) -> bytes:
    """How a thing looks while neither pointer nor keys are at it."""
    page.mouse.move(0, 0)
    page.evaluate("() => document.activeElement.blur()")
    return one.screenshot()


def told_apart(page: Page, one: Locator, changes: Callable[[], None]) -> bool:
    """Whether a thing looks otherwise after a change than before it."""
    before = picture(page, one)
    changes()
    settled(page)
    return picture(page, one) != before


@pytest.fixture(params=PREFERENCES)
def page(request: pytest.FixtureRequest, stage: Stage) -> Page:
    """An attack that runs, shown to somebody who asked for other colours."""
    opened = STATES["in an attack"].enter(stage)
    opened.emulate_media(**PREFERENCES[request.param])
    return opened


def test_every_answer_of_a_chip_looks_its_own(page: Page) -> None:
    views.say_more(page)
    one = chip(page, "Throbbing")

    seen = [picture(page, one)]
    for said in ("yes", "no"):
        one.press("Space")
        expect(button(page, f"Throbbing pulsating: {said}")).to_be_visible()
        seen.append(picture(page, one))

    assert len(set(seen)) == 3


def test_a_chosen_key_place_and_look_are_told_from_the_others(page: Page) -> None:
    key = answer(page, "Pain now", "7")
    assert told_apart(page, key, lambda: key.get_by_role("radio").press("Space"))

    views.say_more(page)
    place = page.get_by_role("checkbox", name="left temple", exact=True)
    drawing = page.get_by_role("figure").first
    assert told_apart(page, drawing, lambda: place.press("Space"))

    show(page, "/settings")
    look = page.locator(".seg label").filter(has=page.get_by_role("radio", name="Day", exact=True))
    assert told_apart(page, look, lambda: look.get_by_role("radio").press("Space"))


def test_what_has_the_keys_shows_it(page: Page) -> None:
    one = button(page, "It is over")
    before = picture(page, one)

    page.keyboard.press("Tab")
    one.focus()

    assert one.screenshot() != before


def test_a_sheet_takes_the_keys_and_gives_them_back(stage: Stage) -> None:
    page = STATES["in an attack"].enter(stage)
    asks = button(page, "Took a medicine")

    asks.press("Enter")
    sheet = page.get_by_role("dialog")
    expect(sheet).to_be_visible()
    expect(sheet.locator(":focus")).to_have_count(1)
    page.keyboard.press("Escape")

    expect(sheet).to_have_count(0)
    expect(asks).to_be_focused()
