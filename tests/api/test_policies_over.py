"""What is over stays over: ids that are swapped or replayed, and reading that is taken back."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask, g
from flask_login import current_user
from werkzeug.routing import Rule

from backend.api import desk_reading, shared
from backend.api.security import Policy
from backend.store import ties
from backend.store.people import SPECIALIST
from tests.api.bringing import FIRST, SECOND, brought, document, episode
from tests.api.callers import MONTH, by_browser, by_reader, filled
from tests.api.desk import followers, listed, specialist, tied
from tests.api.links import Clock, Reader, made
from tests.api.making import asked
from tests.browser import Browser, new_id
from tests.moments import NOW

READ = {"attack_id": FIRST, "month": MONTH, "number": "1"}


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """One database: who may call what is decided before either is asked."""
    return sqlite_url


@pytest.fixture
def ada(app: Flask) -> Browser:
    """A person with a diary of one attack, at noon of the day of these tests."""
    Clock(app, NOW)
    ada = Browser(app)
    ada.sign_up("ada@example.org")
    brought(ada, document(episode()))
    return ada


@pytest.fixture
def eve(app: Flask, ada: Browser) -> Browser:
    """Another person, with a diary of her own."""
    eve = Browser(app)
    eve.sign_up("eve@example.org")
    brought(eve, document(episode(SECOND)))
    return eve


@pytest.fixture
def doctor(app: Flask) -> Browser:
    return specialist(app)


def reading(app: Flask, policy: Policy) -> Iterator[Rule]:
    """Each route by which a reader of this kind gets something of a diary."""
    for rule in app.url_map.iter_rules():
        view: Any = app.view_functions[rule.endpoint]
        if view.policy is policy and "GET" in (rule.methods or ()):
            yield rule


def test_an_attack_of_another_diary_is_none_of_this_one(
    app: Flask, ada: Browser, eve: Browser, doctor: Browser
) -> None:
    tie = tied(ada, doctor)
    tied(eve, doctor)
    reader = Reader(app)
    reader.open(token=made(ada, passcode=False)["token"])
    body = {"codes": ["1.1"], "reason": ""}
    desk, ask = f"/desk/patients/{tie}", {"text": "Did it wake you?"}

    def answers(attack: str) -> list[tuple[int, bytes]]:
        given = (
            reader.get(f"/attacks/{attack}"),
            doctor.get(f"/api/v1{desk}/attacks/{attack}"),
            doctor.send("PUT", f"{desk}/verdicts/{attack}", body),
            doctor.send("POST", f"{desk}/questions", ask | {"entry_id": attack}),
        )
        return [(answer.status_code, answer.data) for answer in given]

    assert answers(SECOND) == answers(new_id())
    assert {code for code, _ in answers(SECOND)} == {404}
    assert 404 not in {code for code, _ in answers(FIRST)}


def test_an_id_of_another_kind_is_as_one_that_never_was(ada: Browser, doctor: Browser) -> None:
    file = asked(ada, "page", as_of="2026-11-22")["id"]
    [brought_in] = ada.get("/api/v1/imports").json["imports"]
    tie, link = tied(ada, doctor), made(ada)["share"]["id"]

    def answers(entry: str, made_file: str, of_import: str, share: str) -> list[bytes]:
        given = (
            ada.get(f"/api/v1/entries/dose/{entry}/versions"),
            ada.get(f"/api/v1/entries/dose/{entry}/origin"),
            ada.get(f"/api/v1/files/{made_file}"),
            ada.get(f"/api/v1/imports/{of_import}"),
            ada.send("POST", f"/shares/{share}/code"),
            doctor.get(f"/api/v1/desk/patients/{made_file}"),
        )
        assert {answer.status_code for answer in given} == {404}
        return [answer.data for answer in given]

    never = [new_id() for _ in range(4)]
    assert answers(FIRST, brought_in["id"], file, tie) == answers(*never)
    assert ada.send("POST", f"/shares/{link}/code").status_code == 200


def test_what_was_let_go_taken_back_or_ended_is_as_what_never_was(
    ada: Browser, doctor: Browser
) -> None:
    file, link = asked(ada, "page", as_of="2026-11-22")["id"], made(ada)["share"]["id"]
    tie = tied(ada, doctor)
    begun = ada.send("POST", "/imports", {"name": "a.csv", "size": 9}).json["id"]
    for path in (f"/files/{file}", f"/imports/{begun}", f"/shares/{link}"):
        assert ada.send("DELETE", path).status_code == 204
    assert doctor.send("DELETE", f"/desk/patients/{tie}").status_code == 204

    def answers(*ids: str) -> list[tuple[int, bytes]]:
        given = (
            ada.get(f"/api/v1/files/{ids[0]}/content"),
            ada.get(f"/api/v1/imports/{ids[1]}"),
            doctor.get(f"/api/v1/desk/patients/{ids[3]}/summary"),
            doctor.send("DELETE", f"/desk/patients/{ids[3]}"),
        )
        return [(answer.status_code, answer.data) for answer in given]

    over = answers(file, begun, link, tie)
    assert over == answers(*(new_id() for _ in range(4)))
    assert {code for code, _ in over} == {404}


def by_the_person(ada: Browser, doctor: Browser, tie: str) -> None:
    standing = [one["id"] for one in followers(ada) if one["ended_at"] is None]
    assert ada.send("DELETE", f"/ties/{standing[0]}").status_code == 204


def by_the_specialist(ada: Browser, doctor: Browser, tie: str) -> None:
    assert doctor.send("DELETE", f"/desk/patients/{tie}").status_code == 204


@pytest.mark.parametrize("ends", [by_the_person, by_the_specialist])
def test_a_tie_that_ended_holds_at_the_next_request_of_pages_that_are_open(
    app: Flask, ada: Browser, doctor: Browser, ends: Callable[[Browser, Browser, str], None]
) -> None:
    tie = tied(ada, doctor)
    paths = [filled(rule, READ | {"tie_id": tie}) for rule in reading(app, Policy.TIED)]
    before = {path: doctor.get(path) for path in paths}
    assert {answer.status_code for answer in before.values()} == {200}
    assert len(listed(doctor)) == 1

    ends(ada, doctor, tie)

    for path, answer in before.items():
        kept = {"If-None-Match": answer.headers.get("ETag", "*")}
        assert doctor.get(path, **kept).status_code == 404, path
    assert listed(doctor) == []


def test_a_link_taken_back_holds_at_the_next_request_for_what_a_browser_kept(
    app: Flask, ada: Browser
) -> None:
    link, reader = made(ada, passcode=False), Reader(app)
    reader.open(token=link["token"])
    paths = [filled(rule, READ) for rule in reading(app, Policy.READER)]
    before = {path: by_reader(reader)("GET", path, None) for path in paths}
    assert {answer.status_code for answer in before.values()} == {200}

    ada.send("DELETE", f"/shares/{link['share']['id']}")

    for path, answer in before.items():
        kept = {
            "If-None-Match": answer.headers.get("ETag", "*"),
            "Authorization": f"Bearer {reader.grant}",
        }
        assert reader.client.get(path, headers=kept).status_code == 404, path


def test_what_is_being_made_when_a_tie_ends_is_not_given(
    app: Flask, ada: Browser, doctor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = [rule for rule in reading(app, Policy.TIED) if rule.endpoint.startswith("desk_reading")]
    whole = desk_reading.reading_of

    def ended_meanwhile(wanted: dict[str, Any]) -> Any:
        found = whole(wanted)
        ties.end(g.tie.id, current_user.id, SPECIALIST, g.now)
        return found

    monkeypatch.setattr(desk_reading, "reading_of", ended_meanwhile)
    given = {}
    for rule in rules:
        path = filled(rule, READ | {"tie_id": tied(ada, doctor)})
        given[rule.rule] = by_browser(doctor)("GET", path, None).status_code

    assert len(given) > 6
    assert set(given.values()) == {404}, given


def test_what_is_being_made_when_a_link_is_taken_back_is_not_given(
    app: Flask, ada: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = shared.reading_of
    given = {}
    for rule in reading(app, Policy.READER):
        if rule.endpoint == "shared.about":  # which says what the link is, and reads no diary
            continue
        link, reader = made(ada, passcode=False), Reader(app)
        reader.open(token=link["token"])

        def taken_back_meanwhile(*wanted: Any, of: str = link["share"]["id"]) -> Any:
            ada.send("DELETE", f"/shares/{of}")
            return whole(*wanted)

        monkeypatch.setattr(shared, "reading_of", taken_back_meanwhile)
        given[rule.rule] = by_reader(reader)("GET", filled(rule, READ), None).status_code

    assert len(given) > 6
    assert set(given.values()) == {404}, given
