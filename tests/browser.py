"""A person's browser, as the tests use it: it keeps cookies and sends the CSRF header."""

from typing import Any
from uuid import uuid4

from flask import Flask
from werkzeug.test import TestResponse

PASSWORD = "correct horse battery"  # noqa: S105 - of nobody


class Browser:
    """One browser: its own cookies, its own session."""

    def __init__(self, app: Flask) -> None:
        self.client = app.test_client()
        self.token = ""
        self.epoch = 1

    def get(self, path: str, **headers: str) -> TestResponse:
        return self.client.get(path, headers=headers)

    def send(self, method: str, path: str, body: object = None, **headers: str) -> TestResponse:
        """Send JSON to the API with the token of this session."""
        headers = {"X-CSRF-Token": self.token, **headers}
        return self.client.open(f"/api/v1{path}", method=method, json=body, headers=headers)

    def fetch_token(self) -> None:
        self.token = self.get("/api/v1/csrf").json["csrf_token"]

    def sign_up(self, email: str, password: str = PASSWORD, specialist: str = "") -> None:
        """Make an account and sign in to it; a specialist's has a name."""
        self.fetch_token()
        wish = {"email": email, "password": password}
        if specialist:
            wish |= {"role": "specialist", "name": specialist}
        made = self.send("POST", "/account", wish)
        assert made.status_code == 202, made.json
        self.sign_in(email, password)

    def sign_in(self, email: str, password: str = PASSWORD) -> TestResponse:
        """Sign in; the answer tells whether it worked."""
        self.fetch_token()
        answer = self.send("POST", "/session", {"email": email, "password": password})
        if answer.status_code == 200:
            self.token, self.epoch = answer.json["csrf_token"], answer.json["epoch"]
        return answer

    def push(self, **changes: list[dict[str, Any]]) -> TestResponse:
        return self.send("POST", "/sync/changes", {"epoch": self.epoch, **changes})

    def pushed(self, *episodes: dict[str, Any]) -> list[dict[str, Any]]:
        """Push changes of episodes, and give the entries as they then stand."""
        answer = self.push(episodes=list(episodes))
        assert answer.status_code == 200, answer.json
        entries: list[dict[str, Any]] = answer.json["episodes"]
        return entries

    def pulled(self, since: int = 0, limit: int = 200) -> dict[str, Any]:
        answer = self.get(f"/api/v1/sync/changes?since={since}&limit={limit}&epoch={self.epoch}")
        assert answer.status_code == 200, answer.json
        page: dict[str, Any] = answer.json
        return page


def new_id() -> str:
    return str(uuid4())


def change(entry_id: str, base_revision: int | None, /, **fields: Any) -> dict[str, Any]:
    """A change of an entry as a device sends it."""
    return {
        "change_id": new_id(),
        "entry_id": entry_id,
        "base_revision": base_revision,
        "fields": fields,
    }


def attack(entry_id: str, base_revision: int | None = None, /, **fields: Any) -> dict[str, Any]:
    """A change of an episode that began one evening in Vienna."""
    span = {"started_at": "2026-03-01T21:00:00+01:00", "time_zone": "Europe/Vienna"}
    return change(entry_id, base_revision, **{"span": span, **fields})
