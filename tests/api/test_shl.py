"""A SMART Health Link from its making to its end, as a reader by HL7's specification meets it."""

import json
import logging
from base64 import b64decode
from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from granian.log import DEFAULT_ACCESSLOG_FMT, log_request_builder
from sqlalchemy import text
from werkzeug.test import TestResponse

from backend.api import health_files
from backend.exchange import shlink
from backend.extensions import db
from backend.unlogged import keep_secret_paths
from tests.api.links import PHONE, Clock, made, seen
from tests.browser import Browser, attack, new_id
from tests.moments import NOW

WHO = "Verona Health System"


class HealthApp:
    """A program of somebody else's that was shown a link."""

    def __init__(self, app: Flask, text: str) -> None:
        self.client = app.test_client(use_cookies=False)
        self.link = shlink.read(text)

    def ask(self, passcode: str | None = None, **more: Any) -> TestResponse:
        told = {"recipient": WHO, "passcode": passcode, "aFieldOfLater": 1} | more
        body = {name: value for name, value in told.items() if value is not None}
        return self.client.post(self.path, json=body, headers={"User-Agent": PHONE})

    def fetch(self, file: dict[str, str]) -> TestResponse:
        return self.client.get(file["location"].removeprefix("http://localhost"))

    def opened(self, jwe: str) -> dict[str, Any]:
        content, kind = shlink.decrypted(jwe, shlink.decoded(self.link.key))
        assert kind == "application/fhir+json"
        told: dict[str, Any] = json.loads(content)
        return told

    @property
    def path(self) -> str:
        return self.link.url.removeprefix("http://localhost")


@pytest.fixture
def clock(app: Flask) -> Clock:
    """Noon of the day on which the tests' world stands still."""
    return Clock(app, NOW)


def health_link(person: Browser, share: dict[str, Any], **wish: Any) -> str:
    """Give a link its second form."""
    answer = person.send("POST", f"/shares/{share['share']['id']}/health-link", wish)
    assert answer.status_code == 201, answer.json
    told: str = answer.json["link"]
    return told


def shown(app: Flask, person: Browser, share: dict[str, Any], **wish: Any) -> HealthApp:
    return HealthApp(app, health_link(person, share, **wish))


def gone(app: HealthApp, passcode: str | None = None) -> None:
    """A link that opens no more is not told from one that never was."""
    answer = app.ask(passcode)
    never = app.client.post("/api/v1/shl/never", json={"recipient": WHO})
    assert (answer.status_code, answer.data) == (404, never.data)


