"""Everybody who might call a route, each before the same diary, and the ids of what is in it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from secrets import token_urlsafe
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from backend.exchange import shlink
from tests.api.bringing import FIRST, brought, document, episode
from tests.api.desk import followers, specialist, tied
from tests.api.links import Clock, Reader
from tests.api.links import made as link_made
from tests.api.making import asked
from tests.browser import Browser, new_id

# What nobody may read but the person, the specialist of the tie, and whoever opened the link.
PRIVATE = "the words of one diary"
VARIABLE = re.compile(r"<(?:[^<>]*:)?(\w+)>")
MONTH = "2026-03"
WRONG = "000 000 000"

Ask = Callable[[str, str, Any], TestResponse]
Secret = dict[str, str]


@dataclass
class Callers:
    """Who calls, by kind; the ids in an address; and what each kind has instead of them."""

    ask: dict[str, Ask] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)
    own: dict[str, dict[str, str]] = field(default_factory=dict)
    secret: dict[str, Secret] = field(default_factory=dict)

    def address(self, rule: Rule, kind: str) -> str:
        """An address of this rule about the diary, as this kind of caller knows it."""
        return filled(rule, self.ids | self.own.get(kind, {}))

    def nowhere(self, rule: Rule) -> str:
        """The same address about what never was."""
        never = {name: new_id() for name in self.ids if name.endswith("_id")}
        return filled(rule, self.ids | never)

    def told(self, kind: str) -> Secret:
        """What this kind of caller can say to open a link; whoever has none guesses."""
        return self.secret.get(kind, {"token": token_urlsafe(24), "passcode": WRONG})


def filled(rule: Rule, names: Mapping[str, str]) -> str:
    """Put names into the places of a rule; a secret that the caller does not have is guessed."""
    return VARIABLE.sub(lambda found: names.get(found[1], new_id()), rule.rule)


def everybody(app: Flask) -> Callers:
    """Ada with a diary and all that can be shared of it, and everybody who is about."""
    # Jobs read the machine's own clock, so that this one begins there.
    clock, ada, eve = Clock(app, datetime.now(UTC)), Browser(app), Browser(app)
    ada.sign_up("ada@example.org")
    eve.sign_up("eve@example.org")
    callers = Callers()
    callers.ids = what_is_kept(ada)
    doctors = {kind: specialist(app, f"{kind}@example.org") for kind in ("tied", "ended", "untied")}
    tie, over = tied(ada, doctors["tied"]), tied(ada, doctors["ended"])
    callers.ids |= {"tie_id": tie} | what_is_asked(ada, doctors["tied"], tie)
    callers.own["ended"] = {"tie_id": over}
    ada.send("DELETE", f"/ties/{follower(ada, over)}")
    people = {"stranger": Browser(app), "patient": ada, "other patient": eve, **doctors}
    people["stranger"].fetch_token()
    callers.ask = {kind: by_browser(one) for kind, one in people.items()}
    readers = links(app, ada, clock, callers)
    callers.ask |= {kind: by_reader(one) for kind, one in readers.items()}
    callers.ids["file_id"] = asked(ada, "page", as_of=f"{clock.now:%Y-%m-%d}")["id"]
    callers.ids["share_id"] = ada.get("/api/v1/shares").json["shares"][0]["id"]
    return callers


def what_is_kept(ada: Browser) -> dict[str, str]:
    """A diary with one attack that came from a file."""
    brought_in = brought(ada, document(episode(notes=PRIVATE)))
    names = {"kind": "episode", "entry_id": FIRST, "attack_id": FIRST, "month": MONTH}
    return names | {
        "import_id": brought_in["id"],
        "number": "1",
        "path": "diary",
        "name": "umbra-diary-1.json",
        "part": "report",
    }


def what_is_asked(ada: Browser, doctor: Browser, tie: str) -> dict[str, str]:
    """A question of a specialist, and that specialist as the person's addresses have them."""
    doctor.send("POST", f"/desk/patients/{tie}/questions", {"text": "Did it wake you?"})
    [question] = ada.get("/api/v1/ties").json["questions"]
    return {"question_id": question["id"], "follower_id": follower(ada, tie)}


def follower(ada: Browser, tie: str) -> str:
    """The same tie by the id under which its person knows it."""
    standing = [one for one in followers(ada) if one["ended_at"] is None]
    return str(next((one["id"] for one in standing if one["id"] == tie), standing[-1]["id"]))


def links(app: Flask, ada: Browser, clock: Clock, callers: Callers) -> dict[str, Reader]:
    """A link that opens, one with a wrong passcode, one that is over, and one taken back."""
    kinds = ("expired", "revoked", "wrong", "right")
    readers = {kind: Reader(app) for kind in kinds}
    for kind, reader in readers.items():
        link = link_made(ada, days=1 if kind == "expired" else 7, today=f"{clock.now:%Y-%m-%d}")
        secret = {"token": link["token"], "passcode": link["passcode"]}
        if kind == "wrong":
            secret["passcode"] = WRONG
        callers.secret[kind] = secret
        reader.open(**secret)
        callers.own[kind] = in_a_health_app(app, ada, link["share"]["id"], secret["passcode"])
        if kind == "expired":
            clock.pass_by(hours=25)
        if kind == "revoked":
            ada.send("DELETE", f"/shares/{link['share']['id']}")
    return readers


def in_a_health_app(app: Flask, ada: Browser, share: str, passcode: str) -> dict[str, str]:
    """The same link as a SMART Health Link: its path is a secret, and a leave to fetch a file."""
    made = ada.send("POST", f"/shares/{share}/health-link", {})
    path = urlsplit(shlink.read(made.json["link"]).url).path
    told = app.test_client().post(path, json={"recipient": "a clinic", "passcode": passcode})
    if told.status_code != 200:
        return {"secret": path.rpartition("/")[2]}
    secret, leave, part = told.json["files"][0]["location"].rsplit("/", 3)[1:]
    return {"secret": secret, "leave": leave, "part": part}


def by_browser(browser: Browser) -> Ask:
    def ask(method: str, path: str, body: Any) -> TestResponse:
        headers = {"X-CSRF-Token": browser.token}
        return browser.client.open(path, method=method, json=body, headers=headers)

    return ask


def by_reader(reader: Reader) -> Ask:
    def ask(method: str, path: str, body: Any) -> TestResponse:
        headers = {"Authorization": f"Bearer {reader.grant}"}
        return reader.client.open(path, method=method, json=body, headers=headers)

    return ask
