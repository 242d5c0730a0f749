"""Every state the app can be in: how a device comes into it, and what can be seen there."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page, Route, expect

from backend.exchange.document import write
from bench.ten_years_diary import ten_years
from tests.e2e import elsewhere
from tests.e2e import views as see
from tests.e2e.acts import headache_now, sign_in, sign_up, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.coming import coming
from tests.e2e.screens import show
from tests.e2e.server import Server
from tests.e2e.views import View, at, by_address, opened_at

DEMONSTRATION = ("nora.feld@example.org", "in the dark it is quiet")
NOT_BY_ITSELF = "() => localStorage.setItem('umbra.look.by-itself', 'no')"
NO_WORKER = """async () => {
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
}"""
NO_STORE = "indexedDB.open = () => { throw new DOMException('refused', 'SecurityError') }"
NOT_A_ZONE = {"started_at": "2026-01-02T08:00:00Z", "time_zone": "Nowhere/Never"}
POISON = """async ([id, fields]) => new Promise((done, failed) => {
  const asked = indexedDB.open('diary-device')
  asked.onerror = failed
  asked.onsuccess = () => {
    const writing = asked.result.transaction('entries', 'readwrite')
    writing.objectStore('entries').put({ id, kind: 'episode', revision: null, fields })
    writing.oncomplete = () => { asked.result.close(); done() }
  }
})"""
HELD = """async (least) => {
  for (const { name } of await indexedDB.databases()) {
    const held = await new Promise((done) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => {
        if (!asked.result.objectStoreNames.contains('entries')) return done(0)
        const counted = asked.result.transaction('entries').objectStore('entries').count()
        counted.onsuccess = () => { asked.result.close(); done(counted.result) }
      }
    })
    if (held >= least) return true
  }
  return false
}"""
TEN_YEARS_OF_ENTRIES = 18_650
FIRST_FETCH_MILLISECONDS = 300_000
FOR_TEN_YEARS = ("today", "diary", "report", "settings", "background", "waiting")
HIDDEN_PARTS = "**/assets/*Page*.js"


@dataclass(frozen=True)
class Stage:
    """What a state may use: one server, and devices by name, each with its own storage."""

    server: Server
    device: Callable[[str], Profile]
    folder: Path


@dataclass(frozen=True)
class State:
    """One state: what brings a device into it, and each thing to be seen in it, in this order."""

    enter: Callable[[Stage], Page]
    views: tuple[View, ...]


def in_any_look(page: Page) -> Page:
    """Leave the choice of look to the test, also while an attack runs."""
    page.evaluate(NOT_BY_ITSELF)
    return page


def empty(stage: Stage) -> Page:
    """A new device, nothing written down, no account."""
    return in_any_look(stage.device("phone").open())


def year(stage: Stage) -> Page:
    """The demonstration's patient, signed in, a year of diary on the device."""
    stage.server.flask("demo")
    page = in_any_look(stage.device("phone").open())
    sign_in(page, *DEMONSTRATION)
    stored(page)
    return page


def decade(stage: Stage) -> Page:
    """Ten years of diary, and the demonstration's year, fetched from the account."""
    file = stage.folder / "ten-years.json"
    file.write_text(write(ten_years()), encoding="utf-8")
    stage.server.flask("demo")
    stage.server.flask("diary", "import", str(file), "--account", DEMONSTRATION[0])
    page = in_any_look(stage.device("phone").open())
    sign_in(page, *DEMONSTRATION)
    page.wait_for_function(HELD, arg=TEN_YEARS_OF_ENTRIES, timeout=FIRST_FETCH_MILLISECONDS)
    return page


def read_by_others(stage: Stage) -> Page:
    """The demonstration's patient has made a link and is followed by a specialist."""
    stage.server.flask("demo", "--desk")
    page = stage.device("desk").open(path="/desk")
    elsewhere.given(page)
    return page


def attack(stage: Stage) -> Page:
    """An attack that runs, on a device without an account."""
    page = empty(stage)
    headache_now(page)
    return page


