"""The app on a home screen: Chromium would install it, and its shortcuts work cold and offline."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import attack_kept, button, chip, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.kept import all_kept, on_device
from tests.e2e.server import Server
from tests.house.tree import ROOT

pytestmark = pytest.mark.browser

PUBLIC = ROOT / "frontend" / "public"
# A browser in a private window, as a test's often is, says so; the app is not to blame.
OF_THE_BROWSER = {"in-incognito"}


def cold_and_offline(server: Server, phone: Profile, path: str) -> Page:
    """Keep the app on the phone, end the server, kill the browser, and begin at this address."""
    page = phone.open()
    worker_ready(page)
    server.stop()
    phone.kill()
    return phone.open(network="off", path=path)


def test_chromium_finds_nothing_that_hinders_an_installation(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = device("phone").open()
    worker_ready(page)
    devtools = page.context.new_cdp_session(page)

    hindered = devtools.send("Page.getInstallabilityErrors")["installabilityErrors"]
    read = devtools.send("Page.getAppManifest")

    assert {one["errorId"] for one in hindered} - OF_THE_BROWSER == set()
    assert read["errors"] == []
    assert read["url"] == f"{server.address}/manifest.webmanifest"
    shortcuts = read["manifest"]["shortcuts"]
    assert [one["name"] for one in shortcuts] == [
        "Headache now",
        "Took a medicine",
        "No headache today",
    ]


def test_every_picture_that_the_manifest_names_is_there_and_of_that_size() -> None:
    manifest = json.loads((PUBLIC / "manifest.webmanifest").read_text(encoding="utf-8"))
    short = [icon for one in manifest["shortcuts"] for icon in one["icons"]]

    named = [*manifest["icons"], *manifest["screenshots"], *short]

    found = {one["src"]: size_of(one["src"]) for one in named if one["sizes"] != "any"}
    assert found == {one["src"]: one["sizes"] for one in named if one["src"] in found}
    assert all((PUBLIC / one["src"][1:]).is_file() for one in named)


def size_of(picture: str) -> str:
    """The width and height in the head of a PNG, as a manifest writes them."""
    head = (PUBLIC / picture[1:]).read_bytes()[16:24]
    return f"{int.from_bytes(head[:4])}x{int.from_bytes(head[4:])}"


def test_the_shortcut_headache_now_begins_one_attack_cold_and_offline(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = cold_and_offline(server, device("phone"), "/?now=headache")
    attack_kept(page)

    page.reload()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()
    page.get_by_role("link", name="Say more").click()
    expect(chip(page, "Throbbing")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("heading", name="Attack since")).to_be_visible()

    [attack] = on_device(page).entries.values()
    assert attack["span"]["ended_at"] is None


def test_the_shortcut_no_headache_today_marks_the_day_once_cold_and_offline(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = cold_and_offline(server, device("phone"), "/?now=free")
    expect(page.get_by_text("Today is marked as a day without headache.")).to_be_visible()
    all_kept(page)

    page.reload()
    expect(button(page, "No headache today")).to_have_attribute("aria-pressed", "true")

    [day] = on_device(page).entries.values()
    assert day["headache_free"] is True


def test_the_shortcut_took_a_medicine_asks_which_cold_and_offline(
    server: Server, device: Callable[[str], Profile]
) -> None:
    page = cold_and_offline(server, device("phone"), "/?now=medicine")
    expect(page.get_by_role("heading", name="Which medicine did you take?")).to_be_visible()
    page.get_by_role("button", name="Another, or I do not know").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    all_kept(page)

    page.reload()
    expect(button(page, "Headache now")).to_be_visible()
    expect(page.get_by_role("heading", name="Which medicine did you take?")).to_have_count(0)

    doses = [one for one in on_device(page).entries.values() if "taken_at" in one]
    assert len(doses) == 1
