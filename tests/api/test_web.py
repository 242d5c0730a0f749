"""The built app as a browser fetches it."""

import gzip
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

# No database is asked, so one is enough.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)

PAGE = "<!doctype html><title>Umbra</title>"


@pytest.fixture
def dist(app: Flask, tmp_path: Path) -> Path:
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text(PAGE)
    (dist / "sw.js").write_text("self.x = 1")
    (dist / "manifest.webmanifest").write_text("{}")
    script = dist / "assets" / "app-abc123.js"
    script.write_text("let a = 1")
    script.with_name("app-abc123.js.gz").write_bytes(gzip.compress(b"let a = 1"))
    script.with_name("app-abc123.js.br").write_bytes(b"as if brotli")
    app.config["DIST"] = str(dist)
    return dist


@pytest.fixture
def client(app: Flask, dist: Path) -> FlaskClient:
    return app.test_client()


def test_the_apps_own_paths_all_give_its_page(client: FlaskClient) -> None:
    for path in ("/", "/diary", "/attack/1b4e28ba", "/apiary"):
        answer = client.get(path)
        assert (answer.status_code, answer.mimetype, answer.text) == (200, "text/html", PAGE)


@pytest.mark.parametrize("path", ["/", "/index.html", "/sw.js", "/manifest.webmanifest"])
def test_what_may_change_is_asked_for_each_time(client: FlaskClient, path: str) -> None:
    first = client.get(path)

    again = client.get(path, headers={"If-None-Match": first.headers["ETag"]})

    assert (first.headers["Cache-Control"], again.status_code) == ("no-cache", 304)


def test_a_file_named_by_its_content_is_kept_for_ever(client: FlaskClient) -> None:
    answer = client.get("/assets/app-abc123.js")

    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert answer.mimetype == "text/javascript"


@pytest.mark.parametrize(
    ("accepted", "encoding"), [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip")]
)
def test_the_smallest_form_that_the_browser_takes_is_sent(
    client: FlaskClient, accepted: str, encoding: str
) -> None:
    answer = client.get("/assets/app-abc123.js", headers={"Accept-Encoding": accepted})

    assert answer.headers["Content-Encoding"] == encoding
    assert answer.mimetype == "text/javascript"
    assert "Accept-Encoding" in answer.headers["Vary"]


def test_a_file_that_is_not_there_is_not_the_page(client: FlaskClient) -> None:
    assert client.get("/assets/app-old.js").status_code == 404


def test_nothing_outside_the_folder_is_served(client: FlaskClient, dist: Path) -> None:
    (dist.parent / "secret_key").write_text("secret")

    for path in ("/../secret_key", "/%2e%2e/secret_key", "/assets/..%2f..%2fsecret_key"):
        assert "secret" not in client.get(path).text


def test_without_a_built_app_one_sentence_says_what_to_do(app: Flask, tmp_path: Path) -> None:
    app.config["DIST"] = str(tmp_path / "nothing")

    answer = app.test_client().get("/")

    assert (answer.status_code, answer.mimetype) == (503, "text/html")
    assert "make run" in answer.text


def test_the_page_of_a_link_is_listed_nowhere_and_talks_to_nobody_else(
    client: FlaskClient, dist: Path
) -> None:
    (dist / "shared.html").write_text("<!doctype html><title>Umbra</title>")

    answer = client.get("/shared")

    assert answer.headers["X-Robots-Tag"].startswith("noindex")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    [policy] = answer.headers.getlist("Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert "worker-src" not in policy
