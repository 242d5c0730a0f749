"""A person's device without a screen: signs up, hands in attacks and fetches what changed."""

import json
import urllib.request
from http.cookiejar import CookieJar
from typing import Any
from uuid import uuid4

PASSWORD = "correct horse battery"  # noqa: S105 - of people who do not exist


class Client:
    """One signed-in session with a server on this machine."""

    def __init__(self, address: str) -> None:
        self.address = f"{address}/api/v1"
        jar = urllib.request.HTTPCookieProcessor(CookieJar())
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), jar)
        self._token = ""
        self._epoch = 0
        self._checkpoint = 0

    def sign_up(self, email: str) -> None:
        """Make an account and sign in to it."""
        claim = {"email": email, "password": PASSWORD}
        self._token = self.ask("GET", "/csrf")["csrf_token"]
        self.ask("POST", "/account", claim)
        person = self.ask("POST", "/session", claim)
        self._token, self._epoch = person["csrf_token"], person["epoch"]

    def push(self, spans: list[dict[str, str]]) -> None:
        """Hand in one new attack for each span."""
        changes = [
            {
                "change_id": str(uuid4()),
                "entry_id": str(uuid4()),
                "base_revision": None,
                "fields": {"span": span, "pain_severity": "severe", "nausea": "mild"},
            }
            for span in spans
        ]
        self.ask("POST", "/sync/changes", {"epoch": self._epoch, "episodes": changes})

    def pull(self) -> int:
        """Fetch all that changed since the last time; give how many entries came."""
        came = 0
        while True:
            asked = f"/sync/changes?since={self._checkpoint}&epoch={self._epoch}"
            page = self.ask("GET", asked)
            self._checkpoint = page["checkpoint"]
            came += len(page.get("episodes", []))
            if not page.get("episodes"):
                return came

    def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Send one request; an answer that is an error is raised as urllib raises it."""
        request = urllib.request.Request(  # noqa: S310 - loopback
            self.address + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json", "X-CSRF-Token": self._token},
        )
        with self._opener.open(request, timeout=60) as answer:
            said = answer.read()
        return json.loads(said) if said else None
