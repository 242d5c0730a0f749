"""A phone is lost: the sealed file was made offline, and a new phone takes it at once."""

import json
from collections.abc import Callable
from pathlib import Path

import pyrage  # type: ignore[import-untyped]  # it brings no types
import pytest
from playwright.sync_api import Page, expect

from backend.api.schemas.diary import DiarySchema
from tests.e2e.acts import button, headache_now, tab, worker_ready
from tests.e2e.chromium import Profile

pytestmark = pytest.mark.browser
PHRASE = "five quiet words in a row"
# The other program measures for a thousandth of a second how fast this machine is, and refuses
# what it takes for long work: that it does while others use the processor, and not a moment later.
TOO_BUSY, MOST_TRIES = "Excessive work", 200


def sealed_file(page: Page, folder: Path) -> Path:
    """Make the sealed file as a person does, and keep what the browser hands over."""
    tab(page, "Settings").click()
    page.get_by_role("link", name="Backup, or a new phone").click()
    page.get_by_label("Passphrase", exact=True).fill(PHRASE)
    with page.expect_download() as waiting:
        button(page, "Save the sealed file").click()
    file = folder / waiting.value.suggested_filename
    waiting.value.save_as(file)
    return file


def unsealed(sealed: bytes, passphrase: str) -> bytes:
    """What another program that reads age finds in the file."""
    for _ in range(MOST_TRIES):
        try:
            return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
        except pyrage.DecryptError as refused:
            if TOO_BUSY not in str(refused):
                raise
    raise AssertionError("the other program found this machine too slow each time")


def put_back(page: Page, file: Path, passphrase: str) -> None:
    """From the very first screen to the preview of what is in the file."""
    page.get_by_role("link", name="I have a backup").click()
    page.get_by_label("The backup file").set_input_files(file)
    page.get_by_label("Passphrase", exact=True).fill(passphrase)
    button(page, "Open it").click()


def test_a_diary_moves_to_a_new_phone_offline_and_without_an_account(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    old = device("old phone")
    page = old.open()
    worker_ready(page)
    old.network("off")
    headache_now(page)
    button(page, "It is over").click()
    file = sealed_file(page, tmp_path)
    old.close()

    new = device("new phone")
    page = new.open()
    worker_ready(page)
    new.network("off")
    put_back(page, file, PHRASE)
    expect(page.get_by_text("1 attack", exact=True)).to_be_visible()
    button(page, "Put it in my diary").click()
    expect(page.get_by_text("1 entry put back.")).to_be_visible()
    new.close()

    page = new.open(network="off")
    expect(page.get_by_text("The last attack ended today")).to_be_visible()


def test_the_sealed_file_opens_in_another_program_and_only_with_its_passphrase(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    page = device("phone").open()
    headache_now(page)
    page.get_by_role("button", name="Undo").click()
    headache_now(page)
    sealed = sealed_file(page, tmp_path).read_bytes()

    document = json.loads(unsealed(sealed, PHRASE))

    assert DiarySchema().validate(document) == {}
    assert {episode.get("deleted") for episode in document["episodes"]} == {None, True}
    with pytest.raises(pyrage.DecryptError, match="Decryption failed"):
        unsealed(sealed, "another passphrase")


def test_a_wrong_passphrase_is_said_and_the_right_one_still_works(
    device: Callable[[str], Profile], tmp_path: Path
) -> None:
    page = device("old phone").open()
    headache_now(page)
    file = sealed_file(page, tmp_path)

    page = device("new phone").open()
    put_back(page, file, "not this one at all")
    expect(page.get_by_text("This passphrase does not open the file.")).to_be_visible()
    page.get_by_label("Passphrase", exact=True).fill(PHRASE)
    button(page, "Open it").click()
    expect(page.get_by_text("1 attack", exact=True)).to_be_visible()
