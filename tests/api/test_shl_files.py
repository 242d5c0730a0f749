"""The files of a SMART Health Link: what is in them, how much, and in which form they are given."""

import json
from base64 import b64decode
from typing import Any

from flask import Flask

from tests.api.health_app import shown
from tests.api.links import Clock, made
from tests.browser import Browser, attack, new_id


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


def test_two_years_at_most_are_given_at_once_and_it_is_said(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    long_ago, lately = new_id(), new_id()
    then = {"started_at": "2019-03-01T21:00:00+01:00", "time_zone": "Europe/Vienna"}
    ada.pushed(attack(long_ago, None, span=then), attack(lately))
    reader = shown(app, ada, made(ada, passcode=False))

    diary = reader.opened(reader.ask(embeddedLengthMax=10_000_000).json["files"][0]["embedded"])

    known = [one["resource"]["id"] for one in diary["entry"]]
    assert (long_ago in known, lately in known) == (False, True)
    assert "before 2024-11-20 is not in it" in diary["entry"][0]["resource"]["text"]["div"]
