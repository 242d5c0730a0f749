"""The summary of the diary in the account, and that it is not made twice."""

import pytest
from flask import Flask

from backend.api import report
from tests.browser import Browser, attack, new_id

PATH = "/api/v1/report?as_of=2026-03-31"


def test_an_empty_diary_has_a_report_that_says_so(ada: Browser) -> None:
    told = ada.get(PATH)

    assert told.status_code == 200
    assert told.json["windows"] == []
    assert told.json["statement"]


def test_a_report_counts_what_was_pushed(ada: Browser) -> None:
    span = {
        "started_at": "2026-03-20T08:00:00+01:00",
        "ended_at": "2026-03-20T20:00:00+01:00",
        "time_zone": "Europe/Vienna",
    }
    ada.pushed(attack(new_id(), None, span=span))

    [window, *_] = ada.get(PATH).json["windows"]

    assert window["headache_days"][0] == 1


def test_a_deleted_attack_is_not_counted(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, 1, deleted=True))

    assert ada.get(PATH).json["windows"] == []


def test_an_unchanged_diary_is_not_sent_again(ada: Browser) -> None:
    tag = ada.get(PATH).headers["ETag"]

    again = ada.get(PATH, **{"If-None-Match": tag})

    assert (again.status_code, again.data) == (304, b"")


def test_an_unchanged_diary_is_not_summed_up_again(
    ada: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ada.get(PATH)
    monkeypatch.setattr(report, "diary_of", None)

    assert ada.get(PATH).json == first.json


def test_a_change_makes_a_new_report(ada: Browser) -> None:
    before = ada.get(PATH)
    ada.pushed(attack(new_id(), None))

    after = ada.get(PATH, **{"If-None-Match": before.headers["ETag"]})

    assert after.status_code == 200
    assert after.json["windows"] != before.json["windows"]


def test_another_day_makes_another_report(ada: Browser) -> None:
    assert ada.get(PATH).headers["ETag"] != ada.get(f"{PATH}&from=2026-01-01").headers["ETag"]


def test_a_report_is_never_anothers(ada: Browser, browser: Browser) -> None:
    ada.pushed(attack(new_id(), None))
    tag = ada.get(PATH).headers["ETag"]
    browser.sign_up("eve@example.org")
    browser.pushed(attack(new_id(), None, deleted=True))

    hers = browser.get(PATH, **{"If-None-Match": tag})

    assert hers.status_code == 200
    assert hers.json["windows"] == []


@pytest.mark.parametrize("query", ["", "as_of=yesterday", "as_of=2026-03-01&from=2026-03-02"])
def test_days_that_cannot_be_are_named(ada: Browser, query: str) -> None:
    told = ada.get(f"/api/v1/report?{query}")

    assert told.status_code == 422
    assert told.json["errors"]["query"]


def test_a_report_kept_for_a_person_goes_with_the_account(ada: Browser, app: Flask) -> None:
    ada.get(PATH)
    ada.send("DELETE", "/account", {"password": "correct horse battery"})

    assert not app.extensions["umbra.reports"]
