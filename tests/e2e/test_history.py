"""Two real browsers disagree and are asked quietly; a state is brought back; one is erased."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import (
    answer,
    button,
    chip,
    headache_now,
    sign_in,
    sign_up,
    worker_ready,
)
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept
from tests.e2e.screens import settled, show
from tests.e2e.server import Server
from tests.e2e.views import unfolded

pytestmark = pytest.mark.browser

PHONE = "--user-agent=Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Mobile Safari/537.36"
TABLET = "--user-agent=Mozilla/5.0 (Linux; Android 15) Chrome/140.0.0.0 Safari/537.36"
PATIENCE_SECONDS = 60
PRIVATE = "words that nobody may read any more"
HELD = """async () => {
  const held = []
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise((done) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => done(asked.result)
    })
    for (const table of database.objectStoreNames)
      held.push(await new Promise((done) => {
        const all = database.transaction(table).objectStore(table).getAll()
        all.onsuccess = () => done(all.result)
      }))
    database.close()
  }
  return JSON.stringify(held)
}"""


def how_bad(page: Page, attack: str, severity: str) -> None:
    show(page, attack)
    answer(page, "How bad", severity).click()
    all_kept(page)


def in_step(page: Page) -> None:
    """Begin anew with a network, and wait until both the account and the device have everything.

    Since when they are in step is said once a whole sync of this opening of the page is over.
    """
    show(page, "/settings/waiting")
    button(page, "Send now").click()
    expect(page.get_by_text("Last in step with your account")).to_be_visible()
    expect(page.get_by_text("Everything is in your account.")).to_be_visible()


@pytest.fixture
def two(
    server: Server, device: Callable[[str], Profile]
) -> tuple[Profile, Profile, Page, Page, str]:
    """A phone and a tablet of one person, with one attack on both."""
    phone, tablet = device("phone"), device("tablet")
    here = phone.open(flags=[PHONE])
    sign_up(here)
    show(here, "/")
    headache_now(here)
    here.get_by_role("link", name="Say more").click()
    expect(chip(here, "Throbbing")).to_be_visible()
    attack = here.evaluate("location.pathname")
    in_step(here)
    there = tablet.open(flags=[TABLET])
    sign_in(there)
    in_step(there)
    for page in (here, there):
        worker_ready(page)
    return phone, tablet, here, there, attack


def disagree(two: tuple[Profile, Profile, Page, Page, str]) -> None:
    """Both devices say how bad it was, neither knowing of the other."""
    phone, _, here, there, attack = two
    show(here, attack)
    phone.network("off")
    how_bad(there, attack, "moderate")
    in_step(there)
    answer(here, "How bad", "severe").click()
    all_kept(here)
    phone.network("on")
    in_step(here)


def test_two_answers_become_a_quiet_question_on_both_devices_and_one_answers_it(
    two: tuple[Profile, Profile, Page, Page, str],
) -> None:
    _, _, here, there, attack = two
    disagree(two)
    question = "How bad: your tablet says moderate, your phone said severe."

    show(here, attack)
    expect(here.get_by_text(question)).to_be_visible()
    in_step(here)
    in_step(there)
    show(there, attack)
    expect(there.get_by_text(question)).to_be_visible()
    expect(there.get_by_role("dialog")).to_have_count(0)

    button(there, "Take severe").click()
    expect(there.get_by_text(question)).to_have_count(0)
    all_kept(there)
    in_step(there)
    in_step(here)
    show(here, attack)
    expect(here.get_by_text(question)).to_have_count(0)
    expect(here.get_by_role("radio", name="severe")).to_be_checked()


def test_an_answer_is_undone_and_asked_again(
    two: tuple[Profile, Profile, Page, Page, str],
) -> None:
    _, _, here, _, attack = two
    disagree(two)
    show(here, attack)

    button(here, "Take severe").click()
    expect(here.get_by_text("How bad: now severe.")).to_be_visible()
    button(here, "Undo").click()

    expect(here.get_by_text("your phone said severe")).to_be_visible()
    expect(here.get_by_role("radio", name="moderate")).to_be_checked()


def test_every_state_is_told_with_its_device_and_can_be_brought_back_offline(
    two: tuple[Profile, Profile, Page, Page, str],
) -> None:
    phone, _, here, there, attack = two
    how_bad(there, attack, "moderate")
    in_step(there)
    in_step(here)
    how_bad(here, attack, "severe")
    in_step(here)
    show(here, attack)
    here.get_by_role("link", name="What was written here, and when").click()
    expect(here.get_by_text("How bad: moderate → severe")).to_be_visible()
    expect(here.get_by_role("heading", name="on a tablet")).to_be_visible()

    phone.network("off")
    show(here, here.url)
    expect(here.get_by_text("How bad: moderate → severe")).to_be_visible()
    state = here.get_by_role("listitem").filter(has=here.get_by_role("heading", name="tablet"))
    state.get_by_role("button").click()
    expect(here.get_by_text("It is as it was then.")).to_be_visible()
    all_kept(here)
    show(here, attack)
    expect(here.get_by_role("radio", name="moderate")).to_be_checked()


def test_erased_words_are_gone_from_both_devices_and_from_the_file_of_the_database(
    two: tuple[Profile, Profile, Page, Page, str], server: Server
) -> None:
    phone, _, here, there, attack = two
    note(here, attack)
    in_step(here)
    in_step(there)
    assert PRIVATE in there.evaluate(HELD)

    phone.network("off")
    show(here, f"/history/episode/{attack.rpartition('/')[2]}")
    button(here, "Erase for good").click()
    expect(
        here.get_by_text("This is the one thing in the diary that cannot be undone.")
    ).to_be_visible()
    button(here, "Erase for good").click()
    expect(here.get_by_text("This entry was erased for good.")).to_be_visible()
    expect(here.get_by_text("Your account follows when there is a network.")).to_be_visible()
    assert PRIVATE not in here.evaluate(HELD)

    phone.network("on")
    in_step(here)
    in_step(there)
    assert PRIVATE not in there.evaluate(HELD)
    assert PRIVATE not in stored(server)
    show(there, attack)
    expect(there.get_by_text("This attack is not in the diary on this phone.")).to_be_visible()


def note(page: Page, attack: str) -> None:
    """Write words into the attack through the app's own store, and wait until they are kept."""
    show(page, attack)
    settled(page)
    unfolded(page)
    page.get_by_label("Notes").last.fill(PRIVATE)
    page.get_by_label("Notes").last.blur()
    all_kept(page)


def stored(server: Server) -> str:
    """Everything that the database's files hold, once the last writes are in the main one."""
    with closing(sqlite3.connect(server.database, timeout=PATIENCE_SECONDS)) as database:
        [(was_in_use, _, _)] = database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert not was_in_use
    files = Path(server.database).parent.glob(f"{Path(server.database).name}*")
    return "".join(file.read_bytes().decode("latin-1") for file in files)
