"""The diary leaves as files: for Umbra, for a clinic, and all of it, read without a network."""

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Page, expect

from backend.exchange.fhir.check import faults
from tests.e2e.acts import button, headache_now, sign_in, worker_ready
from tests.e2e.chromium import Profile
from tests.e2e.eyes import findings
from tests.e2e.screens import show
from tests.e2e.server import Server
from tests.e2e.states import DEMONSTRATION, HELD

# It is one entry, and in no list.
BACKGROUND = 1
pytestmark = pytest.mark.browser


def taken(page: Page, name: str, folder: Path) -> Path:
    """Take a file as a person does, and keep what the browser hands over."""
    with page.expect_download() as waiting:
        button(page, name).click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def test_a_year_leaves_as_every_file_and_can_be_read_without_umbra_or_a_network(
    server: Server, device: Callable[[str], Profile], tmp_path: Path
) -> None:
    server.flask("demo")
    phone = device("phone")
    page = phone.open()
    sign_in(page, *DEMONSTRATION)
    counts = json.loads(server.flask("diary", "export", "--account", DEMONSTRATION[0]))["counts"]
    page.wait_for_function(HELD, arg=sum(counts.values()) + BACKGROUND)
    show(page, "/settings")
    page.get_by_role("link", name="Your diary as a file").click()

    document = json.loads(taken(page, "Save the diary", tmp_path).read_bytes())
    clinic = json.loads(taken(page, "Save for a clinic", tmp_path).read_bytes())
    everything = ZipFile(BytesIO(taken(page, "Save everything", tmp_path).read_bytes()))

    assert document["counts"]["episodes"] == len(document["episodes"]) > 100
    assert faults(clinic) == []
    assert json.loads(everything.read("umbra-diary.json"))["counts"] == counts
    assert counts.items() >= document["counts"].items()
    everything.extractall(tmp_path / "unpacked")
    asked: list[str] = []
    reader = page.context.new_page()
    reader.on("request", lambda request: asked.append(request.url))
    reader.goto((tmp_path / "unpacked" / "index.html").as_uri())
    expect(reader.get_by_role("heading", name="Attacks", exact=True)).to_be_visible()
    reader.locator("summary").first.click()
    expect(reader.get_by_role("heading", level=4).first).to_be_visible()
    assert findings(reader) == []
    assert [url for url in asked if not url.startswith("file:")] == []


def test_without_a_network_and_an_account_the_diary_still_leaves(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    phone = device("phone")
    page = phone.open()
    worker_ready(page)
    phone.network("off")
    headache_now(page)
    show(page, "/settings/export")

    document = json.loads(taken(page, "Save the diary", tmp_path).read_bytes())

    assert document["counts"]["episodes"] == 1
    expect(page.get_by_text("they need an account and a connection")).to_be_visible()
