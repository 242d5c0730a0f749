"""Every screen beyond its address: a way to it from any page of an open app, by role and name."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.e2e.acts import answer, button, chip, fill_in, tab
from tests.e2e.screens import SCREENS, pass_on, settled, show
from tests.house.tree import ROOT

SAMPLES = ROOT / "tests" / "exchange" / "samples"
MOST_MONTHS = 3
UNFOLD = "() => document.querySelectorAll('details').forEach((one) => { one.open = true })"
Way = Callable[[Page], None]


@dataclass(frozen=True)
class View:
    """One thing that a person can have before them: its name, and the way to it."""

    name: str
    way: Way

    def reach(self, page: Page) -> None:
        """Go there, and wait until nothing changes any more."""
        self.way(page)
        settled(page)


def at(path: str) -> Way:
    """Give the way to a screen by its address."""
    return lambda page: pass_on(page, path)


def opened_at(path: str) -> Way:
    """Give the way to a screen by its address, the app being loaded anew for it."""
    return lambda page: show(page, path)


def by_address(*names: str) -> tuple[View, ...]:
    """Give the views of the named screens, or of all."""
    return tuple(View(name, at(SCREENS[name])) for name in names or SCREENS)


def unfolded(page: Page) -> None:
    """Open every fold of the page, and those inside them."""
    page.evaluate(UNFOLD)


def latest_attack(page: Page) -> None:
    """Open the newest attack of the diary, all folds open."""
    pass_on(page, "/diary")
    page.get_by_role("main").locator("a[href^='/attack/']").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text(re.compile(r"\d"))
    settled(page)
    unfolded(page)


def day_of_the_latest_attack(page: Page) -> None:
    """Open a day on which something was written down."""
    pass_on(page, "/diary")
    latest_month_with(page, ": (migraine|headache)").click()
    expect(page.get_by_role("heading", name="Attacks", exact=True)).to_be_visible()


def latest_month_with(page: Page, said: str) -> Locator:
    """Turn the diary back to a month with such a day, and give its first: a month may begin today.

    What a day was is counted beside the page; until then each says that it is.
    """
    calendar = page.get_by_role("table")
    days = calendar.get_by_role("link", name=re.compile(said))
    for _ in range(MOST_MONTHS):
        expect(calendar.get_by_role("link").first).to_be_visible()
        expect(calendar.get_by_role("link", name="Counting")).to_have_count(0)
        if days.count():
            break
        page.get_by_role("button", name="Earlier:").click()
    return days.first


def a_dose(page: Page) -> None:
    """Open the first medicine taken on the first day that has one."""
    pass_on(page, "/diary")
    latest_month_with(page, ", medicine").click()
    expect(page.get_by_role("heading", name="Attacks", exact=True)).to_be_visible()
    page.locator("a[href^='/dose/']:not([href*='new'])").first.click()
    expect(page.get_by_role("heading", name="A medicine taken")).to_be_visible()


def a_medicine(page: Page) -> None:
    """Open the first of the person's own medicines."""
    pass_on(page, "/settings/medicines")
    page.locator("a[href^='/settings/medicines/']:not([href$='new'])").first.click()
    expect(page.get_by_role("button", name=re.compile("^Remove")).last).to_be_visible()
    settled(page)
    unfolded(page)


def history_of_the_latest_attack(page: Page) -> None:
    """Open what the newest attack has been."""
    latest_attack(page)
    page.get_by_role("link", name="What was written here, and when").click()
    expect(page.get_by_role("heading", name="History")).to_be_visible()


def another_month(page: Page) -> None:
    """Ask for another month of the diary, opened anew: what lies under it is seen as well."""
    show(page, "/diary")
    page.get_by_role("heading", level=1).get_by_role("button").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def a_link_just_made(page: Page) -> None:
    """Make a link, and its other form for programs: what is told this once stands there."""
    pass_on(page, SCREENS["links"])
    button(page, "Make a link").click()
    page.get_by_label("For whom").fill("Dr. Adeyemi")
    button(page, "Make the link").click()
    expect(page.get_by_role("heading", name="Link for Dr. Adeyemi")).to_be_visible()
    settled(page)
    unfolded(page)
    button(page, "Make a SMART Health Link").click()
    expect(page.get_by_text("shlink:/")).to_be_visible()


def searching(page: Page) -> None:
    """Open the search of the diary."""
    pass_on(page, "/diary")
    page.get_by_role("link", name="Search and filter").click()
    expect(page.get_by_role("searchbox")).to_be_visible()


def own_period(page: Page) -> None:
    """Ask for a report of a period of one's own."""
    pass_on(page, "/report")
    page.locator("label").filter(has=page.get_by_role("radio", name="Other", exact=True)).click()


def look_into(page: Page, file: Path) -> None:
    """Choose a file of another app, and ask what is in it."""
    pass_on(page, "/settings/import")
    page.get_by_label("The file of the other app").set_input_files(file)
    button(page, "Look into it").click()


def another_diary(page: Page) -> None:
    """Look at what a file of another app holds, every fold open."""
    look_into(page, SAMPLES / "migraine_buddy.csv")
    button(page, "Go on with this").click()
    expect(page.get_by_text("New: ")).to_be_visible()
    settled(page)
    unfolded(page)


def folded_out(path: str) -> Way:
    """Give the way to a screen with every fold open."""

    def way(page: Page) -> None:
        pass_on(page, path)
        settled(page)
        unfolded(page)

    return way


def medicine_sheet(page: Page) -> None:
    """Ask which medicine was taken in the attack that runs."""
    pass_on(page, "/")
    button(page, "Took a medicine").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def say_more(page: Page) -> None:
    """Open the attack that runs."""
    pass_on(page, "/")
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()


def all_of_the_attack(page: Page) -> None:
    """Open the attack that runs, with one answer and every fold open."""
    say_more(page)
    chip(page, "Throbbing").click()
    settled(page)
    unfolded(page)


def broken_page(page: Page) -> None:
    """Open a screen that stumbles over what is stored."""
    show(page, "/diary")
    expect(page.get_by_role("heading", name="This page did not work")).to_be_visible()


def reasons_of_a_verdict(page: Page) -> None:
    """Open the verdict of the attack that runs, when enough is said for one."""
    say_more(page)
    for group, said in (("Which side", "left"), ("How bad", "severe"), ("Feeling sick", "clearly")):
        answer(page, group, said).click()
    page.locator(".verdict").evaluate("verdict => { verdict.open = true }")
    expect(page.locator(".verdict .ask")).to_be_visible()


def places_as_a_list(page: Page) -> None:
    """Show the places of the head as a list."""
    say_more(page)
    button(page, "As a list").click()


def tapped(name: str) -> Way:
    """Give the way to a tab by a tap on it."""
    return lambda page: tab(page, name).click()


def this_day(page: Page) -> None:
    """Open today's own page, from the calendar."""
    pass_on(page, "/diary")
    page.locator("a[aria-current='date']").click()
    expect(page.get_by_role("heading", name="Attacks", exact=True)).to_be_visible()
    settled(page)
    unfolded(page)


def signing_up_with_nothing(page: Page) -> None:
    """Ask for an account with neither an address nor a password."""
    pass_on(page, SCREENS["sign-up"])
    button(page, "Make an account").click()
    expect(page.get_by_text("An email address is needed.")).to_be_visible()


def wrong_password(page: Page) -> None:
    """Sign in as nobody."""
    pass_on(page, SCREENS["sign-in"])
    fill_in(page, "nobody@example.org", "not the right one")
    button(page, "Sign in").click()
    expect(page.get_by_text("The address or the password is wrong.")).to_be_visible()
