"""A link from its making to its end: what opens it, what does not, and what its person sees."""

from typing import Any

import pytest
from flask import Flask

from backend.api import reading_answers
from tests.api.links import WHOLE, Clock, Reader, made, refused, seen
from tests.browser import Browser, attack, new_id

# What no database has a part in is asked of one.
ON_ONE_DATABASE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_a_link_opens_with_its_passcode_and_gives_what_it_names(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    ada.pushed(attack(new_id(), None))
    link = made(ada, name="Dr. Adeyemi")

    opened = reader.open(token=link["token"], passcode=link["passcode"])

    assert opened.json["scope"] == WHOLE | {"include": sorted(WHOLE["include"])}
    assert opened.json["ends_at"] == link["share"]["ends_at"]
    assert "Set-Cookie" not in opened.headers
    listed = reader.get("/attacks")
    assert (listed.json["of"], listed.headers["Cache-Control"]) == (1, "no-store")


def test_a_passcode_is_asked_for_and_a_wrong_one_gives_nothing(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    link = made(ada)

    asked = reader.open(token=link["token"])
    wrong = reader.open(token=link["token"], passcode="000 000 0")

    assert (asked.status_code, asked.json["type"]) == (403, "urn:umbra:passcode-needed")
    assert (wrong.status_code, wrong.json["type"]) == (403, "urn:umbra:passcode-wrong")
    assert reader.get().status_code == 404
    assert reader.open(token=link["token"], passcode=" ".join(link["passcode"])).status_code == 200


@ON_ONE_DATABASE
def test_a_passcode_is_optional(ada: Browser, clock: Clock, reader: Reader) -> None:
    link = made(ada, passcode=False)

    assert link["passcode"] is None
    assert reader.open(token=link["token"]).status_code == 200


def test_after_ten_wrong_passcodes_of_a_thousand_none_opens_it(
    app: Flask, ada: Browser, clock: Clock
) -> None:
    link = made(ada)
    wrong = (f"{number:06}" for number in range(1_001) if f"{number:06}" != link["passcode"])

    answers = [
        Reader(app, f"10.0.{place // 200}.{place % 200}").open(token=link["token"], passcode=one)
        for place, one in zip(range(1_000), wrong, strict=False)
    ]

    codes = [answer.status_code for answer in answers]
    assert codes == [403] * 10 + [404] * 990
    refused(Reader(app), token=link["token"], passcode=link["passcode"])
    [share] = seen(ada)
    assert (share["state"], share["wrong"]) == ("locked", 10)
    assert [one["how"] for one in share["openings"]] == ["wrong"] * 10


def test_a_link_ends_when_its_days_are_over(ada: Browser, clock: Clock, reader: Reader) -> None:
    link = made(ada, days=90)
    secret = {"token": link["token"], "passcode": link["passcode"]}
    clock.pass_by(days=89, hours=23)
    assert reader.open(**secret).status_code == 200
    assert reader.get().status_code == 200

    clock.pass_by(hours=1)

    refused(reader, **secret)
    assert reader.get().status_code == 404
    assert seen(ada)[0]["state"] == "ended"


def test_a_leave_to_read_lasts_for_a_visit(ada: Browser, clock: Clock, reader: Reader) -> None:
    reader.open(token=made(ada, passcode=False)["token"])
    clock.pass_by(minutes=119)
    assert reader.get().status_code == 200

    clock.pass_by(minutes=1)

    assert reader.get().status_code == 404


def test_a_link_taken_back_shuts_the_pages_that_are_open(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    link = made(ada, passcode=False)
    reader.open(token=link["token"])
    pages = [
        *("", "/summary", "/pages", "/pages/1.svg", "/report.pdf", "/months/2026-03"),
        *("/attacks", f"/attacks/{entry}"),
    ]
    assert {reader.get(page).status_code for page in pages} == {200}

    ada.send("DELETE", f"/shares/{link['share']['id']}")

    assert {reader.get(page).status_code for page in pages} == {404}
    assert len({reader.get(page).data for page in pages}) == 1
    refused(reader, token=link["token"])
    assert seen(ada)[0]["state"] == "revoked"
    assert ada.send("DELETE", f"/shares/{link['share']['id']}").status_code == 204


@ON_ONE_DATABASE
def test_what_was_asked_for_while_a_link_was_taken_back_is_not_given(
    ada: Browser, clock: Clock, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = made(ada, passcode=False)
    reader.open(token=link["token"])

    def taken_back_meanwhile(*_: Any) -> bytes:
        ada.send("DELETE", f"/shares/{link['share']['id']}")
        return b"%PDF-"

    monkeypatch.setattr(reading_answers.reading, "pdf", taken_back_meanwhile)

    assert reader.get("/report.pdf").status_code == 404


def test_a_short_code_stands_for_the_link_for_a_quarter_of_an_hour(
    ada: Browser, clock: Clock, reader: Reader
) -> None:
    link = made(ada)
    path = f"/shares/{link['share']['id']}/code"
    first, code = (ada.send("POST", path).json["code"] for _ in range(2))
    typed = f" {code[:4].lower()}-{code[4:]} "
    assert len(code) == 8
    assert not set(code) & set("IO01")
    clock.pass_by(minutes=14)

    assert reader.open(code=typed).json["type"] == "urn:umbra:passcode-needed"
    assert reader.open(code=typed, passcode=link["passcode"]).status_code == 200
    refused(reader, code=first, passcode=link["passcode"])

    clock.pass_by(minutes=1)

    refused(reader, code=code, passcode=link["passcode"])
    assert reader.get().status_code == 200


def test_a_link_that_opens_no_more_gets_no_code(ada: Browser, clock: Clock) -> None:
    link = made(ada)["share"]["id"]
    ada.send("DELETE", f"/shares/{link}")

    assert ada.send("POST", f"/shares/{link}/code").status_code == 404
