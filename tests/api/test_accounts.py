"""Accounts as a person meets them: sign up, sign in, change the password, leave."""

import time

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import func, select

from backend.extensions import Base, db, limiter
from backend.store import people
from tests.browser import PASSWORD, Browser, attack, new_id
from tests.one_app import SHIPPED

ADA = "ada@example.org"


@pytest.fixture
def hasher() -> PasswordHasher:
    """What passwords cost is a question here: as they do for people."""
    return SHIPPED


def test_whoever_signed_up_signs_in_and_learns_who_she_is(ada: Browser) -> None:
    me = ada.get("/api/v1/session").json

    assert (me["email"], me["revision"], me["epoch"]) == (ADA, 0, 1)
    assert me["created_at"].endswith("+00:00")


def test_an_address_is_the_same_in_capitals(ada: Browser, browser: Browser) -> None:
    assert browser.sign_in(" Ada@Example.org ").status_code == 200


def test_signing_up_says_the_same_whether_or_not_the_address_was_free(
    ada: Browser, browser: Browser
) -> None:
    browser.fetch_token()
    wishes = [{"email": email, "password": PASSWORD} for email in (ADA, "new@example.org")]

    taken, free = (browser.send("POST", "/account", wish) for wish in wishes)

    assert (taken.status_code, taken.json) == (free.status_code, free.json)
    assert [*taken.headers] == [*free.headers]


def test_signing_up_again_does_not_change_the_password(ada: Browser, browser: Browser) -> None:
    browser.fetch_token()
    browser.send("POST", "/account", {"email": ADA, "password": "another long password"})

    assert browser.sign_in(ADA, "another long password").status_code == 401
    assert browser.sign_in(ADA).status_code == 200


def test_a_wrong_password_and_an_unknown_address_are_answered_alike(
    ada: Browser, browser: Browser
) -> None:
    wrong = browser.sign_in(ADA, "not the password")
    unknown = browser.sign_in("nobody@example.org", "not the password")

    assert (wrong.status_code, wrong.json) == (unknown.status_code, unknown.json)
    assert wrong.status_code == 401


def test_a_password_is_hashed_for_known_and_unknown_addresses_alike(
    ada: Browser, browser: Browser
) -> None:
    browser.fetch_token()

    def seconds(method: str, path: str, email: str) -> float:
        body = {"email": email, "password": "not the password"}
        before = time.process_time()
        browser.send(method, path, body)
        return time.process_time() - before

    one_hash = min(cost(people.HASHER.hash, PASSWORD) for _ in range(3))
    for path in ("/session", "/account"):
        for email in (ADA, f"{new_id()}@example.org"):
            assert seconds("POST", path, email) > one_hash / 2


def cost(work: object, *arguments: str) -> float:
    before = time.process_time()
    work(*arguments)  # type: ignore[operator]  # any work
    return time.process_time() - before


def test_passwords_are_kept_as_argon2id_on_one_lane(ada: Browser, app: Flask) -> None:
    with app.app_context(), db.engine.connect() as connection:
        kept = connection.execute(select(Base.metadata.tables["person"].c.password_hash)).scalar()

    assert kept.startswith("$argon2id$")
    assert ",p=1$" in kept


def test_signing_out_ends_this_session_only(ada: Browser, browser: Browser) -> None:
    browser.sign_in(ADA)

    assert browser.send("DELETE", "/session").status_code == 204

    assert browser.get("/api/v1/session").status_code == 401
    assert ada.get("/api/v1/session").status_code == 200


def test_a_new_password_signs_every_other_device_out(ada: Browser, browser: Browser) -> None:
    browser.sign_in(ADA)
    wish = {"current_password": PASSWORD, "new_password": "a better password"}

    assert ada.send("PUT", "/account/password", wish).status_code == 204

    assert ada.get("/api/v1/session").status_code == 200
    assert browser.get("/api/v1/session").status_code == 401
    assert browser.sign_in(ADA).status_code == 401
    assert browser.sign_in(ADA, "a better password").status_code == 200


def test_a_new_password_asks_for_the_old_one(ada: Browser) -> None:
    wish = {"current_password": "not the password", "new_password": "a better password"}

    answer = ada.send("PUT", "/account/password", wish)

    assert (answer.status_code, list(answer.json["errors"]["json"])) == (422, ["current_password"])
    assert ada.sign_in(ADA).status_code == 200


def test_the_session_begins_anew_at_sign_in(ada: Browser, browser: Browser) -> None:
    browser.fetch_token()
    planted = browser.token

    browser.sign_in(ADA)

    assert browser.token != planted
    answer = browser.send("DELETE", "/session", **{"X-CSRF-Token": planted})
    assert answer.status_code == 403


def test_deleting_the_account_asks_for_the_password(ada: Browser) -> None:
    answer = ada.send("DELETE", "/account", {"password": "not the password"})

    assert answer.status_code == 422
    assert ada.get("/api/v1/session").status_code == 200


def test_a_deleted_account_leaves_no_row_behind(ada: Browser, app: Flask) -> None:
    ada.pushed(attack(new_id(), None, notes="words"))
    ada.pushed(attack(new_id(), None), attack(new_id(), None))

    assert ada.send("DELETE", "/account", {"password": PASSWORD}).status_code == 204

    with app.app_context(), db.engine.connect() as connection:
        for table in Base.metadata.tables.values():
            assert connection.execute(select(func.count()).select_from(table)).scalar() == 0
    assert ada.get("/api/v1/session").status_code == 401
    assert ada.sign_in(ADA).status_code == 401


def test_the_diaries_of_others_stay_when_one_account_goes(ada: Browser, browser: Browser) -> None:
    browser.sign_up("eve@example.org")
    browser.pushed(attack(new_id(), None))

    ada.send("DELETE", "/account", {"password": PASSWORD})

    assert len(browser.pulled()["episodes"]) == 1


@pytest.fixture
def limits(app: Flask) -> None:
    limiter.enabled = True
    limiter.reset()


def test_guessing_a_password_is_slowed_down(ada: Browser, browser: Browser, limits: None) -> None:
    answers = [browser.sign_in(ADA, "a guess") for _ in range(21)]

    assert [answer.status_code for answer in answers] == [401] * 20 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0
    assert answers[-1].mimetype == "application/problem+json"
