"""The words of one entry, erased for good, from every state of it and against every old push."""

import pytest
from flask import Flask

from tests.api.entries import PRIVATE, erased, everything, versions
from tests.browser import Browser, attack, change, new_id


@pytest.fixture
def bea(app: Flask) -> Browser:
    """Somebody else with an account."""
    browser = Browser(app)
    browser.sign_up("bea@example.org")
    return browser


def test_nobody_erases_another_persons_entry(ada: Browser, bea: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes=PRIVATE))
    bea.pushed(attack(entry, None, notes="mine"))

    assert erased(bea, entry) == 204

    assert ada.pulled()["episodes"][0]["fields"]["notes"] == PRIVATE
    assert versions(ada, entry)["versions"][0]["fields"]["notes"] == PRIVATE


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
