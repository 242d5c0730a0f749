"""The attack look: near-black, of one hue, large and still on every screen; it leaves again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.e2e.acts import answer, button, headache_now, sign_up, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.eyes import Frames
from tests.e2e.light import colours, mean_luminance, stray_hues
from tests.e2e.reach import pale_words, small_targets
from tests.e2e.screens import dress, settled, show
from tests.e2e.server import Server
from tests.e2e.states import STATES, Stage

pytestmark = pytest.mark.browser

MOST_LIGHT = 0.025
SIZES: tuple[ViewportSize, ...] = ({"width": 360, "height": 640}, {"width": 1280, "height": 800})
UNFOLD = "(kind) => { for (const fold of document.querySelectorAll(kind)) fold.open = true }"
MOVING = """() => {
  const moves = (one) => /[1-9]/.test(getComputedStyle(one).transitionDuration)
  return document.getAnimations().length + [...document.querySelectorAll('*')].filter(moves).length
}"""
TYPES = "() => document.activeElement.matches('input:not([type=radio]), textarea, select')"
SELECT_ALL = "(field) => { field.focus(); field.select() }"


def too_bright(page: Page, picture: bytes) -> list[str]:
    """What in a picture of the page is more light, or another hue, than the attack look allows."""
    seen = colours(page, picture)
    light = mean_luminance(seen)
    return [f"{light:.2%} of white"] * (light > MOST_LIGHT) + stray_hues(seen)


def wrong_with(page: Page) -> list[str]:
    """Everything that the attack look promises and the whole length of this page does not keep."""
    settled(page)
    moving = page.evaluate(MOVING)
    return [
        *too_bright(page, page.screenshot(full_page=True)),
        *(f"pale: {words}" for words in pale_words(page)),
        *(f"small: {target}" for target in small_targets(page, 64)),
        *([f"{moving} things move"] if moving else []),
        *(["asks for the keyboard"] if page.evaluate(TYPES) else []),
    ]


@pytest.fixture
def stage(server: Server, device: Callable[[str], Profile], tmp_path: Path) -> Stage:
    return Stage(server, device, tmp_path)


def in_an_attack(device: Callable[[str], Profile]) -> Page:
    """Today, while an attack runs that put the page into its look by itself."""
    page = device("phone").open()
    headache_now(page)
    expect(page.locator("html")).to_have_attribute("data-look", "attack")
    return page


def folded_and_unfolded(page: Page, sizes: tuple[ViewportSize, ...]) -> list[str]:
    """What is wrong with a view, as it is and with every fold open, at these sizes."""
    wrong = []
    for size in sizes:
        page.set_viewport_size(size)
        wrong += wrong_with(page)
    page.evaluate(UNFOLD, "details")
    return wrong + wrong_with(page)


@pytest.mark.parametrize("name", STATES)
def test_every_screen_in_every_state_is_dark_green_large_and_still(stage: Stage, name: str) -> None:
    """On a desk only a year of diary: an empty or failing page is darker there than here."""
    state = STATES[name]
    page = state.enter(stage)

    sizes = SIZES if name == "a year" else SIZES[:1]
    wrong = {}
    for view in state.views:
        page.set_viewport_size(SIZES[0])
        view.reach(page)
        dress(page, "attack")
        wrong[view.name] = folded_and_unfolded(page, sizes)
        for look in ("dim", "day"):
            dress(page, look)
            wrong[f"{view.name}, {look}"] = small_targets(page, 48)

    assert not {name: found for name, found in wrong.items() if found}


def test_what_opens_over_a_screen_keeps_the_attack_look(
    device: Callable[[str], Profile],
) -> None:
    page = in_an_attack(device)
    page.get_by_role("link", name="Say more").click()
    wrong = {}

    settled(page)
    page.evaluate(UNFOLD, ".fold")
    settled(page)
    page.get_by_role("textbox", name="Notes").fill("A hedache of witch I no to litle.")
    page.get_by_role("textbox", name="Notes").evaluate(SELECT_ALL)
    wrong["words that are selected"] = too_bright(page, page.screenshot())
    answer(page, "Pain now", "7").click()
    page.get_by_role("button", name="Remove the reading of").first.click()
    expect(button(page, "Undo")).to_be_visible()
    wrong["a toast"] = wrong_with(page)
    show(page, "/")
    button(page, "Took a medicine").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    wrong["a sheet"] = wrong_with(page)
    page.keyboard.press("Tab")
    wrong["a focus ring"] = too_bright(page, page.screenshot())
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
    assert not [found for picture in pictures if (found := too_bright(page, picture))]


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

    button(page, "It is over").click(timeout=2_000, trial=True)
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

    assert too_bright(page, page.screenshot())
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-look", "dim")
