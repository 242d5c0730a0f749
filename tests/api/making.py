"""How the tests ask for a file that a job makes, and fetch it, as the app does."""

from typing import Any

from tests.browser import Browser


def asked(browser: Browser, what: str, **choices: str) -> Any:
    """Ask for a file; here its job is done within the request."""
    answer = browser.send("POST", "/files", {"what": what, **choices})
    assert answer.status_code == 202, answer.json
    return answer.json


def fetched(browser: Browser, file_id: str) -> Any:
    return browser.get(f"/api/v1/files/{file_id}/content")


def made(browser: Browser, what: str, **choices: str) -> Any:
    """Ask for a file and fetch it."""
    told = asked(browser, what, **choices)
    assert told["state"] == "ready", told
    return fetched(browser, told["id"])
