"""Who may call what, and what every answer carries."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from backend import create_app
from backend.api import security
from backend.extensions import db
from backend.settings import Settings
from tests.browser import Browser, new_id
from tests.one_app import SECRET

OPEN = {
    "account.sign_up",
    "docs.openapi_json",
    "docs.page",
    "docs.style",
    "health.alive",
    "health.ready",
    "published.index",
    "published.schema",
    "sessions.csrf",
    "sessions.sign_in",
    "web.page",
}


def test_every_route_declares_to_whom_it_answers(app: Flask) -> None:
    assert security.undeclared(app) == []


def test_a_route_without_a_policy_is_found(app: Flask) -> None:
    app.view_functions["forgotten"] = lambda: "words of a diary"

    assert security.undeclared(app) == ["forgotten"]


def test_the_routes_open_to_anyone_are_these_and_no_others(app: Flask) -> None:
    views = app.view_functions.items()

    opened = {name for name, view in views if view.policy is security.Policy.ANYONE}

    assert opened == OPEN


def addressed(rule: str) -> str:
    """Write an address that this rule takes: some kind of entry, some id, some number."""
    rule = re.sub(r"<int:\w+>", "1", rule)
    return re.sub(r"<uuid:\w+>", new_id(), re.sub(r"<any\((\w+)[^>]*>", r"\1", rule))


# Of a link nothing is said to whoever did not open it; opening one asks for its secret.
TURNED_AWAY = {
    security.Policy.READER: 404,
    security.Policy.FETCHER: 404,
    security.Policy.HOLDER: 415,
    security.Policy.HEALTH_APP: 415,
}


def test_every_other_route_turns_strangers_away(app: Flask, browser: Browser) -> None:
    browser.fetch_token()
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint not in OPEN]

    for rule in rules:
        for method in rule.methods - {"OPTIONS"}:
            path = addressed(rule.rule).removeprefix("/api/v1")
            expected = TURNED_AWAY.get(app.view_functions[rule.endpoint].policy, 401)
            assert browser.send(method, path).status_code == expected, (method, path)
    assert rules


def test_every_answer_carries_the_seals(browser: Browser) -> None:
    for path in ("/", "/api/v1/csrf", "/api/v1/nothing", "/api/docs", "/api/v1/session"):
        headers = browser.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "camera=(), geolocation=(), microphone=()" in headers["Permissions-Policy"]
        assert "Strict-Transport-Security" not in headers


def test_nothing_of_the_api_is_kept_by_caches(ada: Browser) -> None:
    assert ada.get("/api/v1/session").headers["Cache-Control"] == "no-store"


def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(browser: Browser) -> None:
    cookie = browser.get("/api/v1/csrf").headers["Set-Cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert "Secure" not in cookie


@pytest.fixture
def production(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    url = "https://umbra.example.org"
    app = create_app(
        Settings(secret_key=SECRET, database_url=database_url, public_url=url, instance=tmp_path)
    )
    yield app
    with app.app_context():
        db.engine.dispose()


def test_in_production_the_cookie_and_the_site_are_https_only(production: Flask) -> None:
    answer = production.test_client().get("/api/v1/csrf", base_url="https://umbra.example.org")

    assert "Secure" in answer.headers["Set-Cookie"]
    assert answer.headers["Set-Cookie"].startswith("__Host-umbra=")
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


def test_a_session_that_was_tampered_with_is_nobodys(ada: Browser) -> None:
    cookie = ada.client.get_cookie("umbra")
    ada.client.set_cookie("umbra", cookie.value[:-4] + "AAAA")

    assert ada.get("/api/v1/session").status_code == 401
