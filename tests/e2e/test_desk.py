"""Two people in two browsers: a specialist follows a diary until it is taken back."""

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, headache_now, sign_up
from tests.e2e.chromium import Profile
from tests.e2e.eyes import findings, overflowing
from tests.e2e.screens import LOOKS, dress, settled
from tests.e2e.test_shared import DRAWN, KEPT
from tests.e2e.test_third_parties import asked, logged

pytestmark = pytest.mark.browser

DOCTOR, PASSWORD = "dr@example.org", "another long password"
DESK = {"width": 1280, "height": 800}


def faults(page: Page) -> list[str]:
    """What axe finds, and what is wider than the window, in each look."""
    settled(page)
    found = []
    for look in reversed(LOOKS):
        dress(page, look)
        found += [f"{look}: {one}" for one in findings(page) + overflowing(page)]
    return found


def arrives(page: Page) -> None:
    """Make a specialist's account at the desk."""
    page.get_by_role("radio", name="I have no account yet").locator("..").click()
    page.get_by_label("Your name").fill("Dr. Adeyemi")
    page.get_by_label("Email address").fill(DOCTOR)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Make a specialist").click()
    expect(page.get_by_text("No diary is shared with you yet.")).to_be_visible()


def lets_in(page: Page) -> str:
    """Make a code for a specialist, as a person with a diary does; give it."""
    page.goto("/settings")
    page.get_by_role("link", name="Who follows me").click()
    page.get_by_text("Let a specialist follow").click()
    page.get_by_label("What they should call you").fill("Ada")
    button(page, "Make a code").click()
    code = page.locator(".figure")
    expect(code).to_be_visible()
    return code.inner_text()


def follows(page: Page, code: str) -> None:
    """Type the code at the desk, and come to the diary."""
    page.get_by_text("Another diary").click()
    page.get_by_label("Code", exact=True).fill(code)
    button(page, "Follow this diary").click()
    expect(page.get_by_role("heading", name="Ada", level=1)).to_be_visible()


def judges_and_asks(page: Page) -> None:
    """Go down to the attack, say what it is, and ask about it, by keys alone."""
    page.wait_for_function(DRAWN)
    page.get_by_role("radio", name="Attacks", exact=True).press("Space")
    page.get_by_role("table").get_by_role("button").first.press("Enter")
    expect(page.get_by_role("heading", name="My verdict on this attack")).to_be_visible()
    page.get_by_label("I call it").select_option("2")
    button(page, "Keep my verdict").press("Enter")
    expect(page.get_by_text("2 tension-type headache.", exact=True)).to_be_visible()
    page.get_by_label("Question", exact=True).fill("Did it wake you?")
    button(page, "Ask this").press("Enter")
    expect(page.get_by_text("No answer yet.")).to_be_visible()


def answers(page: Page) -> None:
    """See who follows and what is asked, and answer, as the person with the diary."""
    page.goto("/followers")
    expect(page.get_by_role("heading", name="Dr. Adeyemi")).to_be_visible()
    expect(page.get_by_text("Last opened")).to_be_visible()
    assert faults(page) == []
    page.get_by_label("Did it wake you?").fill("Yes, at four.")
    button(page, "Send the answer").click()
    expect(button(page, "Send it anew")).to_be_visible()


def reads_the_answer(page: Page) -> None:
    """Find the diary in the list by the keyboard alone, and the answer in it."""
    page.goto("/desk")
    expect(page.get_by_text("1 answer")).to_be_visible()
    settled(page)
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("ada")
    expect(page.get_by_text("1 of 1")).to_be_visible()
    assert faults(page) == []
    page.get_by_role("link", name="Ada").press("Enter")
    expect(page.get_by_text("Yes, at four.")).to_be_visible()


def takes_back(page: Page) -> None:
    """End it, as the person with the diary."""
    button(page, "Take the diary back").click()
    button(page, "Yes, take it back").click()
    expect(page.get_by_text("Nobody follows this diary.")).to_be_visible()


def nothing_is_left(page: Page) -> None:
    """Sign out at the desk, look back, and look at everything the browser could have kept."""
    page.goto("/desk/settings")
    button(page, "Sign out").click()
    expect(page.get_by_label("Email address")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(re.compile("/desk$"))
    expect(page.get_by_label("Email address")).to_be_visible()
    settled(page)
    expect(page.get_by_text("Ada")).to_have_count(0)
    left = page.evaluate(KEPT)
    assert (left["databases"], left["caches"], left["session"], left["workers"]) == ([], [], [], 0)
    assert all(name.startswith("umbra.look") for name in left["local"]), left["local"]


def test_a_specialist_follows_a_diary_until_it_is_taken_back(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    log = tmp_path / "network.json"
    at_the_desk = device("desk")
    ada, doctor = device("phone").open(), at_the_desk.open(path="/desk", flags=logged(log))
    doctor.set_viewport_size(DESK)
    sign_up(ada)
    ada.goto("/")
    headache_now(ada)
    expect(ada.get_by_text("in your account").first).to_be_visible()
    arrives(doctor)

    follows(doctor, lets_in(ada))
    assert faults(doctor) == []
    judges_and_asks(doctor)
    answers(ada)
    reads_the_answer(doctor)
    takes_back(ada)

    doctor.get_by_role("radio", name="Months", exact=True).locator("..").click()
    expect(doctor.get_by_text("This diary can no longer be opened.")).to_be_visible()
    expect(doctor.get_by_text("Ada")).to_have_count(0)
    doctor.goto("/desk")
    expect(doctor.get_by_text("One more person has taken their diary back")).to_be_visible()
    nothing_is_left(doctor)

    at_the_desk.close()
    assert list(asked(log, at_the_desk.address)) == [urlsplit(at_the_desk.address).netloc]
