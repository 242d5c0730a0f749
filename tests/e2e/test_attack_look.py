"""The attack look: it keeps what it promises also over a screen and while a page opens; it leaves.

Every screen in every state is held to it by tests/quality/test_for_everyone.py.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, button, chip, headache_now, sign_up, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.dark import UNFOLD, too_bright, wrong_with
from tests.e2e.eyes import Frames
from tests.e2e.kept import all_kept
from tests.e2e.screens import settled, show

pytestmark = pytest.mark.browser

SELECT_ALL = "(field) => { field.focus(); field.select() }"


def in_an_attack(device: Callable[[str], Profile]) -> Page:
    """Today, while an attack runs that put the page into its look by itself."""
    page = device("phone").open()
    headache_now(page)
    expect(page.locator("html")).to_have_attribute("data-look", "attack")
    return page


def test_what_opens_over_a_screen_keeps_the_attack_look(
    device: Callable[[str], Profile],
) -> None:
    page = in_an_attack(device)
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    wrong = {}

    settled(page)
    page.evaluate(UNFOLD, ".fold")
    settled(page)
    page.get_by_role("textbox", name="Notes").fill("A hedache of witch I no to litle.")
    page.get_by_role("textbox", name="Notes").evaluate(SELECT_ALL)
    wrong["words that are selected"] = too_bright(page.screenshot())
    answer(page, "Pain now", "7").click()
    page.get_by_role("button", name="Remove the reading of").first.click()
    expect(button(page, "Undo")).to_be_visible()
    wrong["a toast"] = wrong_with(page)
    show(page, "/")
    button(page, "Took a medicine").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    wrong["a sheet"] = wrong_with(page)
    page.keyboard.press("Tab")
    wrong["a focus ring"] = too_bright(page.screenshot())
    show(page, "/past")
    page.get_by_role("button", name="Keep and say more").click()
    expect(page.get_by_role("alert")).to_be_visible()
    wrong["a fault"] = wrong_with(page)

    assert not {name: found for name, found in wrong.items() if found}


def test_no_frame_of_an_opening_in_an_attack_is_brighter_than_the_look(
    device: Callable[[str], Profile],
) -> None:
    page = in_an_attack(device)

    frames = Frames(page)
    page.reload()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    settled(page)
    pictures = frames.pictures()

    assert pictures
    assert not [found for picture in pictures if (found := too_bright(picture))]


def test_the_end_of_an_attack_is_in_reach_also_when_something_waits(
    device: Callable[[str], Profile],
) -> None:
    phone = device("phone")
    page = phone.open()
    sign_up(page)
    worker_ready(page)
    phone.network("off")
    show(page, "/")
    headache_now(page)
    expect(page.get_by_role("link", name="1 entry only on this device")).to_be_visible()
    settled(page)

    button(page, "It is over").click(trial=True)
    doing, foot = page.locator(".doing").bounding_box(), page.locator(".foot").bounding_box()

    assert doing
    assert foot
    assert doing["y"] + doing["height"] <= foot["y"] + 1


def test_the_attack_look_leaves_with_the_attack(
    device: Callable[[str], Profile],
) -> None:
    page = in_an_attack(device)

    button(page, "It is over").click()
    expect(page.locator("html")).to_have_attribute("data-look", "dim")

    assert too_bright(page.screenshot())
    all_kept(page)
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-look", "dim")
