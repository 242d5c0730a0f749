"""One entry's history over HTTP: every state of it, and nobody else's."""

from datetime import datetime
from typing import Any

import pytest
from flask import Flask

from tests.api.entries import PRIVATE, erased, versions
from tests.browser import Browser, attack, new_id

PHONE = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36"
)
TABLET = "Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/140 Safari/537.36"
COMPUTER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36"
IPAD = "Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12 Mobile Safari"


def pushed_from(browser: Browser, user_agent: str, *episodes: dict[str, Any]) -> dict[str, Any]:
    body = {"epoch": browser.epoch, "episodes": list(episodes)}
    answer = browser.send("POST", "/sync/changes", body, **{"User-Agent": user_agent})
    entry: dict[str, Any] = answer.json["episodes"][0]
    return entry


@pytest.fixture
def bea(app: Flask) -> Browser:
    """Somebody else with an account."""
    browser = Browser(app)
    browser.sign_up("bea@example.org")
    return browser


def test_every_state_is_told_newest_first_with_when_and_from_which_device(ada: Browser) -> None:
    entry = new_id()
    first = pushed_from(ada, PHONE, attack(entry, None, pain_peak=7))
    second = attack(entry, first["revision"], pain_peak=8)
    pushed_from(ada, COMPUTER, second)

    told = versions(ada, entry)

    assert [(one["fields"]["pain_peak"], one["device"]) for one in told["versions"]] == [
        (8, "computer"),
        (7, "phone"),
    ]
    assert told["versions"][0]["change_id"] == second["change_id"]
    assert all(datetime.fromisoformat(one["entered_at"]).tzinfo for one in told["versions"])
    assert told["more"] is False


def test_what_could_not_stand_is_told_beside_the_state(ada: Browser) -> None:
    entry = new_id()
    first = pushed_from(ada, PHONE, attack(entry, None))
    pushed_from(ada, TABLET, attack(entry, first["revision"], pain_peak=7))
    pushed_from(ada, PHONE, attack(entry, first["revision"], pain_peak=8))

    [latest, *_] = versions(ada, entry)["versions"]

    assert (latest["fields"]["pain_peak"], latest["set_aside"]) == (7, {"pain_peak": 8})


@pytest.mark.parametrize(
    ("user_agent", "kind"),
    [
        (PHONE, "phone"),
        (TABLET, "tablet"),
        (IPAD, "tablet"),
        (COMPUTER, "computer"),
        ("curl/8", None),
    ],
)
def test_a_device_is_known_by_its_plain_kind_alone(
    ada: Browser, user_agent: str, kind: str | None
) -> None:
    entry = new_id()
    pushed_from(ada, user_agent, attack(entry, None))

    [state] = versions(ada, entry)["versions"]

    assert state["device"] == kind


def test_a_long_history_is_read_page_by_page(ada: Browser) -> None:
    entry, revision = new_id(), None
    for peak in range(5):
        revision = pushed_from(ada, PHONE, attack(entry, revision, pain_peak=peak))["revision"]

    first = versions(ada, entry, "?limit=3")
    rest = versions(ada, entry, f"?limit=3&before={first['versions'][-1]['revision']}")

    peaks = [state["fields"]["pain_peak"] for page in (first, rest) for state in page["versions"]]
    assert peaks == [4, 3, 2, 1, 0]
    assert (first["more"], rest["more"]) == (True, False)


@pytest.mark.parametrize("query", ["?limit=0", "?limit=101", "?before=-1"])
def test_a_page_that_cannot_be_is_refused(ada: Browser, query: str) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))

    answer = ada.get(f"/api/v1/entries/episode/{entry}/versions{query}")

    assert answer.status_code == 422


def test_nobody_reads_another_persons_history(ada: Browser, bea: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))
    bea.pushed(attack(entry, None, notes="my own words under the same id"))

    told = versions(bea, entry)

    assert len(told["versions"]) == 1
    assert PRIVATE not in str(told)


def test_an_entry_of_another_person_is_as_if_it_were_not_there(ada: Browser, bea: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))

    answers = [bea.get(f"/api/v1/entries/episode/{id_}/versions") for id_ in (entry, new_id())]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert answers[0].json == answers[1].json


def test_an_entry_of_another_kind_is_not_there(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))

    assert ada.get(f"/api/v1/entries/dose/{entry}/versions").status_code == 404
    assert erased(ada, entry, "dose") == 404
    assert erased(ada, entry, "letter") == 404


def test_a_question_between_two_answers_travels_with_the_entry(ada: Browser) -> None:
    entry = new_id()
    asked = {"pain_peak": {"value": 8, "by": "phone", "against": "tablet"}}
    [first] = ada.pushed(attack(entry, None, pain_peak=7, two_answers=asked))

    ada.pushed(attack(entry, first["revision"], two_answers={"pain_peak": None}))

    [told] = ada.pulled()["episodes"]
    assert told["fields"]["two_answers"] == {"pain_peak": None}
