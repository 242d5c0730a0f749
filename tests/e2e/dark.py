"""What the attack look promises of a page, measured where it stands: dark, of one hue, still."""

from playwright.sync_api import Page, ViewportSize

from tests.e2e.light import colours, mean_luminance, stray_hues
from tests.e2e.reach import pale_words, small_targets
from tests.e2e.screens import dress, settled

MOST_LIGHT = 0.025
PHONE: ViewportSize = {"width": 360, "height": 640}
DESK: ViewportSize = {"width": 1280, "height": 800}
LEAST_IN_AN_ATTACK, LEAST_ELSE = 64, 48  # px
UNFOLD = "(kind) => { for (const fold of document.querySelectorAll(kind)) fold.open = true }"
MOVING = """() => {
  const moves = (one) => /[1-9]/.test(getComputedStyle(one).transitionDuration)
  return document.getAnimations().length + [...document.querySelectorAll('*')].filter(moves).length
}"""
LET_GO = "() => document.activeElement.blur()"
TYPES = "() => document.activeElement.matches('input:not([type=radio]), textarea, select')"


def too_bright(picture: bytes) -> list[str]:
    """What in a picture of a page is more light, or another hue, than the attack look allows."""
    seen = colours(picture)
    light = mean_luminance(seen)
    return [f"{light:.2%} of white"] * (light > MOST_LIGHT) + stray_hues(seen)


def wrong_with(page: Page) -> list[str]:
    """Everything that the attack look promises and the whole length of this page does not keep."""
    settled(page)
    moving = page.evaluate(MOVING)
    return [
        *too_bright(page.screenshot(full_page=True)),
        *(f"pale: {words}" for words in pale_words(page)),
        *(f"small: {target}" for target in small_targets(page, LEAST_IN_AN_ATTACK)),
        *([f"{moving} things move"] if moving else []),
        *(["asks for the keyboard"] if page.evaluate(TYPES) else []),
    ]


def in_an_attack(page: Page, *wider: ViewportSize) -> list[str]:
    """What is wrong with a view in the attack look on a phone, and at each wider size."""
    dress(page, "attack")
    found = []
    for size in (PHONE, *wider):
        page.set_viewport_size(size)
        found += [f"{size['width']} px: {one}" for one in wrong_with(page)]
    page.set_viewport_size(PHONE)
    return found


def unfolded(page: Page, size: ViewportSize) -> list[str]:
    """What is wrong with every fold open: in the attack look, and what is too small in others."""
    dress(page, "attack")
    page.set_viewport_size(size)
    page.evaluate(LET_GO)
    page.evaluate(UNFOLD, "details")
    found = [f"unfolded: {one}" for one in wrong_with(page)]
    for look in ("day", "dim"):
        dress(page, look)
        small = small_targets(page, LEAST_ELSE)
        found += [f"unfolded, {look}: small: {one}" for one in small]
    page.set_viewport_size(PHONE)
    return found
