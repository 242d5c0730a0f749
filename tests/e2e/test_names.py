"""The whole of logging by role and name alone, as a screen reader tells it, and with keys alone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Download, Locator, Page, expect

from tests.e2e.acts import sign_in
from tests.e2e.chromium import Profile
from tests.e2e.screens import settled, show
from tests.e2e.server import Server
from tests.e2e.states import DEMONSTRATION, stored

pytestmark = pytest.mark.browser

KEY = {"button": "Enter", "link": "Enter"}
TABS = {"/": "Today", "/diary": "Diary", "/report": "Report", "/settings": "Settings"}


class Reader:
    """Somebody who hears the page: finds a thing by what it is and what it is called."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def hears(self, role: str, name: str | re.Pattern[str]) -> Locator:
        """The one thing with this role and name; two of the same name could not be told apart."""
        exact = isinstance(name, str)
        found = self.page.get_by_role(role, name=name, exact=exact)  # type: ignore[arg-type]  # any role may be asked for
        expect(found).to_have_count(1)
        expect(found).to_be_visible()
        return found

    def does(self, role: str, name: str | re.Pattern[str]) -> None:
        """Take it with the key that the role promises."""
        found = self.hears(role, name)
        found.focus()
        found.press(KEY.get(role, "Space"))

    def answers(self, group: str, name: str) -> None:
        """Choose one answer of a group."""
        key = self.hears("group", group).get_by_role("radio", name=name, exact=True)
        key.focus()
        key.press("Space")
        expect(key).to_be_checked()


@pytest.fixture
def reader(server: Server, device: Callable[[str], Profile]) -> Reader:
    """A person with a year of diary, who has medicines and a typical attack."""
    server.flask("demo")
    page = device("phone").open()
    sign_in(page, *DEMONSTRATION)
    stored(page)
    return Reader(page)


def attack_is_begun(reader: Reader) -> None:
    reader.does("button", "Headache now")
    reader.hears("heading", re.compile("^Attack since"))
    reader.answers("Pain now", "7")


def attack_is_filled_as_usual(reader: Reader) -> None:
    reader.does("button", "As usual")
    reader.hears("heading", "Attack")
    reader.does("button", "Yes, like this")
    expect(reader.page.get_by_role("button", name="Yes, like this")).to_have_count(0)


def attack_is_described(reader: Reader) -> None:
    settled(reader.page)
    before = reader.hears("checkbox", "right temple").is_checked()
    reader.does("checkbox", "right temple")
    expect(reader.hears("checkbox", "right temple")).to_be_checked(checked=not before)
    reader.does("button", re.compile("^Pressing"))
    reader.hears("button", re.compile("^Pressing.*: yes"))
    reader.answers("Feeling sick", "clearly")
    reader.does("link", "Done for now")


def medicine_is_taken(reader: Reader) -> None:
    reader.does("button", "Took a medicine")
    sheet = reader.hears("dialog", "Which medicine did you take?")
    medicine = sheet.get_by_role("button", name=re.compile("^Sumatriptan"))
    medicine.focus()
    medicine.press("Enter")
    expect(sheet).to_have_count(0)


def attack_is_ended(reader: Reader) -> None:
    reader.does("button", "It is over")
    expect(reader.page.get_by_text("The attack ended at")).to_be_visible()
    reader.hears("button", "Headache now")


def day_is_written_down(reader: Reader) -> None:
    reader.does("link", "Diary")
    expect(reader.page.get_by_role("table")).to_be_visible()
    reader.page.get_by_role("table").locator("[aria-current=date]").press("Enter")
    reader.answers("Period", "none")


def report_is_read(reader: Reader) -> None:
    reader.does("link", "Report")
    reader.hears("heading", "Report")
    reader.does("radio", "30 days")
    expect(reader.page.get_by_role("table").first).to_be_visible()


def backup_is_saved(reader: Reader) -> None:
    reader.does("link", "Settings")
    reader.does("link", re.compile("^Backup, or a new phone"))
    reader.hears("textbox", "Passphrase").fill("lamp under a quiet bed")
    with reader.page.expect_download() as saving:
        reader.does("button", "Save the sealed file")
    file: Download = saving.value
    assert file.suggested_filename.endswith(".age")


def test_logging_is_whole_by_role_and_name_alone(reader: Reader) -> None:
    attack_is_begun(reader)
    attack_is_filled_as_usual(reader)
    attack_is_described(reader)
    medicine_is_taken(reader)
    attack_is_ended(reader)
    day_is_written_down(reader)
    report_is_read(reader)
    backup_is_saved(reader)


def test_each_tab_says_its_name_in_the_title_of_the_window(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()

    for path, name in TABS.items():
        show(page, path)
        expect(page).to_have_title(f"{name} \u00b7 Umbra")