def offline(stage: Stage) -> Page:
    """Signed in, then without a network, with an attack that only this device has."""
    phone = stage.device("phone")
    page = in_any_look(phone.open())
    sign_up(page)
    worker_ready(page)
    phone.network("off")
    show(page, "/")
    headache_now(page)
    return page


def failing(stage: Stage) -> Page:
    """Signed in, and the server answers every request of the sync with a fault of its own."""
    page = in_any_look(stage.device("phone").open())
    sign_up(page)
    page.context.route("**/api/v1/sync/**", broken)
    show(page, "/")
    headache_now(page)
    return page


def loading(stage: Stage) -> Page:
    """A device that has Today only; every other part of the app is still on its way."""
    page = without_worker(stage)
    page.route(HIDDEN_PARTS, lambda route: coming(page.context).forget(route.request))
    return page


def lacking(stage: Stage) -> Page:
    """A device that has Today only; every other part cannot be fetched."""
    page = without_worker(stage)
    page.route(HIDDEN_PARTS, lambda route: route.abort())
    return page


def refusing(stage: Stage) -> Page:
    """A browser that does not let the app open its storage."""
    page = empty(stage)
    page.add_init_script(NO_STORE)
    return page


def poisoned(stage: Stage) -> Page:
    """A device with an attack in it that the screens cannot read."""
    page = empty(stage)
    headache_now(page)
    page.evaluate(POISON, ["poisoned", {"span": NOT_A_ZONE}])
    return page


def stored(page: Page) -> None:
    """Wait until everything of the account is on the device."""
    show(page, "/")
    expect(page.get_by_text("in your account").first).to_be_visible()
    expect(page.get_by_text("Nothing is written down yet")).to_have_count(0)


def broken(route: Route) -> None:
    """Answer as a server that fails."""
    said = {"type": "about:blank", "title": "Internal Server Error", "status": 500}
    route.fulfill(status=500, content_type="application/problem+json", body=json.dumps(said))


def without_worker(stage: Stage) -> Page:
    """A device on which the app could not keep itself."""
    page = stage.device("phone").open()
    page.context.route("**/sw.js", lambda route: route.abort())
    page.evaluate(NO_WORKER)
    show(page, "/")
    return in_any_look(page)


STATES = {
    "empty": State(
        empty,
        (
            *by_address(),
            View("a report of a period of one's own", see.own_period),
            View("the search of an empty diary", see.searching),
            View("a day", see.this_day),
            View("sign-up without an answer", see.signing_up_with_nothing),
            View("a wrong password", see.wrong_password),
        ),
    ),
    "a year": State(
        year,
        (
            *by_address(),
            View("an attack", see.latest_attack),
            View("a day with an attack", see.day_of_the_latest_attack),
            View("a dose", see.a_dose),
            View("a medicine", see.a_medicine),
            View("the search", see.searching),
            View("the history of an attack", see.history_of_the_latest_attack),
            View("another month", see.another_month),
            View("a link just made", see.a_link_just_made),
            View("another app's diary looked at", see.another_diary),
            View("all about me", see.folded_out("/settings/background")),
        ),
    ),
    "ten years": State(decade, (*by_address(*FOR_TEN_YEARS), View("the search", see.searching))),
    "in an attack": State(
        attack,
        (
            View("today", at("/")),
            View("which medicine", see.medicine_sheet),
            View("the attack", see.say_more),
            View("places as a list", see.places_as_a_list),
            View("all of the attack", see.all_of_the_attack),
            View("the reasons of a verdict", see.reasons_of_a_verdict),
        ),
    ),
    "read by others": State(read_by_others, elsewhere.VIEWS),
    "offline": State(
        offline,
        (
            *by_address("today", "diary", "report", "settings", "waiting", "account", "about"),
            View("the attack", see.say_more),
        ),
    ),
    "failing": State(failing, by_address("today", "waiting", "settings")),
    "loading": State(loading, (View("a page on its way", see.tapped("Diary")),)),
    "lacking": State(lacking, (View("a page that is not here", see.tapped("Diary")),)),
    "refusing": State(refusing, (View("no storage", opened_at("/")),)),
    "poisoned": State(poisoned, (View("a page that did not work", see.broken_page),)),
}
