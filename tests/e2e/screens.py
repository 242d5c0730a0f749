"""Every screen of the app by its address, and every look it can be in."""

from playwright.sync_api import Page, expect

LOOKS = ("dim", "attack", "day")
SCREENS = {
    "today": "/",
    "past attack": "/past",
    "diary": "/diary",
    "report": "/report",
    "settings": "/settings",
    "medicines": "/settings/medicines",
    "background": "/settings/background",
    "waiting": "/settings/waiting",
    "about": "/settings/about",
    "account": "/settings/account",
    "sign-up": "/sign-up",
    "sign-in": "/sign-in",
    "a page that is not there": "/nowhere",
}


def wear(page: Page, look: str) -> None:
    """Choose a look as the settings keep it; it is worn from the next opening on."""
    page.evaluate("look => localStorage.setItem('umbra.look', look)", look)


def show(page: Page, path: str) -> None:
    """Open a screen and wait until its own title is there."""
    page.goto(path)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("heading", name="Opening")).to_have_count(0)
