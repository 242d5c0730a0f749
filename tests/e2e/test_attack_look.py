"""The attack look: near-black, of one hue, large and still on every screen; it leaves again."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.e2e.acts import button, headache_now, sign_in, tab
from tests.e2e.chromium import Profile
from tests.e2e.eyes import Frames
from tests.e2e.light import colours, mean_luminance, stray_hues
from tests.e2e.reach import pale_words, small_targets
from tests.e2e.screens import LOOKS, SCREENS, settled, show, wear
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

MOST_LIGHT = 0.025
DEMONSTRATION = ("nora.feld@example.org", "in the dark it is quiet")
SIZES: dict[str, ViewportSize] = {
    "phone": {"width": 360, "height": 640},
    "desk": {"width": 1280, "height": 800},
}
LINKS = "(start) => [...document.querySelectorAll(`a[href^='${start}']`)].map((a) => a.pathname)"
UNFOLD = "() => { for (const fold of document.querySelectorAll('details')) fold.open = true }"
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


def first_link(page: Page, screen: str, start: str) -> str:
    """The address of the first thing that a screen leads to."""
    show(page, screen)
    settled(page)
    return str(page.evaluate(LINKS, start)[0])


def in_an_attack(server: Server, phone: Profile, size: str) -> Page:
    """A year of diary on a screen of this size, while an attack runs."""
    server.flask("demo")
    page = phone.open()
    page.set_viewport_size(SIZES[size])
    sign_in(page, *DEMONSTRATION)
    tab(page, "Today").click()
    headache_now(page)
    expect(page.locator("html")).to_have_attribute("data-look", "attack")
    return page


def every_screen(page: Page) -> Iterator[str]:
    """Each screen in turn, shown; those of one attack, day or medicine too."""
    inner = {
        "this attack": first_link(page, "/", "/attack/"),
        "an old attack": first_link(page, "/diary", "/attack/"),
        "a day": first_link(page, "/diary", "/diary/2"),
        "a medicine": first_link(page, "/settings/medicines", "/settings/medicines/"),
    }
    for name, path in (SCREENS | inner).items():
        show(page, path)
        yield name


@pytest.mark.parametrize("size", SIZES)
def test_every_screen_is_dark_green_large_and_still_while_an_attack_runs(
    server: Server, device: Callable[[str], Profile], size: str
) -> None:
    page = in_an_attack(server, device("phone"), size)

    wrong = {}
    for name in every_screen(page):
        wrong[name] = wrong_with(page)
        page.evaluate(UNFOLD)
        wrong[f"{name}, unfolded"] = wrong_with(page)

    assert len(wrong) > 2 * len(SCREENS)
    assert not {name: found for name, found in wrong.items() if found}


def test_what_opens_over_a_screen_keeps_the_attack_look(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = in_an_attack(server, device("phone"), "phone")
    show(page, first_link(page, "/", "/attack/"))
    wrong = {}

    page.evaluate(UNFOLD)
    settled(page)
    page.get_by_role("textbox", name="Notes").fill("A hedache of witch I no to litle.")
    page.get_by_role("textbox", name="Notes").evaluate(SELECT_ALL)
    wrong["words that are selected"] = too_bright(page, page.screenshot())
    page.get_by_role("group", name="Pain now").get_by_text("7", exact=True).click()
    page.get_by_role("button", name="Remove the reading of").first.click()
    expect(button(page, "Undo")).to_be_visible()
    wrong["a toast"] = wrong_with(page)
    show(page, "/")
    button(page, "Took a medicine").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    wrong["a sheet"] = wrong_with(page)
    page.keyboard.press("Tab")
    wrong["a focus ring"] = too_bright(page, page.screenshot())
    show(page, "/settings/account")
    page.get_by_role("button", name="Delete").first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    wrong["a question"] = too_bright(page, page.screenshot())
    show(page, "/past")
    page.get_by_role("button", name="Keep and say more").click()
    expect(page.get_by_role("alert")).to_be_visible()
    wrong["a fault"] = wrong_with(page)

    assert not {name: found for name, found in wrong.items() if found}


def test_no_frame_of_an_opening_in_an_attack_is_brighter_than_the_look(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = in_an_attack(server, device("phone"), "phone")

    frames = Frames(page)
    page.reload()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    settled(page)
    pictures = frames.pictures()

    assert pictures
    assert not [found for picture in pictures if (found := too_bright(page, picture))]


def test_the_attack_look_leaves_with_the_attack(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = in_an_attack(server, device("phone"), "phone")

    button(page, "It is over").click()
    expect(page.locator("html")).to_have_attribute("data-look", "dim")

    assert too_bright(page, page.screenshot())
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-look", "dim")


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "attack"])
def test_every_target_is_large_enough_without_an_attack_too(
    server: Server, device: Callable[[str], Profile], look: str
) -> None:
    server.flask("demo")
    page = device("phone").open()
    sign_in(page, *DEMONSTRATION)
    wear(page, look)

    small = {}
    for name in every_screen(page):
        settled(page)
        page.evaluate(UNFOLD)
        settled(page)
        small[name] = small_targets(page, 48)

    assert not {name: found for name, found in small.items() if found}
