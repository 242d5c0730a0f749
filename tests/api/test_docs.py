"""The API described, for programs and for people."""

import re

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.browser import Browser

# No database is asked, so one is enough.
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def test_the_description_is_valid_openapi_3_1(browser: Browser) -> None:
    described = browser.get("/api/v1/openapi.json").json

    OpenAPIV31SpecValidator(described).validate()
    assert described["openapi"].startswith("3.1")


def test_every_route_says_what_it_asks_of_its_caller(browser: Browser) -> None:
    paths = browser.get("/api/v1/openapi.json").json["paths"]

    assert paths["/api/v1/sync/changes"]["post"]["security"] == [{"session": [], "token": []}]
    assert paths["/api/v1/sync/changes"]["get"]["security"] == [{"session": []}]
    assert paths["/api/v1/session"]["post"]["security"] == [{"token": []}]
    assert paths["/api/v1/csrf"]["get"]["security"] == []


def test_every_documented_error_is_a_problem(browser: Browser) -> None:
    responses = browser.get("/api/v1/openapi.json").json["components"]["responses"]

    assert responses
    for response in responses.values():
        assert list(response["content"]) == ["application/problem+json"]


def test_the_page_shows_every_route_and_schema_without_script_or_third_party(
    browser: Browser,
) -> None:
    described = browser.get("/api/v1/openapi.json").json
    page = browser.get("/api/docs").text

    assert all(f"<code>{path}</code>" in page for path in described["paths"])
    assert all(f'id="schema-{name}"' in page for name in described["components"]["schemas"])
    assert "<script" not in page
    assert " style=" not in page
    assert not re.findall(r"(?:src|href)=\"(?:https?:)?//", page)
    assert browser.get("/api/docs.css").mimetype == "text/css"


def test_links_to_schemas_lead_somewhere(browser: Browser) -> None:
    page = browser.get("/api/docs").text

    targets = set(re.findall(r'href="#(schema-\w+)"', page))

    assert targets
    assert targets <= set(re.findall(r'id="(schema-\w+)"', page))
