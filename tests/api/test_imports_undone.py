"""An import taken back as one step: what was changed since is named, and nothing is lost."""

from typing import Any

from flask import Flask

from backend.store import imports_kept
from tests.api.bringing import (
    FIRST,
    SECOND,
    SPAN,
    asked,
    attacks,
    brought,
    document,
    episode,
    look,
    read,
)
from tests.api.entries import PRIVATE, erased
from tests.browser import Browser, change, new_id

CSV = (
    b"start_time,end_time,intensity,medication,triggers,notes\n"
    b"2026-03-01 20:00:00,2026-03-01 21:00:00,8,,," + PRIVATE.encode() + b"\n"
)
MEDICINE = "33333333-3333-4333-8333-333333333333"


def undoing(browser: Browser, told: Any) -> Any:
    return browser.get(f"/api/v1/imports/{told['id']}/undo").json


def undone(browser: Browser, told: Any, changed: str = "keep") -> Any:
    return asked(browser, told["id"], "undo", {"changed": changed})


def two_attacks() -> bytes:
    return document(episode(FIRST, side="left"), episode(SECOND))


def edited(browser: Browser, entry_id: str, **fields: Any) -> None:
    """Say something about an attack that stands."""
    [entry] = [one for one in attacks(browser) if one["id"] == entry_id]
    browser.pushed(change(entry_id, entry["revision"], span=SPAN, **fields))


def test_what_nobody_touched_is_taken_back_and_can_be_put_back(ada: Browser) -> None:
    told = brought(ada, two_attacks())
    assert undoing(ada, told) == {"untouched": 2, "changed_count": 0, "changed": []}

    back = undone(ada, told)
    assert back["state"] == "undone"
    assert back["told"]["taken_back"] == 2
    assert attacks(ada) == []

    again = asked(ada, told["id"], "back")
    assert again["state"] == "done"
    assert [one["fields"]["side"] for one in attacks(ada) if "side" in one["fields"]] == ["left"]
    assert undoing(ada, told)["untouched"] == 2


def test_what_was_changed_since_is_named_and_kept_if_wished(ada: Browser) -> None:
    told = brought(ada, two_attacks())
    edited(ada, FIRST, notes="my own words")

    named = undoing(ada, told)
    undone(ada, told, "keep")

    assert named["untouched"] == 1
    assert named["changed"] == [{"kind": "episode", "id": FIRST}]
    [kept] = attacks(ada)
    assert kept["fields"]["notes"] == "my own words"


def test_what_was_changed_since_is_taken_if_wished_and_its_words_can_be_read_again(
    ada: Browser,
) -> None:
    told = brought(ada, two_attacks())
    edited(ada, FIRST, notes="my own words")

    undone(ada, told, "take")

    assert attacks(ada) == []
    deleted = [one["fields"] for one in ada.pulled()["episodes"] if one["id"] == FIRST]
    assert deleted[0]["notes"] == "my own words"


def test_an_attack_with_a_medicine_of_later_is_the_persons_own(ada: Browser) -> None:
    told = brought(ada, two_attacks())
    dose = change(new_id(), None, taken_at=SPAN["ended_at"], episode_id=FIRST)
    assert ada.push(doses=[dose]).status_code == 200

    assert undoing(ada, told)["changed"] == [{"kind": "episode", "id": FIRST}]


def test_a_medicine_that_was_taken_since_is_never_taken_back(ada: Browser) -> None:
    told = brought(ada, document(medications=[{"id": MEDICINE, "name": "Ibuprofen"}]))
    dose = change(new_id(), None, taken_at=SPAN["ended_at"], medication_id=MEDICINE)
    assert ada.push(doses=[dose]).status_code == 200

    back = undone(ada, told, "take")

    assert back["told"]["taken_back"] == 0
    [medicine] = ada.pulled()["medications"]
    assert not medicine["fields"].get("deleted")


def test_what_an_import_only_added_to_is_as_it_was_before(ada: Browser) -> None:
    ada.pushed(change(FIRST, None, span=SPAN, side="left"))
    told = brought(ada, document(episode(nausea="mild")))
    assert attacks(ada)[0]["fields"]["nausea"] == "mild"

    undone(ada, told)

    [entry] = attacks(ada)
    assert entry["fields"]["side"] == "left"
    assert entry["fields"]["nausea"] is None
    asked(ada, told["id"], "back")
    assert attacks(ada)[0]["fields"]["nausea"] == "mild"


def test_a_file_that_was_taken_back_can_come_again(ada: Browser) -> None:
    undone(ada, brought(ada, two_attacks()))

    again = brought(ada, two_attacks())

    assert again["told"]["written"]["new"] == {"episode": 2}
    assert len(attacks(ada)) == 2


def test_what_the_person_deleted_is_not_put_back(ada: Browser) -> None:
    told = brought(ada, two_attacks())
    edited(ada, FIRST, deleted=True)

    undone(ada, told)
    asked(ada, told["id"], "back")

    assert [one["id"] for one in attacks(ada)] == [SECOND]


def test_a_wish_that_is_none_and_an_import_that_is_not_done_are_turned_away(ada: Browser) -> None:
    told = read(ada, two_attacks())

    wish = {"changed": "keep"}
    assert ada.send("POST", f"/imports/{told['id']}/undo", wish).status_code == 409
    assert ada.send("POST", f"/imports/{told['id']}/undo", {"changed": "x"}).status_code == 422
    assert ada.send("POST", f"/imports/{told['id']}/back").status_code == 409


def test_an_entry_tells_the_row_that_it_came_from_until_it_is_erased(
    ada: Browser, app: Flask
) -> None:
    told = brought(ada, CSV, time_zone="Europe/Vienna")
    [entry] = attacks(ada)
    path = f"/api/v1/entries/episode/{entry['id']}/origin"

    [origin] = ada.get(path).json["origins"]
    assert origin["import_id"] == told["id"] == entry["fields"]["origin"]["import_id"]
    assert (origin["source"], origin["row"]) == ("cluster_headache_tracker", 1)
    assert PRIVATE in origin["original"]

    assert erased(ada, entry["id"]) == 204
    [empty] = ada.get(path).json["origins"]
    assert empty["original"] == ""


def test_nothing_of_a_file_stays_when_the_account_goes(ada: Browser, app: Flask) -> None:
    told = brought(ada, CSV, time_zone="Europe/Vienna")
    owner = ada.get("/api/v1/session").json["id"]

    ada.send("DELETE", "/account", {"password": "correct horse battery"})

    with app.app_context():
        assert imports_kept.one(owner, told["id"]) is None
        assert imports_kept.sizes(owner, told["id"]) == {}


def test_the_file_itself_goes_as_soon_as_its_attacks_are_in_the_diary(
    ada: Browser, app: Flask
) -> None:
    told = brought(ada, CSV, time_zone="Europe/Vienna")
    owner = ada.get("/api/v1/session").json["id"]

    with app.app_context():
        assert imports_kept.sizes(owner, told["id"]) == {}
        assert imports_kept.one(owner, told["id"])
    assert look(ada, told["id"])["state"] == "done"
