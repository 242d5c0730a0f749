"""The page for a specialist in a real browser: seen as it will be read, then saved."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.acts import button, headache_now, sign_up
from tests.e2e.chromium import Profile

pytestmark = pytest.mark.browser
# A picture that the browser could not read has no width.
DRAWN = "() => document.querySelector('.sheet')?.naturalWidth > 0"


def shown(page: Page) -> None:
    """Wait until the page stands there with its appendix."""
    page.goto("/report/page")
    expect(page.get_by_text("pages.", exact=False).first).to_be_visible()
    expect(page.get_by_role("img", name="Page 1 of")).to_be_visible()


def test_the_page_is_seen_before_it_leaves_and_leaves_as_it_was_seen(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    phone = device("phone")
    page = phone.open()
    sign_up(page)
    page.goto("/")
    headache_now(page)

    shown(page)
    page.wait_for_function(DRAWN)
    with page.expect_download() as told:
        button(page, "Save as PDF").click()

    told.value.save_as(tmp_path / "page.pdf")
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF-")
    assert told.value.suggested_filename.startswith("umbra-20")
    expect(page.get_by_text("The file is saved.")).to_be_visible()

    phone.network("off")
    page.get_by_role("radio", name="30 days").locator("..").click()

    expect(
        page.get_by_text("There is no connection to the account now.", exact=False)
    ).to_be_visible()
    expect(page.get_by_role("img")).to_have_count(0)
