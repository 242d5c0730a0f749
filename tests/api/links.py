"""Links for tests: made by a person, and opened by somebody who has neither account nor cookie."""

from datetime import datetime, timedelta
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from tests.browser import Browser

PHONE = "Mozilla/5.0 (Linux; Android 15) Mobile"
WHOLE = {"from": None, "to": None, "include": ["attacks", "notes", "medicines", "background"]}


class Clock:
    """A clock that a test moves."""

    def __init__(self, app: Flask, now: datetime) -> None:
        self.now = now
        app.config["CLOCK"] = lambda: self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


class Reader:
    """Somebody with a link: no cookie is kept, and the leave to read is in memory alone."""

    def __init__(self, app: Flask, address: str = "127.0.0.1") -> None:
        self.client = app.test_client(use_cookies=False)
        self.address = address
        self.grant = ""

    def open(self, **secret: str | None) -> TestResponse:
        answer = self.client.post(
            "/api/v1/shared/open",
            json={name: value for name, value in secret.items() if value is not None},
            headers={"User-Agent": PHONE},
            environ_base={"REMOTE_ADDR": self.address},
        )
        if answer.status_code == 200:
            self.grant = answer.json["grant"]
        return answer

    def get(self, path: str = "") -> TestResponse:
        return self.client.get(
            f"/api/v1/shared{path}", headers={"Authorization": f"Bearer {self.grant}"}
        )


def made(person: Browser, **wish: Any) -> dict[str, Any]:
    """Make a link to a whole diary, for a week, with a passcode unless another is wished."""
    wish = {"scope": WHOLE, "today": "2026-11-22", "days": 7} | wish
    answer = person.send("POST", "/shares", wish)
    assert answer.status_code == 201, answer.json
    told: dict[str, Any] = answer.json
    return told


def seen(person: Browser) -> list[dict[str, Any]]:
    """Look at the links as their person sees them."""
    shares: list[dict[str, Any]] = person.get("/api/v1/shares").json["shares"]
    return shares


def refused(reader: Reader, **secret: str | None) -> None:
    """A link that opens no more is not told from one that never was."""
    never = Reader(reader.client.application).open(code="never")
    answer = reader.open(**secret)
    assert answer.status_code == 404
    assert answer.data == never.data
