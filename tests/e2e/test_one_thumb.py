"""What one thumb does in an attack: a tap stored at once, shortcuts, three taps to a verdict."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import Taps, attack_kept, button, headache_now
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept

pytestmark = pytest.mark.browser

# Notes when a tap came, when the page heard of it, when its write began and was whole, and when the
# page first drew what was tapped and first claimed that it is kept.
WATCH = """() => {
  const seen = (window.seen = { asked: [] })
  const begin = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const work = begin.call(this, stores, mode, options)
    if (mode === 'readwrite' && seen.tap !== undefined && seen.begun === undefined) {
      seen.begun = performance.now()
      seen.inTap = seen.tapping
      work.addEventListener('complete', () => { seen.whole = performance.now() })
    }
    return work
  }
  addEventListener('click', (event) => {
    seen.tap ??= event.timeStamp
    seen.heard ??= performance.now()
    seen.tapping = true
    requestAnimationFrame((frame) => { seen.frame = frame })
  }, { capture: true })
  addEventListener('click', () => { seen.tapping = false })
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.asked.push(one.startTime)
  }).observe({ type: 'resource' })
  new MutationObserver(() => {
    if (document.querySelector('[role=timer]')) seen.drawn ??= performance.now()
    if (document.querySelector('.since .saved:not(.writing)')) seen.shown ??= performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true })
}"""
# Three attacks of one kind that are over, written where the page keeps its diary.
ALIKE = """() => new Promise((done, failed) => {
  const opening = indexedDB.open('diary-device')
  opening.onerror = failed
  opening.onsuccess = () => {
    const writing = opening.result.transaction('entries', 'readwrite')
    for (const back of [3, 6, 9]) {
      const at = (hours) => new Date(Date.now() - (back * 24 - hours) * 3600000).toISOString()
      const span = { started_at: at(0), ended_at: at(8), time_zone: 'Europe/Berlin' }
      writing.objectStore('entries').put({
        id: crypto.randomUUID(), kind: 'episode', revision: null,
        fields: { span, side: 'left', locations: ['temporal:left'], quality: ['throbbing'],
          pain_severity: 'severe', nausea: 'mild', vomiting: false, photophobia: true,
          phonophobia: true, worse_with_activity: true, restless: false, autonomic: [], aura: [] },
      })
    }
    writing.oncomplete = () => { opening.result.close(); done() }
  }
})"""


def tap_and_tell(page: Page) -> dict[str, Any]:
    """Tap "Headache now" and give the moments that the page noted, in milliseconds."""
    page.evaluate(WATCH)
    button(page, "Headache now").tap()
    expect(page.get_by_role("timer")).to_be_visible()
    page.wait_for_function("window.seen.shown !== undefined && window.seen.frame !== undefined")
    return dict(page.evaluate("window.seen"))


def test_the_write_begins_within_the_tap_and_the_page_says_so_only_when_it_is_whole(
    device: Callable[[str], Profile],
) -> None:
    seen = tap_and_tell(device("phone").open())

    assert seen["inTap"] is True
    assert seen["tap"] <= seen["begun"] < seen["whole"] <= seen["shown"]
    assert seen["begun"] <= seen["drawn"]
    assert [at for at in seen["asked"] if seen["heard"] <= at <= seen["begun"]] == []


def test_headache_now_from_the_home_screen_begins_one_attack_and_a_reload_none(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()

    page.goto("/?now=headache")
    attack_kept(page)
    expect(page).to_have_url(re.compile("/$"))
    page.reload()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    expect(page.get_by_text("One more attack is still open.")).to_have_count(0)

    page.goto("/?now=headache")
    expect(page.get_by_text("Nothing new was begun.")).to_be_visible()
    button(page, "Another one begins now").click()
    expect(page.get_by_text("One more attack is still open.")).to_be_visible()


def test_a_medicine_from_the_home_screen_is_a_dose_by_itself(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()

    page.goto("/?now=medicine")
    button(page, "Add one to my list").click()
    page.get_by_label("Name of the medicine").fill("Sumatriptan")
    button(page, "Add and take").click()
    expect(page.get_by_text("Sumatriptan,")).to_be_visible()
    all_kept(page)

    page.goto("/?now=medicine")
    button(page, "Sumatriptan").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def test_no_headache_today_from_the_home_screen_is_said_once_and_not_against_an_attack(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()

    page.goto("/?now=free")
    expect(page.get_by_text("Today is kept as a day without headache.")).to_be_visible()
    button(page, "Undo").click()
    expect(page.get_by_text("Today is kept")).to_have_count(0)
    expect(page.get_by_text("Today is marked")).to_have_count(0)

    headache_now(page)
    page.goto("/?now=free")
    expect(page.get_by_role("link", name="See the attack")).to_be_visible()


def test_three_taps_classify_an_attack_as_usual(device: Callable[[str], Profile]) -> None:
    page = device("phone").open()
    all_kept(page)
    page.evaluate(ALIKE)
    page.reload()
    taps = Taps()

    taps.on(button(page, "Headache now"))
    taps.on(button(page, "As usual"))
    expect(
        page.get_by_role("button", name="Light hurts photophobia: yes, as usual")
    ).to_be_visible()
    verdict = page.locator(".verdict summary")
    expect(verdict).not_to_contain_text("migraine")
    taps.on(button(page, "Yes, like this"))

    expect(verdict).to_contain_text("Likely migraine so far.")
    assert taps.count == 3


def test_what_a_dose_did_is_asked_two_hours_later_and_not_again(
    device: Callable[[str], Profile],
) -> None:
    phone = device("phone")
    page = phone.open()
    page.clock.install()
    page.goto("/?now=medicine")
    button(page, "Another, or I do not know").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()

    page.clock.fast_forward("02:10:00")
    button(page, "better").click()
    expect(page.get_by_role("heading", name="how was the pain?")).to_have_count(0)
    all_kept(page)
    page.reload()

    expect(button(page, "Headache now")).to_be_visible()
    expect(page.get_by_role("heading", name="how was the pain?")).to_have_count(0)
