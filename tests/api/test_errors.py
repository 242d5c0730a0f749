"""Every error is a problem of RFC 9457, and none shows what is inside."""

import logging
from pathlib import Path

import pytest
from flask import Flask
from werkzeug.test import TestResponse

from backend import create_app
from backend.store import sync
from tests.browser import Browser, attack, new_id
from tests.one_app import settings_for

DIARY_WORDS = "words of a diary"


def assert_problem(answer: TestResponse, status: int) -> None:
    body = answer.json
    assert answer.status_code == status
    assert answer.mimetype == "application/problem+json"
    assert (body["status"], set(body) >= {"type", "title", "detail"}) == (status, True)


def test_a_body_that_is_no_json_is_a_problem(ada: Browser) -> None:
    headers = {"X-CSRF-Token": ada.token, "Content-Type": "application/json"}

    for body in (b"{", b"", b'{"epoch": NaN}', b'"\xff"', b"[" * 5000):
        assert_problem(ada.client.post("/api/v1/sync/changes", data=body, headers=headers), 400)


def test_a_body_of_another_type_is_a_problem(ada: Browser) -> None:
    headers = {"X-CSRF-Token": ada.token, "Content-Type": "text/plain"}

    assert_problem(ada.client.post("/api/v1/sync/changes", data=b"{}", headers=headers), 415)


def test_a_body_over_one_mebibyte_is_a_problem(ada: Browser) -> None:
    headers = {"X-CSRF-Token": ada.token, "Content-Type": "application/json"}
    body = b'{"notes": "' + b"a" * 2**20 + b'"}'

    assert_problem(ada.client.post("/api/v1/sync/changes", data=body, headers=headers), 413)


def test_a_stranger_is_turned_away_before_anything_is_read(browser: Browser) -> None:
    assert_problem(browser.get("/api/v1/sync/changes?since=nonsense"), 401)
    assert_problem(browser.send("POST", "/sync/changes", {"no": "sense"}), 401)


def test_an_unsafe_request_without_the_token_is_a_problem(ada: Browser) -> None:
    wrong = {"X-CSRF-Token": "not the token é"}

    assert_problem(ada.client.post("/api/v1/sync/changes", json={}), 403)
    assert_problem(ada.send("DELETE", "/session", **wrong), 403)
    assert ada.get("/api/v1/session").status_code == 200


def test_an_unknown_address_is_a_problem(browser: Browser) -> None:
    assert_problem(browser.get("/api/v1/nothing"), 404)
    assert_problem(browser.get("/api/"), 404)
    assert_problem(browser.client.post("/api/v1/nothing"), 404)


def test_a_method_that_an_address_does_not_take_is_a_problem(browser: Browser) -> None:
    answer = browser.client.patch("/api/v1/session")

    assert_problem(answer, 405)
    assert "DELETE" in answer.headers["Allow"]


def test_a_fault_of_ours_is_a_problem_without_a_trace_and_logged_without_words(
    app: Flask, ada: Browser, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fall(*_: object) -> None:
        raise RuntimeError(DIARY_WORDS)

    monkeypatch.setattr(sync, "push", fall)

    with caplog.at_level(logging.DEBUG):
        answer = ada.push(episodes=[attack(new_id(), None, notes=DIARY_WORDS)])

    assert_problem(answer, 500)
    assert DIARY_WORDS not in answer.text + caplog.text
    assert "Traceback" not in answer.text
    assert "RuntimeError in POST /api/v1/sync/changes" in caplog.text


def test_nothing_of_a_diary_or_a_login_is_logged(
    ada: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        ada.pushed(attack(new_id(), None, notes=DIARY_WORDS))
        ada.push(episodes=[attack(new_id(), None, notes=DIARY_WORDS, side="up")])
        ada.pulled()
        ada.sign_in("ada@example.org", "a wrong password")

    for secret in (DIARY_WORDS, "ada@example.org", "a wrong password", ada.token):
        assert secret not in caplog.text


def test_a_database_without_tables_makes_the_server_unready(tmp_path: Path) -> None:
    empty = f"sqlite:///{tmp_path / 'empty.sqlite3'}"
    browser = Browser(create_app(settings_for(empty, tmp_path)))

    assert_problem(browser.get("/readyz"), 503)
    assert browser.get("/healthz").json == {"status": "alive"}


def test_a_migrated_database_makes_the_server_ready(browser: Browser) -> None:
    assert browser.get("/readyz").json == {"status": "ready"}
