"""Another app's diary comes in: looked at first, then written, then taken back as one step."""

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, sign_up
from tests.e2e.chromium import Profile
from tests.e2e.screens import show
from tests.e2e.server import Server
from tests.e2e.views import SAMPLES, look_into

pytestmark = pytest.mark.browser

ATTACKS = "a[href^='/attack/']"


def answer_the_zone(page: Page) -> None:
    expect(page.get_by_text("The times in this file name no time zone.")).to_be_visible()
    button(page, "Go on with this").click()


def test_a_diary_of_another_app_comes_in_with_its_rows_and_is_taken_back(
    device: Callable[[str], Profile],
) -> None:
    page = device("phone").open()
    sign_up(page)
    look_into(page, SAMPLES / "migraine_buddy.csv")
    answer_the_zone(page)
    expect(page.get_by_text("New: 7 attacks")).to_be_visible()
    show(page, "/diary")
    expect(page.get_by_role("main").locator(ATTACKS)).to_have_count(0)

    show(page, "/settings/import")
    page.get_by_role("button", name="migraine_buddy.csv").click()
    button(page, "Put it in my diary").click()
    expect(page.get_by_text("It is in your diary.")).to_be_visible()
    show(page, "/diary")
    page.get_by_role("main").locator(ATTACKS).first.click()
    page.get_by_role("link", name="What was written here, and when").click()
    expect(page.get_by_text("Brought in from Migraine Buddy (CSV)")).to_be_visible()
    expect(page.locator("pre")).to_be_visible()

    look_into(page, SAMPLES / "migraine_buddy.csv")
    answer_the_zone(page)
    expect(page.get_by_text("There is nothing new in it.")).to_be_visible()
    button(page, "Another file").click()

    page.get_by_role("button", name="migraine_buddy.csv").click()
    button(page, "Take it back").click()
    expect(page.get_by_text("They can be put back.")).to_be_visible()
    button(page, "Take it back").click()
    expect(page.get_by_text("Taken back: 16 entries.")).to_be_visible()
    show(page, "/diary")
    expect(page.get_by_role("main").locator(ATTACKS)).to_have_count(0)


def test_of_apples_export_only_the_records_of_headache_leave_the_phone(
    device: Callable[[str], Profile], server: Server, tmp_path: Path
) -> None:
    page = device("phone").open()
    sign_up(page)
    export = tmp_path / "export.zip"
    with zipfile.ZipFile(export, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(SAMPLES / "apple_health_export.xml", "apple_health_export/Export.xml")

    look_into(page, export)
    answer_the_zone(page)
    expect(page.get_by_text("New: 5 attacks")).to_be_visible()

    with closing(sqlite3.connect(server.database)) as database:
        [(sent,)] = database.execute("SELECT content FROM import_part").fetchall()
    assert b"HKCategoryTypeIdentifierHeadache" in sent
    assert b"StepCount" not in sent
    assert b"DateOfBirth" not in sent


def test_with_no_network_the_file_is_not_touched(device: Callable[[str], Profile]) -> None:
    phone = device("phone")
    page = phone.open()
    sign_up(page)
    show(page, "/settings/import")
    phone.network("off")
    page.get_by_label("The file of the other app").set_input_files(SAMPLES / "migraine_buddy.csv")
    button(page, "Look into it").click()

    expect(page.get_by_text("There is no connection.")).to_be_visible()
