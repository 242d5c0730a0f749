"""A new release of the app: it interrupts no entry, comes in on a tap, and takes nothing away."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, chip, headache_now, sign_up, tab, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept, everything_on_device, on_device
from tests.e2e.releases import (
    builds_settle,
    built,
    deploy,
    look_for_update,
    shared_by_workers,
)
from tests.e2e.screens import SCREENS, show
from tests.e2e.server import Server

pytestmark = pytest.mark.browser

MARK = "() => { window.stillThisPage = true }"
SAME = "() => window.stillThisPage === true"


class Releases(NamedTuple):
    """The two releases after this one, as folders."""

    next: Path
    after: Path


@pytest.fixture(scope="session")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Releases:
    folder = shared_by_workers(tmp_path_factory)
    return Releases(built(folder, "next-1"), built(folder, "next-2"))


def kept_by_worker(profile: Profile) -> Page:
    """A page of this release, opened again so that the worker leads it."""
    page = profile.open()
    worker_ready(page)
    page.reload()
    expect(button(page, "Headache now")).to_be_visible()
    return page


def take_update(page: Page) -> None:
    """Accept the offer, and wait for the page that begins anew."""
    with page.expect_event("load"):
        button(page, "Use it now").click()
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()


def release_of(page: Page) -> str:
    """What the app says about itself, read where nothing was read before."""
    tab(page, "Settings").click()
    page.get_by_role("link", name="About Umbra").click()
    said = page.get_by_text("in our own words").inner_text()
    return said.partition(". ")[0] if said.startswith("Release") else "this"


def test_a_new_release_interrupts_no_entry_and_is_offered_when_nothing_is_being_done(
    server: Server, device: Callable[[str], Profile], releases: Releases
) -> None:
    page = kept_by_worker(device("phone"))
    page.evaluate(MARK)
    page.get_by_role("link", name="Log a past attack").click()
    page.get_by_label("Day it began").fill("2026-01-05")
    deploy(server, releases.next)

    assert look_for_update(page) == "installed"

    expect(button(page, "Use it now")).to_have_count(0)
    expect(page.get_by_label("Day it began")).to_have_value("2026-01-05")
    button(page, "Keep and say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    expect(button(page, "Use it now")).to_have_count(0)
    page.get_by_role("link", name="Done for now").click()
    tab(page, "Today").click()
    expect(button(page, "Use it now")).to_be_visible()
    headache_now(page)
    expect(button(page, "Use it now")).to_have_count(0)
    button(page, "It is over").click()
    expect(page.get_by_text("The attack ended at")).to_be_visible()
    assert release_of(page) == "this"
    assert page.evaluate(SAME)


def test_outbox_and_drafts_outlive_an_update_taken_with_no_network(
    server: Server, device: Callable[[str], Profile], releases: Releases
) -> None:
    page = kept_by_worker(device("phone"))
    sign_up(page)
    tab(page, "Today").click()
    deploy(server, releases.next)
    assert look_for_update(page) == "installed"
    server.stop()
    headache_now(page)
    button(page, "It is over").click()
    expect(button(page, "Use it now")).to_be_visible()
    before = everything_on_device(page, draft="a thought half written down")

    take_update(page)

    expect(button(page, "Headache now")).to_be_visible()
    assert everything_on_device(page) == before
    assert (len(before["outbox"]), len(before["drafts"])) == (1, 1)
    assert release_of(page) == "Release next-1"
    server.start()
    page.reload()
    tab(page, "Today").click()
    expect(page.get_by_text("in your account").first).to_be_visible()


def test_a_page_that_is_open_keeps_all_its_parts_through_two_updates_beside_it(
    server: Server, device: Callable[[str], Profile], releases: Releases
) -> None:
    old = kept_by_worker(device("phone"))
    old.evaluate(MARK)
    old.get_by_role("link", name="Log a past attack").click()
    old.get_by_label("Day it began").fill("2026-01-05")
    other = old.context.new_page()
    other.goto("/")
    for release in releases:
        deploy(server, release)
        assert look_for_update(other) == "installed"
        take_update(other)
    builds_settle(other, 2)
    server.stop()

    button(old, "Keep and say more").click()
    old.get_by_role("link", name="Done for now").click()
    all_kept(old)
    tab(old, "Report").click()
    expect(old.get_by_role("heading", level=1, name="Report")).to_be_visible()
    assert release_of(old) == "this"
    assert old.evaluate(SAME)
    assert len(on_device(other).entries) == 1

    old.close()
    other.reload()
    builds_settle(other, 1)
    assert release_of(other) == "Release next-2"


def test_an_app_two_releases_old_comes_in_at_once_with_what_waits_in_it(
    server: Server, device: Callable[[str], Profile], releases: Releases
) -> None:
    phone = device("phone")
    page = kept_by_worker(phone)
    sign_up(page)
    tab(page, "Today").click()
    server.stop()
    headache_now(page)
    button(page, "It is over").click()
    all_kept(page)
    phone.close()
    server.dist = releases.after
    server.start()

    page = phone.open()
    expect(page.get_by_text("in your account").first).to_be_visible()
    look_for_update(page)
    take_update(page)

    assert release_of(page) == "Release next-2"
    assert (len(on_device(page).entries), on_device(page).waiting) == (1, 0)


def test_a_release_that_cannot_be_fetched_whole_changes_nothing_until_it_can(
    server: Server, device: Callable[[str], Profile], releases: Releases, tmp_path: Path
) -> None:
    page = kept_by_worker(device("phone"))
    half = shutil.copytree(releases.next, tmp_path / "half")
    for file in (half / "assets").glob("AboutPage-*.js*"):
        file.unlink()
    mixed = shutil.copytree(releases.next, tmp_path / "mixed")
    for file in releases.after.glob("index.html*"):
        shutil.copy(file, mixed)

    for broken in (half, mixed):
        deploy(server, broken)
        assert look_for_update(page) == "redundant"
        server.stop()
        page.reload()
        assert release_of(page) == "this"

    deploy(server, releases.next)
    assert look_for_update(page) == "installed"
    tab(page, "Today").click()
    take_update(page)
    assert release_of(page) == "Release next-1"
    builds_settle(page, 1)


def test_every_address_opens_cold_and_offline(
    server: Server, device: Callable[[str], Profile]
) -> None:
    phone = device("phone")
    kept_by_worker(phone)
    phone.close()
    server.stop()

    page = phone.open(network="off")
    for path in [
        *SCREENS.values(),
        "/nowhere/at.all",
        "/diary?find=wine&on=2026-01-05",
        "/?source=pwa",
    ]:
        show(page, path)

    assert (
        page.evaluate("() => fetch('/api/v1/session').then(() => 'answered', () => 'no network')")
        == "no network"
    )
