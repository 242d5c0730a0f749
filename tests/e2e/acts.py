"""What a person does with the app, found by role and name as a screen reader finds it."""

import re

from playwright.sync_api import Locator, Page, expect

EMAIL = "nora@example.org"
PASSWORD = "a long enough password"  # noqa: S105 - of a person who does not exist


class Taps:
    """Counts the taps that a test makes with it."""

    def __init__(self) -> None:
        self.count = 0

    def on(self, target: Locator) -> None:
        """Tap one thing once."""
        target.click()
        self.count += 1


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def answer(page: Page, group: str, name: str) -> Locator:
    """One key of a question with a few answers; the label is what a finger meets."""
    return (
        page.get_by_role("group", name=group)
        .locator("label")
        .filter(has=page.get_by_role("radio", name=name, exact=True))
    )


def chip(page: Page, name: str) -> Locator:
    """A chip by its name, whatever it says so far."""
    return page.get_by_role("button", name=re.compile(rf"^{name}.*:"))


def tab(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Main").get_by_role("link", name=name)


def worker_ready(page: Page) -> None:
    """Wait until the service worker has kept the whole app on the device."""
    page.evaluate("() => navigator.serviceWorker.ready.then(() => true)")


def headache_now(page: Page) -> None:
    """One tap, and wait for what the screen says once it is stored."""
    button(page, "Headache now").click()
    attack_kept(page)


def attack_kept(page: Page) -> None:
    """Wait until an attack is shown and the page claims that it is stored, not only seen."""
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    expect(page.locator(".since .saved")).to_be_visible()


def sign_up(page: Page, email: str = EMAIL, password: str = PASSWORD) -> None:
    page.goto("/sign-up")
    fill_in(page, email, password)
    button(page, "Make an account").click()
    signed_in(page, email)


def sign_in(page: Page, email: str = EMAIL, password: str = PASSWORD) -> None:
    page.goto("/sign-in")
    fill_in(page, email, password)
    button(page, "Sign in").click()
    signed_in(page, email)


def fill_in(page: Page, email: str, password: str) -> None:
    page.get_by_label("Email address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)


def signed_in(page: Page, email: str) -> None:
    """Wait until the way in has led on and the settings name the person."""
    expect(page.get_by_label("Email address")).to_have_count(0)
    tab(page, "Settings").click()
    expect(page.get_by_text(email)).to_be_visible()
