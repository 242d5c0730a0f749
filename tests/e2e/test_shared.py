"""Two people in two browsers: a link to a diary is read by another until it is taken back."""

import re
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from tests.e2e.acts import button, headache_now, sign_up
from tests.e2e.chromium import Profile
from tests.e2e.test_third_parties import asked, logged

pytestmark = pytest.mark.browser

GONE = "This link can no longer be opened; ask the patient for a new one."
DRAWN = "() => document.querySelector('img.sheet')?.naturalWidth > 0"
# All that a browser could keep of a page, by where it would.
KEPT = """async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  address: location.href,
})"""


def gives_a_link(page: Page, look: str = "dim") -> dict[str, str]:
    """Make a link for a doctor with a passcode; give what is told this once.

    The code to be scanned is bright: in the attack look it waits until it is asked for.
    """
    page.goto("/report")
    page.get_by_role("link", name="Share with a doctor").click()
    button(page, "Make a link").click()
    page.get_by_label("For whom").fill("Dr. Adeyemi")
    button(page, "Make the link").click()
    expect(page.get_by_role("heading", name="Link for Dr. Adeyemi")).to_be_visible()
    if look == "attack":
        expect(page.get_by_role("img", name="QR code of the link")).to_be_hidden()
        button(page, "Show the code, brighter").click()
    code = page.get_by_role("img", name="QR code of the link")
    expect(code).to_be_visible()
    address = page.locator(".address").inner_text()
    assert scanned(code) == address
    return {"address": address, "passcode": page.locator(".passcode").first.inner_text()}


def scanned(code: Locator) -> str:
    """What a reader of codes by others finds in one that this device drew."""
    picture = Image.open(BytesIO(code.screenshot()))
    [found] = zxingcpp.read_barcodes(picture)
    text: str = found.text
    return text


def unlocks(page: Page, passcode: str) -> None:
    page.get_by_label("Passcode").fill(passcode)
    button(page, "Open").click()


def tab(page: Page, name: str) -> None:
    page.get_by_role("radio", name=name, exact=True).locator("..").click()


def reads(page: Page) -> None:
    """Go from the report down to one attack with its criteria, and back."""
    expect(page.get_by_role("img", name="Page 1 of")).to_be_visible()
    page.wait_for_function(DRAWN)
    tab(page, "Months")
    page.get_by_role("table").get_by_role("button").first.click()
    expect(page.get_by_role("heading", level=2).first).to_be_visible()
    tab(page, "Attacks")
    page.get_by_role("table").get_by_role("button").first.click()
    expect(page.get_by_role("heading", name="What it fits, and why")).to_be_visible()
    page.go_back()
    expect(page.get_by_role("table")).to_be_visible()


def test_a_link_is_read_by_somebody_else_until_it_is_taken_back(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    nora = device("phone").open()
    sign_up(nora)
    nora.goto("/")
    headache_now(nora)
    link = gives_a_link(nora, "attack")
    path = link["address"].partition("/shared")[2]

    log, computer = tmp_path / "network.json", device("computer")
    doctor = computer.open(path=f"/shared{path}", flags=logged(log))
    unlocks(doctor, "000 000 0")
    expect(doctor.get_by_text("The passcode is wrong.", exact=False)).to_be_visible()
    unlocks(doctor, link["passcode"])
    expect(doctor.get_by_text("Left out: notes.", exact=False)).to_be_visible()
    reads(doctor)

    kept: dict[str, Any] = doctor.evaluate(KEPT)
    assert kept.pop("address").endswith("/shared")
    assert not any(kept.values()), kept

    button(nora, "Done").click()
    nora.get_by_text("Who opened it").click()
    expect(nora.get_by_text("Wrong passcode, not opened")).to_be_visible()
    seen = nora.locator(".item").filter(has_text=re.compile("^Opened"))
    expect(seen).to_contain_text("on a computer")
    expect(seen).to_contain_text("report, 1 month, 1 attack")

    button(nora, "Take it back now").click()
    expect(nora.get_by_text("Taken back on", exact=False)).to_be_visible()

    tab(doctor, "Months")
    expect(doctor.get_by_text(GONE)).to_be_visible()
    doctor.goto(f"/shared{path}")
    expect(doctor.get_by_text(GONE)).to_be_visible()
    computer.close()
    assert list(asked(log, computer.address)) == [urlsplit(computer.address).netloc]


def test_a_short_code_read_aloud_opens_the_link_and_its_other_form_can_be_scanned(
    device: Callable[[str], Profile],
) -> None:
    nora = device("phone").open()
    sign_up(nora)
    link = gives_a_link(nora)
    button(nora, "A short code to read aloud").click()
    code = nora.locator(".passcode").nth(1).inner_text()
    nora.get_by_text("computer or a health app").click()
    button(nora, "Make a SMART Health Link").click()
    health_link = nora.get_by_role("img", name="QR code of the SMART Health Link")
    expect(health_link).to_be_visible()
    assert scanned(health_link) == nora.locator(".address").last.inner_text()

    doctor = device("computer").open(path="/shared")
    doctor.get_by_label("Short code").fill(code.lower())
    button(doctor, "Open").click()
    unlocks(doctor, link["passcode"])

    expect(doctor.get_by_text("Shared for: Dr. Adeyemi")).to_be_visible()
