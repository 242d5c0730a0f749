"""Every screen in every language, in one 40% longer, and from right to left: nothing is cut."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from playwright.sync_api import Page, Playwright, ViewportSize, expect

from tests.e2e import elsewhere
from tests.e2e.acts import headache_now, sign_in
from tests.e2e.chromium import FLAGS, PATIENCE_MILLISECONDS, Profile, chromium
from tests.e2e.coming import coming
from tests.e2e.eyes import overflowing
from tests.e2e.reach import small_targets
from tests.e2e.screens import SCREENS, pass_on, settled, show
from tests.e2e.server import Server
from tests.e2e.states import DEMONSTRATION, STATES, Stage
from tests.e2e.tongues import choose, cut, lengthen

SIZES = cast("list[ViewportSize]", [{"width": 360, "height": 640}, {"width": 1280, "height": 800}])
LEAST_TARGET = 24
OPEN = "() => document.querySelectorAll('details').forEach((one) => { one.open = true })"
TURN = "way => { document.documentElement.dir = way }"
COMING = re.compile("^(Wird geöffnet|Abriendo|Öpénîng)")
LACKING = re.compile("auf dem Gerät|en el dispositivo|ön thé dévîcé")
Opened = Callable[..., Page]


@pytest.fixture
def opened(playwright: Playwright, server: Server) -> Iterator[Opened]:
    """Opens the app in a browser that wants certain languages, without a worker between."""
    browser = playwright.chromium.launch(
        executable_path=chromium(), args=FLAGS, timeout=PATIENCE_MILLISECONDS
    )

    def open_page(wanted: str = "en-GB") -> Page:
        context = browser.new_context(
            locale=wanted,
            viewport=SIZES[0],
            base_url=server.address,
            timezone_id="Europe/Berlin",
            service_workers="block",
        )
        context.set_default_timeout(PATIENCE_MILLISECONDS)
        coming(context)
        page = context.new_page()
        page.goto("/")
        return page

    yield open_page
    browser.close()


@pytest.fixture
def year(opened: Opened, server: Server) -> Page:
    """A year of diary and an attack that runs, on a device that speaks English so far."""
    server.flask("demo")
    page = opened()
    sign_in(page, *DEMONSTRATION)
    show(page, "/")
    expect(page.get_by_text("in your account").first).to_be_visible()
    headache_now(page)
    return page


def addresses(page: Page) -> dict[str, str]:
    """Each screen, and the first attack, day and medicine that the diary leads to."""
    show(page, "/")
    found = {"the attack": leads_to(page, "/attack/")}
    pass_on(page, "/diary")
    found["a day"] = leads_to(page, "/diary/2")
    pass_on(page, "/settings/medicines")
    found["a medicine"] = leads_to(page, "/settings/medicines/", "new")
    return SCREENS | found


def leads_to(page: Page, start: str, less: str = "nowhere") -> str:
    """The first address with this start to which the screen leads, less those with that end."""
    path = page.locator(f"a[href^='{start}']:not([href$='{less}'])").first.get_attribute("href")
    assert path
    return path


def reached(page: Page, path: str) -> None:
    """Go to a screen, wait until all of it is there, and open everything that folds."""
    pass_on(page, path)
    title = page.get_by_role("heading", level=1)
    expect(title).to_be_visible()
    expect(title).not_to_have_text(COMING)
    settled(page)
    expect(title).not_to_have_text(LACKING)
    page.evaluate(OPEN)


def seen(page: Page, size: ViewportSize, way: str) -> list[str]:
    """What is wrong with the screen that is shown, at this size and from this side."""
    page.set_viewport_size(size)
    page.evaluate(TURN, way)
    settled(page)
    return cut(page) + overflowing(page) + small_targets(page, LEAST_TARGET)


def walked(page: Page, paths: dict[str, str], *ways: str) -> str:
    """What is wrong with all screens at both sizes and from each side, a line each."""
    found = []
    for name, path in paths.items():
        page.set_viewport_size(SIZES[0])
        reached(page, path)
        for size in SIZES:
            for way in ways:
                where = f"{name}, {size['width']} px, {way}"
                found += [f"{where}: {wrong}" for wrong in seen(page, size, way)]
    return "\n".join(found)


@pytest.mark.parametrize("language", ["de", "es"])
def test_every_screen_has_room_for_each_language(year: Page, language: str) -> None:
    paths = addresses(year)
    choose(year, language)
    show(year, "/")

    assert walked(year, paths, "ltr") == ""
    assert year.evaluate("document.documentElement.lang") == language


def test_words_forty_percent_longer_fit_from_either_side(year: Page) -> None:
    paths = addresses(year)
    lengthen(year.context)
    show(year, "/")

    assert walked(year, paths, "ltr", "rtl") == ""
    assert year.get_by_role("heading", level=1).inner_text() != "There is no such page"


def test_the_desk_and_a_link_have_room_for_each_language(
    server: Server, device: Callable[[str], Profile], tmp_path: Path
) -> None:
    page = STATES["read by others"].enter(Stage(server, device, tmp_path))
    found = []
    for language, *ways in (("de", "ltr"), ("es", "ltr"), ("en", "ltr", "rtl")):
        choose(page, language)
        if language == "en":
            lengthen(page.context)
        for view in elsewhere.WORDED:
            page.set_viewport_size(SIZES[0])
            view.reach(page)
            wrong = [one for size in SIZES for way in ways for one in seen(page, size, way)]
            found += [f"{language}, {view.name}: {one}" for one in wrong]

    assert not found
    assert "lörém" in page.get_by_role("heading", level=1).inner_text()


@pytest.mark.parametrize(
    ("wanted", "language", "title"),
    [
        ("de-AT", "de", "Heute"),
        ("es-MX", "es", "Hoy"),
        ("en-US", "en", "Today"),
        ("fr-FR", "en", "Today"),
    ],
)
def test_the_browser_chooses_the_language_at_first(
    opened: Opened, wanted: str, language: str, title: str
) -> None:
    page = opened(wanted)

    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert page.evaluate("document.documentElement.lang") == language


def test_another_language_is_chosen_in_the_settings_and_stays(opened: Opened) -> None:
    page = opened("de-DE")
    show(page, "/settings")

    page.locator("label").filter(has=page.get_by_role("radio", name="Español")).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("Ajustes")
    show(page, "/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Hoy")
