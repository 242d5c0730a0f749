"""One entry's history over HTTP: every state, nobody else's, and its words erased for good."""

from datetime import datetime
from typing import Any

import pytest
from flask import Flask

from tests.browser import Browser, attack, change, new_id

PHONE = (
    "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140 Mobile Safari/537.36"
)
TABLET = "Mozilla/5.0 (Linux; Android 15; SM-X910) AppleWebKit/537.36 Chrome/140 Safari/537.36"
COMPUTER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140 Safari/537.36"
IPAD = "Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 Version/12 Mobile Safari"
PRIVATE = "the words that nobody may read any more"


def pushed_from(browser: Browser, user_agent: str, *episodes: dict[str, Any]) -> dict[str, Any]:
    body = {"epoch": browser.epoch, "episodes": list(episodes)}
    answer = browser.send("POST", "/sync/changes", body, **{"User-Agent": user_agent})
    entry: dict[str, Any] = answer.json["episodes"][0]
    return entry


def versions(browser: Browser, entry: str, query: str = "", kind: str = "episode") -> Any:
    answer = browser.get(f"/api/v1/entries/{kind}/{entry}/versions{query}")
    assert answer.status_code == 200, answer.json
    return answer.json


def erased(browser: Browser, entry: str, kind: str = "episode") -> int:
    return browser.send("DELETE", f"/entries/{kind}/{entry}").status_code


def everything(browser: Browser, entry: str) -> str:
    return f"{browser.pulled()}{versions(browser, entry)}"


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


def test_nobody_erases_another_persons_entry(ada: Browser, bea: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))
    bea.pushed(attack(entry, None, notes="mine"))

    assert erased(bea, entry) == 204

    assert ada.pulled()["episodes"][0]["fields"]["notes"] == PRIVATE
    assert versions(ada, entry)["versions"][0]["fields"]["notes"] == PRIVATE


def test_an_entry_of_another_kind_is_not_there(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))

    assert ada.get(f"/api/v1/entries/dose/{entry}/versions").status_code == 404
    assert erased(ada, entry, "dose") == 404
    assert erased(ada, entry, "letter") == 404


def test_erasing_needs_the_token_of_the_session(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))

    answer = ada.client.delete(f"/api/v1/entries/episode/{entry}")

    assert answer.status_code == 403
    assert PRIVATE in everything(ada, entry)


def test_erased_words_are_gone_from_the_entry_and_from_every_state_of_it(ada: Browser) -> None:
    entry = new_id()
    [first] = ada.pushed(attack(entry, None, notes=PRIVATE))
    ada.pushed(attack(entry, first["revision"], notes="others"))
    ada.pushed(attack(entry, first["revision"], notes=f"{PRIVATE}, again"))

    assert erased(ada, entry) == 204

    [page] = ada.pulled(since=3)["episodes"]
    assert page["fields"] == {"deleted": True, "erased": True}
    assert PRIVATE not in everything(ada, entry)
    states = versions(ada, entry)["versions"]
    assert [one["fields"] for one in states] == [page["fields"], {}, {}, {}]
    assert {str(one["set_aside"]) for one in states} == {"{}"}


def test_erasing_twice_is_erasing_once(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))
    erased(ada, entry)
    before = versions(ada, entry)

    assert erased(ada, entry) == 204
    assert versions(ada, entry) == before


def test_a_device_erases_by_a_change_as_by_any_other(ada: Browser) -> None:
    entry = new_id()
    [first] = ada.pushed(attack(entry, None, notes=PRIVATE))
    wish = change(entry, first["revision"], deleted=True, erased=True)

    [told] = ada.pushed(wish)
    [told_again] = ada.pushed(wish)

    assert told == told_again
    assert told["fields"] == {"deleted": True, "erased": True}
    assert PRIVATE not in everything(ada, entry)


