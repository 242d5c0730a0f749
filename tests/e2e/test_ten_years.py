"""Ten years of diary: no tap reads them again, and no scrolling puts them all on the page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from backend.domain.diary import Diary
from backend.exchange.document import write
from bench.ten_years_diary import ATTACKS, ten_years
from tests.e2e.acts import EMAIL, button, headache_now, sign_in, sign_up, tab
from tests.e2e.chromium import Profile
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

MOST_ROWS = 250
# A slow machine lays out less between two turns of the wheel.
FAR, MOST_TURNS = 40_000, 400
PATIENCE_MILLISECONDS = 300_000
ROWS = "document.querySelectorAll('.month .item').length"
# How often the page was given many entries of the diary at once, whoever asked for them.
COUNT_READINGS = """(() => {
  window.readings = 0
  for (const store of [IDBObjectStore, IDBIndex]) {
    const { getAll } = store.prototype
    store.prototype.getAll = function (...asked) {
      const reading = getAll.apply(this, asked)
      reading.addEventListener('success', () => { window.readings += reading.result.length >= 100 })
      return reading
    }
  }
})()"""


@pytest.fixture
def page(server: Server, device: Callable[[str], Profile], tmp_path: Path) -> Page:
    """A phone that has just received ten years of attacks."""
    other = device("other")
    sign_up(other.open())
    other.close()
    whole = ten_years()
    file = tmp_path / "diary.json"
    file.write_text(write(Diary(patient=whole.patient, episodes=whole.episodes)), encoding="utf-8")
    server.flask("diary", "import", str(file), "--account", EMAIL)
    shown = device("phone").open()
    sign_in(shown)
    all_read(shown)
    return shown


def all_read(page: Page) -> None:
    """Wait until the page has read the whole diary, as it does beside what one does."""
    tab(page, "Diary").click()
    page.get_by_role("link", name="Search and filter").click()
    expect(page.get_by_text(f"{ATTACKS} of {ATTACKS} attacks")).to_be_visible(
        timeout=PATIENCE_MILLISECONDS
    )


def test_the_page_holds_a_few_months_however_far_one_scrolls(page: Page) -> None:
    tab(page, "Diary").click()
    expect(page.locator(".month .item").first).to_be_visible()

    seen = [page.evaluate(ROWS)]
    for _ in range(MOST_TURNS):
        page.mouse.wheel(0, 1500)
        page.evaluate("() => new Promise((then) => requestAnimationFrame(() => setTimeout(then)))")
        seen.append(page.evaluate(ROWS))
        if page.evaluate("scrollY") > FAR:
            break

    assert page.evaluate("scrollY") > FAR
    assert 0 < max(seen) <= MOST_ROWS


def test_a_tap_reads_what_it_changed_and_not_the_ten_years(page: Page) -> None:
    page.add_init_script(COUNT_READINGS)
    page.reload()
    all_read(page)
    before = page.evaluate("readings")

    tab(page, "Today").click()
    headache_now(page)
    button(page, "It is over").click()
    tab(page, "Diary").click()
    page.get_by_role("button", name="Earlier:").click()
    expect(page.get_by_role("button", name="Later:")).to_be_visible()
    tab(page, "Report").click()
    expect(page.get_by_text("Not a diagnosis")).to_be_visible(timeout=PATIENCE_MILLISECONDS)

    assert before > 0
    assert page.evaluate("readings") == before


def test_any_month_of_ten_years_is_three_taps_away(page: Page) -> None:
    tab(page, "Diary").click()
    page.locator("#month").get_by_role("button").click()
    page.locator("label").filter(has_text="2019").click()
    page.get_by_role("button", name="March 2019").click()

    expect(page.get_by_role("heading", level=1, name="March 2019")).to_be_visible()
    expect(page.get_by_role("heading", level=2, name="in March 2019")).to_be_visible()
    expect(page.get_by_role("link", name="6 March: migraine, medicine", exact=True)).to_be_visible(
        timeout=PATIENCE_MILLISECONDS
    )
