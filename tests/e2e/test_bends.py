"""Attacks that bend the form: each written down in a few taps, and shown and counted rightly."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import answer, button, chip, headache_now, tab
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept
from tests.e2e.screens import settled, show

pytestmark = pytest.mark.browser

ZONE = ZoneInfo("Europe/Berlin")
HEADACHE = "headache(?!-free)"


def day(ago: int) -> str:
    """A day before today, as the phone's own zone counts days."""
    return f"{datetime.now(ZONE) - timedelta(days=ago):%Y-%m-%d}"


def past(page: Page, began: tuple[str, str], ended: tuple[str, str]) -> None:
    """Write down an attack that is over."""
    show(page, "/past")
    for label, value in zip(
        ("Day it began", "Began at", "Day it ended", "Ended at"), (*began, *ended), strict=True
    ):
        page.get_by_label(label).fill(value)
    button(page, "Keep and say more").click()
    expect(page.get_by_role("heading", name="Attack", exact=True)).to_be_visible()
    all_kept(page)


def is_marked(page: Page, date: str, as_what: str) -> None:
    """A day of the diary is said to have been this; how it was is counted beside the page."""
    show(page, f"/diary/{date}")
    expect(page.get_by_role("main").locator("p").first).to_have_text(re.compile(f"^{as_what}"))


def say_more(page: Page) -> None:
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    settled(page)


def test_an_end_that_nobody_knows_takes_one_answer(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    headache_now(page)
    say_more(page)

    answer(page, "Has it ended?", "end not known").click()

    tab_to_diary(page)
    expect(page.get_by_text("end not known").first).to_be_visible()
    show(page, "/")
    expect(button(page, "Headache now")).to_be_visible()


def test_an_aura_without_a_headache_makes_no_headache_day(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    headache_now(page)
    say_more(page)

    answer(page, "How bad at its worst", "no pain").click()
    button(page, "It is over").click()
    expect(button(page, "It is over")).to_have_count(0)

    all_kept(page)
    is_marked(page, day(0), "headache-free$")
    expect(page.get_by_role("link", name=re.compile("no pain"))).to_be_visible()


def test_an_after_phase_ends_by_itself_and_by_one_tap(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    headache_now(page)
    say_more(page)
    button(page, "It is over").click()

    button(page, "The after-phase is over now").click()

    expect(page.get_by_label("After-phase over at")).not_to_have_value("")
    tab_to_diary(page)
    expect(page.get_by_text(re.compile("after-phase until")).first).to_be_visible()


def test_a_headache_that_is_always_there_needs_no_attack(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    show(page, f"/diary/{day(1)}")
    answer(page, "Background headache, all day", "moderate").click()
    expect(page.get_by_role("radio", name="moderate", exact=True)).to_be_checked()
    all_kept(page)

    show(page, "/")
    answer(page, "Background headache today", "severe").click()
    expect(page.get_by_role("radio", name="severe", exact=True)).to_be_checked()
    all_kept(page)

    is_marked(page, day(0), HEADACHE)
    tab(page, "Report").click()
    expect(page.get_by_role("row", name=re.compile("^Headache 2\u2013"))).to_be_visible()


def test_two_attacks_of_a_day_are_two_attacks_and_one_day(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    past(page, (day(2), "08:00"), (day(2), "10:00"))
    past(page, (day(2), "15:00"), (day(2), "18:00"))

    is_marked(page, day(2), HEADACHE)
    expect(page.get_by_role("main").locator("a[href^='/attack/']")).to_have_count(2)
    tab(page, "Report").click()
    expect(page.get_by_role("row", name=re.compile("^Headache 1\u2013"))).to_be_visible()


def test_an_attack_over_midnight_counts_for_both_days(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    past(page, (day(3), "23:00"), (day(2), "01:30"))

    is_marked(page, day(3), HEADACHE)
    is_marked(page, day(2), HEADACHE)
    tab(page, "Report").click()
    expect(page.get_by_role("row", name=re.compile("^Headache 2\u2013"))).to_be_visible()


def test_an_attack_on_a_journey_counts_for_the_days_of_its_own_place(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    past(page, (day(2), "23:30"), (day(1), "01:30"))
    settled(page)
    page.get_by_text("About the times", exact=True).click()

    page.get_by_label("Time zone of the attack").select_option("America/Los_Angeles")

    expect(page.get_by_text("Times as in America/Los_Angeles")).to_be_visible()
    expect(page.get_by_label("Began", exact=True)).to_have_value(there(day(2), "23:30"))
    expect(page.get_by_label("Ended", exact=True)).to_have_value(there(day(1), "01:30"))
    all_kept(page)
    is_marked(page, day(2), HEADACHE)
    is_marked(page, day(1), "not recorded")


def there(date: str, time: str) -> str:
    """A moment by the clocks of the other place, which change on other days than the phone's."""
    here = datetime.fromisoformat(f"{date}T{time}").replace(tzinfo=ZONE)
    return f"{here.astimezone(ZoneInfo('America/Los_Angeles')):%Y-%m-%dT%H:%M}"


def tab_to_diary(page: Page) -> None:
    """The dock stands where the tabs are: leave the attack first."""
    all_kept(page)
    show(page, "/diary")
    settled(page)
