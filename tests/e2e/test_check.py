"""The page in the file of an account that checks it: in a real browser, offline, from the file."""

from pathlib import Path
from typing import Any

import orjson
import pytest
from playwright.sync_api import Page, Playwright, expect

from backend.exchange.out.archive import packed
from backend.exchange.out.checker import checker
from tests.e2e.chromium import FLAGS, PATIENCE_MILLISECONDS, chromium
from tests.store.chains import (
    DIARY,
    EVIDENCE,
    HISTORY,
    Files,
    a_diary_exported,
    links,
    with_diary,
    with_lines,
    with_links,
)


def said(page: Page, folder: Path, files: Files, head: str = "") -> str:
    """Choose a ZIP on the page, and read what it says."""
    path = folder / "chosen.zip"
    path.write_bytes(packed(dict(files), (2026, 11, 22)))
    page.locator("#head").fill(head)
    page.locator("#file").set_input_files(path)
    told = page.locator("#told")
    expect(told).not_to_have_text("")
    expect(told).not_to_have_text("Being checked.")
    text = told.inner_text()
    page.reload()
    return text


def hidden(files: Files) -> Files:
    """Words and salt gone, as after an erasing that never was."""

    def emptied(lines: list[str]) -> None:
        lines[0] = lines[0].partition('"fields":')[0] + '"fields":{},"set_aside":{}}'

    return with_lines(with_links(files, lambda some: some[0].update(salt=None)), emptied)


def replaced(lines: list[Any]) -> None:
    lines[0] = lines[0].replace("left", "both")


@pytest.mark.browser
def test_the_page_finds_what_the_command_finds(
    playwright: Playwright, empty_sqlite: Path, tmp_path: Path
) -> None:
    files = a_diary_exported(empty_sqlite, tmp_path)
    short = orjson.loads(files[EVIDENCE])["short"]
    (tmp_path / "check.html").write_text(checker("en"), encoding="utf-8")
    browser = playwright.chromium.launch(
        executable_path=chromium(), args=FLAGS, timeout=PATIENCE_MILLISECONDS
    )
    context = browser.new_context(offline=True, locale="en-GB")
    context.set_default_timeout(PATIENCE_MILLISECONDS)
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    page.goto((tmp_path / "check.html").as_uri())

    whole = said(page, tmp_path, files, short.lower())
    strange = said(page, tmp_path, files, "0000")
    forged = {
        "does not follow": with_links(files, lambda some: some.pop(2)),
        "are not those that were written": with_lines(files, replaced),
        "nothing says that they were erased": hidden(files),
        "history lacks": with_lines(files, lambda some: some.pop(2)),
        "does not know": with_lines(files, lambda some: some.append(some[0])),
        "head is not the last": with_links(files, lambda _: None, head="00"),
        "otherwise than its last states": with_diary(
            files, lambda told: told["episodes"][0].update(side="both")
        ),
        "no file of an account": {HISTORY: b"", DIARY: b""},
    }
    wrong = {reason: said(page, tmp_path, some) for reason, some in forged.items()}
    browser.close()

    assert whole.startswith(f"It holds: 9 states, none changed, taken out or put in. Head {short}.")
    assert f"link {len(links(files))}, 2026-11-22 12:00; 0 came after it." in whole
    assert "not in it" in strange
    assert not {reason: told for reason, told in wrong.items() if reason not in told}
    assert wrong["does not follow"].startswith("It breaks at link 3 (2026-11-22 12:00):")
    assert faults == []