def test_a_health_app_opens_the_diary_and_the_report_with_the_key_of_the_link(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    attack_id = new_id()
    ada.pushed(attack(attack_id, None))
    share = made(ada)
    reader = shown(app, ada, share, language="de")

    answer = reader.ask(share["passcode"])

    assert answer.json["status"] == "can-change"
    diary, report = (
        reader.opened(reader.fetch(file).get_data(as_text=True)) for file in answer.json["files"]
    )
    assert diary["resourceType"] == "Bundle"
    assert attack_id in [one["resource"]["id"] for one in diary["entry"]]
    [content] = report["content"]
    assert content["attachment"]["language"] == "de"
    assert b64decode(content["attachment"]["data"]).startswith(b"%PDF")
    fetched = reader.fetch(answer.json["files"][0])
    assert fetched.mimetype == "application/jose"
    assert fetched.headers["Cache-Control"] == "no-store"


def test_the_link_says_what_the_specification_asks_for(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    with_passcode, open_one = made(ada), made(ada, passcode=False)
    flags = [
        shown(app, ada, share, opens=opens).link.flag
        for share in (with_passcode, open_one)
        for opens in ("long", "once")
    ]

    reader = shown(app, ada, with_passcode)

    assert flags == ["LP", "P", "L", ""]
    assert len(shlink.decoded(reader.path.rpartition("/")[2])) == 32
    assert len(shlink.decoded(reader.link.key)) == 32
    assert len(reader.link.url) <= 128
    ends_at = datetime.fromisoformat(with_passcode["share"]["ends_at"])
    assert reader.link.exp == int(ends_at.timestamp())
    app.config["PUBLIC_URL"] = "https://umbra.example"
    outside = shown(app, ada, with_passcode)
    assert outside.link.url.startswith("https://umbra.example/api/v1/shl/")


def taken_back(person: Browser, share: dict[str, Any]) -> None:
    assert person.send("DELETE", f"/shares/{share['share']['id']}").status_code == 204


def test_files_stand_in_the_answer_where_they_are_short_enough(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada, passcode=False)
    reader = shown(app, ada, share)

    long = reader.ask(embeddedLengthMax=10_000_000).json["files"]
    short = reader.ask(embeddedLengthMax=10).json["files"]

    assert [sorted(file) for file in long] == [["contentType", "embedded"]] * 2
    assert [sorted(file) for file in short] == [["contentType", "location"]] * 2
    kinds = [reader.opened(file["embedded"])["resourceType"] for file in long]
    assert kinds == ["Bundle", "DocumentReference"]


def test_a_wrong_passcode_is_told_how_many_more_are_borne_until_the_link_is_locked(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada)
    reader = shown(app, ada, share)

    asked = reader.ask()
    wrong = [reader.ask("none") for _ in range(10)]

    assert (asked.status_code, asked.json["remainingAttempts"]) == (401, 10)
    assert [answer.status_code for answer in wrong] == [401] * 10
    assert [answer.json["remainingAttempts"] for answer in wrong] == list(range(9, -1, -1))
    gone(reader, share["passcode"])
    assert seen(ada)[0]["state"] == "locked"
    refused = ada.send("POST", f"/shares/{share['share']['id']}/health-link", {})
    assert refused.status_code == 404


def test_a_link_for_one_opening_opens_once_and_its_files_for_an_hour(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada)
    reader = shown(app, ada, share, opens="once")
    assert reader.ask("wrong").status_code == 401

    answer = reader.ask(share["passcode"])

    assert answer.json["status"] == "finalized"
    gone(reader, share["passcode"])
    file = answer.json["files"][0]
    assert reader.fetch(file).status_code == 200
    clock.pass_by(minutes=61)
    assert reader.fetch(file).status_code == 404


def test_it_ends_with_its_link_at_once(app: Flask, ada: Browser, clock: Clock) -> None:
    share, short = made(ada, passcode=False), made(ada, passcode=False, days=1)
    reader, ended = shown(app, ada, share), shown(app, ada, short)
    file = reader.ask().json["files"][0]

    taken_back(ada, share)
    clock.pass_by(days=1, seconds=1)

    gone(reader)
    gone(ended)
    assert reader.fetch(file).status_code == 404
    again = ada.send("POST", f"/shares/{share['share']['id']}/health-link", {})
    assert again.status_code == 404


def test_taken_back_while_a_file_is_made_it_gives_none(
    app: Flask, ada: Browser, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = made(ada, passcode=False)
    reader = shown(app, ada, share)
    file = reader.ask().json["files"][0]
    whole = health_files.made

    def meanwhile(*asked: Any) -> bytes:
        taken_back(ada, share)
        return whole(*asked)

    monkeypatch.setattr(health_files, "made", meanwhile)

    assert reader.fetch(file).status_code == 404


def test_a_second_form_takes_the_place_of_the_first_and_nobody_else_makes_one(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada, passcode=False)
    first = shown(app, ada, share)
    second = shown(app, ada, share)
    bob = Browser(app)
    bob.sign_up("bob@example.org")

    gone(first)
    assert second.ask().status_code == 200
    foreign = bob.send("POST", f"/shares/{share['share']['id']}/health-link", {})
    assert foreign.status_code == 404


def test_a_leave_of_one_link_fetches_nothing_of_another(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    one, other = (shown(app, ada, made(ada, passcode=False)) for _ in range(2))
    file = one.ask().json["files"][0]
    leave = file["location"].removeprefix(one.link.url)

    assert one.client.get(f"{other.path}{leave}").status_code == 404
    assert one.client.get(f"{one.path}/made.up/diary").status_code == 404
    as_reader = leave.split("/")[1]
    held = {"Authorization": f"Bearer {as_reader}"}
    assert one.client.get("/api/v1/shared", headers=held).status_code == 404


def test_its_person_sees_who_opened_it_and_what_was_looked_at(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada, passcode=False)
    reader = shown(app, ada, share)

    answer = reader.ask(recipient=f"\x00 {WHO} \n" + "x" * 200)
    reader.fetch(answer.json["files"][1])

    [opening] = seen(ada)[0]["openings"]
    assert opening["recipient"].startswith(f"{WHO} x")
    assert len(opening["recipient"]) == 100
    assert (opening["how"], opening["device"]) == ("shl", "phone")
    assert list(opening["looked_at"]) == ["pdf"]


def test_what_is_left_out_of_the_link_is_left_out_and_said(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    ada.pushed(attack(new_id(), None, notes="a word of her own"))
    scope: dict[str, Any] = {"from": None, "to": None, "include": []}
    reader = shown(app, ada, made(ada, scope=scope, passcode=False))

    diary = reader.opened(reader.ask(embeddedLengthMax=10_000_000).json["files"][0]["embedded"])

    told = json.dumps(diary)
    assert "a word of her own" not in told
    sections = [one["title"] for one in diary["entry"][0]["resource"]["section"]]
    assert sections == ["Summary, computed from the diary"]
    for part in ("Single attacks", "Notes", "Medicines", "The history"):
        assert part in diary["entry"][0]["resource"]["text"]["div"]


def test_a_viewer_in_a_page_of_another_site_may_ask_and_no_cookie_goes_along(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    share = made(ada, passcode=False)
    reader = shown(app, ada, share)

    may = reader.client.options(reader.path, headers={"Origin": "https://viewer.example"})
    answer = reader.ask()

    for one in (may, answer):
        assert one.headers["Access-Control-Allow-Origin"] == "*"
        assert "Access-Control-Allow-Credentials" not in one.headers
    assert may.headers["Access-Control-Allow-Headers"] == "Content-Type"
    assert "Set-Cookie" not in answer.headers


def test_neither_path_nor_key_is_in_the_database(app: Flask, ada: Browser, clock: Clock) -> None:
    reader = shown(app, ada, made(ada))

    with app.app_context():
        kept = db.session.execute(text("SELECT * FROM health_link")).mappings().one()

    for secret in (reader.path.rpartition("/")[2], reader.link.key):
        assert secret not in str(dict(kept))
        assert shlink.decoded(secret).hex() not in str(dict(kept))


def test_no_log_of_requests_has_a_path_whole(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    keep_secret_paths()
    secret = "S3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3cr3tS3"  # noqa: S105 - of nobody
    asked = {"addr_remote": "127.0.0.1", "protocol": "HTTP/1.1", "qs": "", "scheme": "http"}
    granian, flask = (logging.getLogger(name) for name in ("granian.access", "werkzeug"))

    with caplog.at_level(logging.INFO):
        log_request_builder(DEFAULT_ACCESSLOG_FMT)(
            0.0, 0.0, asked | {"method": "POST", "path": f"/api/v1/shl/{secret}"}, 200
        )
        flask.info('"%s" %s', f"GET /api/v1/shl/{secret}/leave/diary HTTP/1.1", 200)
        flask.info('"%s" %s', "GET /api/v1/shares HTTP/1.1", 200)

    assert granian.propagate
    assert "S3cr3t…" in caplog.text
    assert secret[:7] not in caplog.text
    assert "leave/diary" not in caplog.text
    assert "/api/v1/shares HTTP/1.1" in caplog.text
    assert secret not in capsys.readouterr().out
