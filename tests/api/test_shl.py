"""A SMART Health Link from its making to its end, as a reader by HL7's specification meets it."""

from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import text

from backend.api import health_files
from backend.exchange import shlink
from backend.extensions import db
from tests.api.health_app import WHO, HealthApp, shown
from tests.api.links import Clock, made, seen
from tests.browser import Browser


def gone(app: HealthApp, passcode: str | None = None) -> None:
    """A link that opens no more is not told from one that never was."""
    answer = app.ask(passcode)
    never = app.client.post("/api/v1/shl/never", json={"recipient": WHO})
    assert (answer.status_code, answer.data) == (404, never.data)


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
    clock.pass_by(minutes=59)
    assert reader.fetch(file).status_code == 200
    clock.pass_by(minutes=1)
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
