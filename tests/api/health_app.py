"""A program of somebody else's that reads SMART Health Links, for tests."""

import json
from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from backend.exchange import shlink, shlink_file
from tests.api.links import PHONE
from tests.browser import Browser

WHO = "Verona Health System"


class HealthApp:
    """A program of somebody else's that was shown a link."""

    def __init__(self, app: Flask, text: str) -> None:
        self.client = app.test_client(use_cookies=False)
        self.link = shlink.read(text)
        self.address = "127.0.0.1"

    def ask(self, passcode: str | None = None, **more: Any) -> TestResponse:
        told = {"recipient": WHO, "passcode": passcode, "aFieldOfLater": 1} | more
        body = {name: value for name, value in told.items() if value is not None}
        return self.client.post(
            self.path,
            json=body,
            headers={"User-Agent": PHONE},
            environ_base={"REMOTE_ADDR": self.address},
        )

    def fetch(self, file: dict[str, str]) -> TestResponse:
        return self.client.get(file["location"].removeprefix("http://localhost"))

    def opened(self, jwe: str) -> dict[str, Any]:
        content, kind = shlink_file.decrypted(jwe, shlink.decoded(self.link.key))
        assert kind == "application/fhir+json"
        told: dict[str, Any] = json.loads(content)
        return told

    @property
    def path(self) -> str:
        return self.link.url.removeprefix("http://localhost")


def health_link(person: Browser, share: dict[str, Any], **wish: Any) -> str:
    """Give a link its second form."""
    answer = person.send("POST", f"/shares/{share['share']['id']}/health-link", wish)
    assert answer.status_code == 201, answer.json
    told: str = answer.json["link"]
    return told


def shown(app: Flask, person: Browser, share: dict[str, Any], **wish: Any) -> HealthApp:
    return HealthApp(app, health_link(person, share, **wish))
