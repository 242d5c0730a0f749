"""Nothing typed is lost when a page dies, and nothing taken away is gone without a way back."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, button, chip, headache_now, sign_in
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept
from tests.e2e.screens import settled, show
from tests.e2e.server import Server
from tests.e2e.states import DEMONSTRATION, stored
from tests.e2e.views import a_dose, a_medicine

pytestmark = pytest.mark.browser

KEPT = """(key) => new Promise((done) => {
  const asked = indexedDB.open('diary-device')
  asked.onsuccess = () => {
    const read = asked.result.transaction('drafts').objectStore('drafts').get(key)
    read.onsuccess = () => { asked.result.close(); done(read.result !== undefined) }
  }
})"""

UNHEARD = """
  for (const name of ['pagehide', 'visibilitychange', 'blur', 'focusout'])
    window.addEventListener(name, (event) => event.stopImmediatePropagation(), true)
  const later = window.setTimeout
  window.setTimeout = (work, wait, ...rest) => wait === 300 ? 0 : later(work, wait, ...rest)
"""


def dead(page: Page) -> Page:
    """End the page as a phone does that needs its memory: without a word. Give a new one."""
    fresh = page.context.new_page()
    page.close()
    return fresh


def without_a_word(page: Page) -> None:
    """Let nothing that the page says on leaving be heard: no blur, no pagehide, no timer."""
    page.add_init_script(UNHEARD)


def test_a_form_comes_back_after_the_page_died(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    without_a_word(page)
    show(page, "/past")
    all_kept(page)
    page.get_by_label("Began at").fill("08:10")
    page.wait_for_function(KEPT, arg="past ")

    page = dead(page)
    show(page, "/past")

    expect(page.get_by_text("Kept from before.")).to_be_visible()
    expect(page.get_by_label("Began at")).to_have_value("08:10")
    button(page, "Start fresh").click()
    expect(page.get_by_label("Began at")).to_have_value("")
    button(page, "Undo").click()
    expect(page.get_by_label("Began at")).to_have_value("08:10")


def test_a_password_is_never_kept(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    show(page, "/sign-in")
    all_kept(page)
    page.get_by_label("Email address").fill("nora@example.org")
    page.get_by_label("Password", exact=True).fill("not for keeping")
    page.wait_for_function(KEPT, arg="account email")

    page = dead(page)
    show(page, "/sign-in")

    expect(page.get_by_label("Email address")).to_have_value("nora@example.org")
    expect(page.get_by_label("Password", exact=True)).to_have_value("")


def test_a_note_is_there_although_its_page_died_at_the_last_key(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    without_a_word(page)
    headache_now(page)
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    settled(page)
    page.get_by_text("Notes", exact=True).click()
    page.get_by_role("textbox", name="Notes").fill("like a drill")
    address = page.url

    page = dead(page)
    show(page, address)
    settled(page)
    page.get_by_text("Notes", exact=True).click()

    expect(page.get_by_role("textbox", name="Notes")).to_have_value("like a drill")


def test_every_delete_can_be_undone_by_keys(
    server: Server, device: Callable[[str], Profile]
) -> None:
    server.flask("demo")
    page = device("phone").open()
    sign_in(page, *DEMONSTRATION)
    stored(page)

    for reach, name in ((a_dose, "Remove this medicine"), (a_medicine, "Remove")):
        reach(page)
        address = page.url
        page.get_by_role("button", name=re.compile(f"^{name}")).last.press("Enter")
        undo = button(page, "Undo")
        expect(undo).to_be_visible()
        undo.press("Enter")
        expect(undo).to_have_count(0)
        all_kept(page)
        show(page, address)
        expect(page.get_by_role("button", name=re.compile(f"^{name}")).last).to_be_visible()


def test_a_reading_and_an_end_can_be_had_back(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    headache_now(page)
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    settled(page)
    page.get_by_text("Pain over time", exact=True).click()
    answer(page, "Pain now", "7").click()
    page.get_by_role("button", name="Remove the reading of").click()
    button(page, "Undo").click()
    expect(page.get_by_role("button", name="Remove the reading of")).to_have_count(1)

    button(page, "It is over").click()
    answer(page, "Has it ended?", "still running").click()
    button(page, "Undo").click()

    expect(page.get_by_role("radio", name="ended", exact=True)).to_be_checked()
