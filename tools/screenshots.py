"""Photograph the real app with the demonstration diary, for README.md."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.e2e.acts import chip, headache_now, sign_in
from tests.e2e.chromium import FLAGS, SCREEN, chromium
from tests.e2e.screens import dress, settled, show
from tests.e2e.server import Server
from tests.e2e.states import stored
from tools.running import ROOT

PICTURES = ROOT / "docs" / "screens"
# What an installer shows of the app: the manifest names these.
SHOP = ROOT / "frontend" / "public" / "screens"
IN_SHOP = ("today", "today-attack", "diary")
DESK = {"width": 1280, "height": 800}
NORA = ("nora.feld@example.org", "in the dark it is quiet")


def attack(page: Page) -> None:
    """Begin an attack, look at Today, and say more."""
    show(page, "/")
    headache_now(page)
    take(page, "today-attack")
    page.get_by_role("link", name="Say more").click()
    chip(page, "Throbbing").click()
    page.mouse.move(0, 0)


def at(path: str) -> Callable[[Page], None]:
    """Give what shows a screen by its address."""
    return lambda page: show(page, path)


SHOWN: dict[str, Callable[[Page], None]] = {
    "today": at("/"),
    "diary": at("/diary"),
    "report": at("/report"),
    "settings": at("/settings"),
    "attack": attack,
}


def take(page: Page, name: str) -> None:
    """Take one picture of what the phone shows, when nothing of it is on its way any more."""
    settled(page)
    page.evaluate("() => document.fonts.ready")
    page.screenshot(path=PICTURES / f"{name}.png")
    print(f"docs/screens/{name}.png")


def desk(browser: Browser, address: str) -> None:
    """Take the one picture of a wide screen that an installer shows."""
    SHOP.mkdir(exist_ok=True)
    page = browser.new_page(viewport=DESK, base_url=address, locale="en-GB")
    sign_in(page, *NORA)
    stored(page)
    show(page, "/report")
    settled(page)
    page.screenshot(path=SHOP / "report-wide.png")
    print("frontend/public/screens/report-wide.png")


def for_a_specialist(page: Page) -> None:
    """Take the page as it is shown to the person before it leaves."""
    show(page, "/report/page")
    picture = page.get_by_role("main").get_by_role("img").first
    expect(picture).to_be_visible(timeout=30_000)
    expect(picture).to_have_js_property("complete", value=True)
    dress(page, "day")  # in others the paper is dimmed
    picture.screenshot(path=PICTURES / "page.png")
    print("docs/screens/page.png")


def photograph(server: Server) -> None:
    """Walk through the screens as the made-up patient and take a picture of each."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=FLAGS)
        desk(browser, server.address)
        context = browser.new_context(
            viewport=SCREEN,
            device_scale_factor=2,
            base_url=server.address,
            locale="en-GB",
            timezone_id="Europe/Berlin",
        )
        page = context.new_page()
        sign_in(page, *NORA)
        stored(page)
        for_a_specialist(page)
        for name, reach in SHOWN.items():
            reach(page)
            take(page, name)
        for name in IN_SHOP:
            shutil.copy(PICTURES / f"{name}.png", SHOP)
        browser.close()


def main() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp())
    server = Server(folder / "demo.sqlite")
    try:
        server.flask("db", "upgrade")
        server.flask("demo")
        server.start()
        photograph(server)
    finally:
        server.stop()
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