def test_an_old_push_that_comes_again_does_not_bring_the_words_back(ada: Browser) -> None:
    entry = new_id()
    replayed = attack(entry, None, notes=PRIVATE)
    ada.pushed(replayed)
    erased(ada, entry)

    [told] = ada.pushed(replayed)

    assert told["fields"] == {"deleted": True, "erased": True}
    assert PRIVATE not in everything(ada, entry)


def test_a_conflict_that_was_erased_is_not_told_to_who_asks_again(ada: Browser) -> None:
    entry = new_id()
    [first] = ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, first["revision"], notes="stands"))
    late = attack(entry, first["revision"], notes=PRIVATE)
    ada.pushed(late)
    erased(ada, entry)

    [told] = ada.pushed(late)

    assert "set_aside" not in told


@pytest.mark.parametrize("base", [None, 1])
def test_what_was_written_without_knowing_of_the_erasing_goes_with_it(
    ada: Browser, base: int | None
) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    erased(ada, entry)

    [told] = ada.pushed(attack(entry, base, notes=PRIVATE))

    assert told["fields"] == {"deleted": True, "erased": True}
    assert PRIVATE not in everything(ada, entry)


def test_who_writes_knowing_of_the_erasing_begins_the_entry_anew(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE, side="left"))
    erased(ada, entry)
    [gone] = ada.pulled(since=1)["episodes"]

    [told] = ada.pushed(attack(entry, gone["revision"], notes="new words", deleted=False))

    assert told["fields"]["notes"] == "new words"
    assert not told["fields"]["deleted"]
    assert "erased" not in told["fields"]
    assert "side" not in told["fields"]
    assert PRIVATE not in everything(ada, entry)


def test_an_old_edit_does_not_reach_an_entry_begun_anew(ada: Browser) -> None:
    entry = new_id()
    [first] = ada.pushed(attack(entry, None, notes=PRIVATE))
    erased(ada, entry)
    ada.pushed(attack(entry, 2, notes="new words", deleted=False))

    [told] = ada.pushed(attack(entry, first["revision"], notes=f"{PRIVATE}, edited", side="left"))

    assert told["fields"]["notes"] == "new words"
    assert "side" not in told["fields"]
    assert PRIVATE not in everything(ada, entry)


def test_words_and_their_erasing_in_one_push_leave_no_words(ada: Browser) -> None:
    entry = new_id()
    wish = change(entry, None, deleted=True, erased=True)

    [_, told] = ada.pushed(attack(entry, None, notes=PRIVATE), wish)

    assert told["fields"] == {"deleted": True, "erased": True}
    assert PRIVATE not in everything(ada, entry)


def test_an_old_app_that_carries_the_mark_along_erases_nothing(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))
    erased(ada, entry)

    [told] = ada.pushed(attack(entry, 2, notes="kept", deleted=False, erased=True))

    assert told["fields"]["notes"] == "kept"
    assert versions(ada, entry)["versions"][0]["fields"]["notes"] == "kept"


def test_an_erased_attack_is_in_no_report_and_its_neighbours_stand(ada: Browser) -> None:
    gone, stays = new_id(), new_id()
    ada.pushed(attack(gone, None, notes=PRIVATE), attack(stays, None, notes="stays"))

    erased(ada, gone)

    assert PRIVATE not in ada.get("/api/v1/report?as_of=2026-03-31").text
    assert versions(ada, stays)["versions"][0]["fields"]["notes"] == "stays"


def test_a_question_between_two_answers_travels_with_the_entry(ada: Browser) -> None:
    entry = new_id()
    asked = {"pain_peak": {"value": 8, "by": "phone", "against": "tablet"}}
    [first] = ada.pushed(attack(entry, None, pain_peak=7, two_answers=asked))

    ada.pushed(attack(entry, first["revision"], two_answers={"pain_peak": None}))

    [told] = ada.pulled()["episodes"]
    assert told["fields"]["two_answers"] == {"pain_peak": None}
