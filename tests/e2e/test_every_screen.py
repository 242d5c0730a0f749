"""Every screen in every look: nothing for axe to find, and nothing wider than the phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, chip, headache_now, sign_in
from tests.e2e.chromium import Profile
from tests.e2e.eyes import findings, overflowing
from tests.e2e.screens import LOOKS, SCREENS, show, wear
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

ANSWERS = {"Which side": "left", "How bad": "severe", "Feeling sick": "clearly"}
DEMONSTRATION = ("nora.feld@example.org", "in the dark it is quiet")


def wrong_with(page: Page) -> list[str]:
    """What axe finds and what runs over, on the screen that is shown."""
    return findings(page) + overflowing(page)


@pytest.mark.parametrize("look", LOOKS)
def test_an_empty_diary_is_readable_on_every_screen(
    device: Callable[[str], Profile], look: str
) -> None:
    page = device("phone").open()
    wear(page, look)

    wrong = {}
    for name, path in SCREENS.items():
        show(page, path)
        wrong[name] = wrong_with(page)

    assert not {name: found for name, found in wrong.items() if found}


@pytest.mark.parametrize("look", LOOKS)
def test_a_year_of_diary_is_readable_on_every_screen(
    server: Server, device: Callable[[str], Profile], look: str
) -> None:
    server.flask("demo")
    page = device("phone").open()
    sign_in(page, *DEMONSTRATION)
    wear(page, look)

    wrong = {}
    for name, path in SCREENS.items():
        show(page, path)
        wrong[name] = wrong_with(page)

    assert not {name: found for name, found in wrong.items() if found}


@pytest.mark.parametrize("look", LOOKS)
def test_a_running_attack_is_readable_whole_and_open(
    device: Callable[[str], Profile], look: str
) -> None:
    page = device("phone").open()
    headache_now(page)
    wear(page, look)
    page.evaluate("() => localStorage.setItem('umbra.look.by-itself', 'no')")
    show(page, "/")
    wrong = {"running": wrong_with(page)}
    page.get_by_role("link", name="Say more").click()
    chip(page, "Throbbing").click()
    for fold in page.locator("details").all():
        fold.evaluate("fold => { fold.open = true }")

    wrong["attack"] = wrong_with(page)

    assert not {name: found for name, found in wrong.items() if found}


@pytest.mark.parametrize("look", LOOKS)
def test_the_reasons_of_a_verdict_are_readable(device: Callable[[str], Profile], look: str) -> None:
    page = device("phone").open()
    headache_now(page)
    wear(page, look)
    page.evaluate("() => localStorage.setItem('umbra.look.by-itself', 'no')")
    show(page, "/")
    page.get_by_role("link", name="Say more").click()
    verdict = page.locator(".verdict")
    expect(verdict).to_contain_text("Not enough recorded yet.")
    wrong = {}
    for group, name in {
        "Which side": "left",
        "How bad": "severe",
        "Feeling sick": "clearly",
    }.items():
        answer(page, group, name).click()
        verdict.evaluate("verdict => { verdict.open = true }")
        expect(verdict.locator(".ask")).to_be_visible()
        wrong[group] = wrong_with(page)
        verdict.evaluate("verdict => { verdict.open = false }")

    assert not {name: found for name, found in wrong.items() if found}
