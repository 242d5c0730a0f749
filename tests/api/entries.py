"""What the tests of one entry's history ask the account for."""

from typing import Any

from tests.browser import Browser

PRIVATE = "the words that nobody may read any more"


def versions(browser: Browser, entry: str, query: str = "", kind: str = "episode") -> Any:
    answer = browser.get(f"/api/v1/entries/{kind}/{entry}/versions{query}")
    assert answer.status_code == 200, answer.json
    return answer.json


def erased(browser: Browser, entry: str, kind: str = "episode") -> int:
    return browser.send("DELETE", f"/entries/{kind}/{entry}").status_code


def everything(browser: Browser, entry: str) -> str:
    return f"{browser.pulled()}{versions(browser, entry)}"
