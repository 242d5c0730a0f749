"""What a link gives and tells: the diary of its scope, to nobody else, and no secret."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select, text

from backend.extensions import db, limiter
from backend.store import shares
from backend.store.health_link_models import HealthLink
from backend.store.share_models import Opening, Share
from tests.api.links import WHOLE, Clock, Reader, made, refused, seen
from tests.browser import Browser, attack, new_id
from tests.moments import NOW

# What no database has a part in is asked of one.
ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_its_person_sees_when_on_what_and_what_was_looked_at(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    link = made(ada, passcode=False)
    clock.pass_by(hours=1)
    reader.open(token=link["token"])
    read = ("/summary", "/evidence", "/attacks", f"/attacks/{entry}", f"/attacks/{entry}")
    for path in (*read, "/report.pdf"):
        reader.get(path)

    [opening] = seen(ada)[0]["openings"]

    assert opening["at"] == (NOW + timedelta(hours=1)).isoformat()
    assert (opening["how"], opening["device"]) == ("link", "phone")
    looked_at = {"summary": [], "written": [], "list": [], "attacks": [entry], "pdf": []}
    assert opening["looked_at"] == looked_at


def test_a_frozen_link_shows_the_diary_of_its_day(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    kept, erased = new_id(), new_id()
    ada.pushed(attack(kept, None, side="left"), attack(erased, None))
    link = made(ada, passcode=False, frozen=True)
    ada.pushed(attack(kept, 1, side="right"), attack(new_id(), None))
    ada.send("DELETE", f"/entries/episode/{erased}")
    clock.pass_by(days=2)

    opened = reader.open(token=link["token"])

    assert opened.json["frozen_on"] == "2026-11-22"
    assert opened.json["scope"]["to"] == "2026-11-22"
    listed = reader.get("/attacks").json["attacks"]
    assert [(one["id"], one["side"]) for one in listed] == [(kept, "left")]


def test_a_live_link_shows_the_diary_as_it_is(ada: Browser, clock: Clock, reader: Reader) -> None:
    reader.open(token=made(ada, passcode=False)["token"])
    assert reader.get("/attacks").json["of"] == 0

    ada.pushed(attack(new_id(), None))

    assert reader.get("/attacks").json["of"] == 1


@ON_ONE_DATABASE
def test_attacks_that_are_not_shared_are_not_there(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    scope = {"from": None, "to": None, "include": ["notes"]}
    reader.open(token=made(ada, passcode=False, scope=scope)["token"])

    assert reader.get("/attacks").status_code == 404
    assert reader.get(f"/attacks/{entry}").status_code == 404
    told = reader.get("/summary?as_of=2026-03-31").json
    assert told["attack_profile"]["all"]["attacks"] == 1


@ON_ONE_DATABASE
@pytest.mark.parametrize(
    "path",
    [
        "/pages/0.svg",
        "/pages/99.svg",
        "/months/2026-13",
        "/attacks/00000000-0000-4000-8000-000000000000",
    ],
)
def test_what_is_not_in_a_diary_is_not_in_a_link(
    ada: Browser, clock: Clock, reader: Reader, path: str
) -> None:
    reader.open(token=made(ada, passcode=False)["token"])

    assert reader.get(path).status_code == 404


@ON_ONE_DATABASE
def test_a_grant_that_nobody_signed_opens_nothing(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    reader.open(token=made(ada, passcode=False)["token"])
    signed = reader.grant

    for forged in ("", "no", signed[:-1], f"x{signed}"):
        reader.grant = forged
        assert reader.get().status_code == 404
    assert reader.client.get("/api/v1/shared").status_code == 404
    assert ada.get("/api/v1/shared").status_code == 404


def test_nobody_elses_link_can_be_seen_coded_or_taken_back(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    link = made(ada)["share"]["id"]
    bob = Browser(app)
    bob.sign_up("bob@example.org")

    assert seen(bob) == []
    assert bob.send("POST", f"/shares/{link}/code").status_code == 404
    assert bob.send("DELETE", f"/shares/{link}").status_code == 404
    assert seen(ada)[0]["state"] == "open"


def test_the_database_knows_neither_secret_nor_passcode_nor_code(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    link = made(ada)
    code = ada.send("POST", f"/shares/{link['share']['id']}/code").json["code"]

    with app.app_context(), db.engine.connect() as connection:
        [row] = connection.execute(text("SELECT * FROM share"))

    kept = " ".join(str(value) for value in row)
    assert not [secret for secret in (link["token"], link["passcode"], code) if secret in kept]


@ON_ONE_DATABASE
@pytest.mark.parametrize(
    "wish",
    [
        {"days": 0},
        {"days": 91},
        {"scope": WHOLE | {"from": "2026-11-02", "to": "2026-11-01"}},
        {"scope": WHOLE | {"from": "2026-11-23"}, "frozen": True},
        {"scope": WHOLE | {"include": ["everything"]}},
        {"name": "x" * 101},
    ],
)
def test_a_link_that_could_not_be_kept_is_refused(
    ada: Browser, clock: Clock, wish: dict[str, Any]
) -> None:
    asked = {"scope": WHOLE, "today": "2026-11-22", "days": 7} | wish

    assert ada.send("POST", "/shares", asked).status_code == 422
    assert seen(ada) == []


@ON_ONE_DATABASE
@pytest.mark.parametrize("told", [{}, {"token": "a", "code": "b"}])
def test_opening_takes_a_secret_or_a_code(reader: Reader, told: dict[str, str]) -> None:
    assert reader.open(**told).status_code == 422


def test_too_many_links_are_not_open_at_once(
    ada: Browser, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shares, "MOST_OPEN", 1)
    link = made(ada)["share"]["id"]
    wish = {"scope": WHOLE, "today": "2026-11-22", "days": 7}
    assert ada.send("POST", "/shares", wish).status_code == 409

    ada.send("DELETE", f"/shares/{link}")

    assert ada.send("POST", "/shares", wish).status_code == 201


@ON_ONE_DATABASE
def test_whoever_tries_links_is_stopped(app: Flask, reader: Reader) -> None:
    limiter.enabled = True
    limiter.reset()
    try:
        codes = [reader.open(code="ABCD2345").status_code for _ in range(22)]
    finally:
        limiter.enabled = False

    assert codes[0] == 404
    assert codes[-1] == 429


def test_an_account_that_is_deleted_takes_its_links_along(
    app: Flask, ada: Browser, clock: Clock, reader: Reader
) -> None:
    link = made(ada, passcode=False)
    reader.open(token=link["token"])
    ada.send("POST", f"/shares/{link['share']['id']}/health-link", {})

    assert rows(app) != [0, 0, 0]
    ada.send("DELETE", "/account", {"password": "correct horse battery"})

    refused(reader, token=link["token"])
    assert reader.get("/summary").status_code == 404
    assert rows(app) == [0, 0, 0]


def rows(app: Flask) -> list[int]:
    """How many links, openings and SMART Health Links are kept."""
    with app.app_context(), db.engine.connect() as held:
        tables = (Share, Opening, HealthLink)
        return [held.scalar(select(func.count()).select_from(one)) or 0 for one in tables]
