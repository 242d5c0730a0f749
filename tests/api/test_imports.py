"""Bringing another diary in: nothing before the yes, nothing twice, nothing of anybody else's."""

import pytest
from flask import Flask

from backend.api.schemas.imports import LARGEST, PART
from tests.api.bringing import (
    CSV,
    FIRST,
    SPAN,
    asked,
    attacks,
    brought,
    document,
    episode,
    look,
    piece,
    read,
    sent,
)
from tests.browser import Browser, attack, change, new_id


@pytest.fixture
def bea(app: Flask) -> Browser:
    """Somebody else with an account."""
    browser = Browser(app)
    browser.sign_up("bea@example.org")
    return browser


def test_a_file_is_read_and_counted_and_nothing_is_written(ada: Browser) -> None:
    told = read(ada, CSV)

    assert told["state"] == "ready"
    assert told["source"] == "csv"
    assert told["told"]["counts"]["new"] == {"episode": 2}
    assert told["told"]["period"] == ["2026-03-01", "2026-03-05"]
    assert attacks(ada) == []


def test_with_the_yes_the_attacks_are_in_the_diary_and_say_where_they_came_from(
    ada: Browser,
) -> None:
    told = brought(ada, CSV)

    assert told["state"] == "done"
    assert told["told"]["written"]["new"] == {"episode": 2}
    first, second = attacks(ada)
    assert first["fields"]["notes"] == "bad, and\nlong"
    assert first["fields"]["origin"]["import_id"] == told["id"]
    assert second["fields"]["origin"]["source"] == "csv"


def test_a_second_import_of_the_same_file_adds_nothing(ada: Browser) -> None:
    brought(ada, CSV)
    before = ada.pulled()["checkpoint"]

    again = read(ada, CSV)
    written = asked(ada, again["id"], "writing")

    assert again["told"]["counts"]["new"] == {}
    assert again["told"]["counts"]["already_there"] == {"episode": 2}
    assert written["told"]["written"]["already_there"] == {"episode": 2}
    assert ada.pulled()["checkpoint"] == before


def test_what_the_person_said_since_outlives_a_second_import(ada: Browser) -> None:
    brought(ada, document(episode(side="left", nausea="mild")))
    [entry] = attacks(ada)
    ada.pushed(change(FIRST, entry["revision"], span=SPAN, side="right"))

    told = brought(ada, document(episode(side="left", nausea="severe")))

    [entry] = attacks(ada)
    assert told["told"]["written"]["changed"] == {"episode": 1}
    assert entry["fields"]["side"] == "right"
    assert entry["fields"]["nausea"] == "severe"


def test_what_the_person_deleted_stays_deleted(ada: Browser) -> None:
    brought(ada, document(episode()))
    [entry] = attacks(ada)
    ada.pushed(change(FIRST, entry["revision"], deleted=True))

    told = brought(ada, document(episode()))

    assert told["told"]["written"]["deleted"] == {"episode": 1}
    assert attacks(ada) == []


def test_an_id_that_is_of_another_kind_here_is_refused_alone(ada: Browser) -> None:
    ada.push(medications=[change(FIRST, None, name="Ibuprofen")])

    told = brought(ada, document(episode(), episode(new_id())))

    assert told["told"]["written"]["refused"] == {"episode": 1}
    assert told["told"]["written"]["new"] == {"episode": 1}


def test_a_medicine_that_is_known_already_is_not_brought_twice(ada: Browser) -> None:
    ada.push(medications=[change(FIRST, None, name="Sumatriptan", ingredients=["sumatriptan"])])

    told = brought(ada, document(episode(new_id(), doses=[{"drug": "sumatriptan"}])))

    assert told["told"]["written"]["new"] == {"episode": 1, "dose": 1}
    assert ada.pulled()["doses"][0]["fields"]["medication_id"] == FIRST


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 ...", "A PDF."),
        (b"\xff\xfe\x00", "Not text"),
        (b"one,two\n1,\x002\n", "NUL"),
        (b" \n", "There is nothing in it."),
        (b"{" * 50_000, "JSON"),
        (document({"id": FIRST, "span": "never"}), "row 1"),
    ],
)
def test_what_is_no_diary_is_refused_in_plain_words(ada: Browser, data: bytes, reason: str) -> None:
    told = read(ada, data)

    assert told["state"] == "refused"
    assert reason in told["told"]["reason"]
    assert ada.send("POST", f"/imports/{told['id']}/writing").status_code == 409
    assert ada.send("DELETE", f"/imports/{told['id']}").status_code == 204
    assert ada.get("/api/v1/imports").json == {"imports": []}


def test_a_zone_that_the_file_does_not_name_must_be_said_before_anything_is_written(
    ada: Browser,
) -> None:
    zoneless = b"started_at,pain_severity\r\n2026-03-01T20:00:00,severe\r\n"
    told = read(ada, zoneless)
    assert "time_zone" in told["told"]["needs"]
    assert ada.send("POST", f"/imports/{told['id']}/writing").status_code == 409

    asked(ada, told["id"], "reading", {"time_zone": "Europe/Vienna"})
    asked(ada, told["id"], "writing")

    [entry] = attacks(ada)
    assert entry["fields"]["span"]["started_at"] == "2026-03-01T20:00:00+01:00"


def test_a_file_of_several_pieces_comes_together_in_their_order(ada: Browser) -> None:
    notes = "a word and another " * 400
    data = document(*(episode(new_id(), notes=notes) for _ in range(200)))
    assert len(data) > 2 * PART

    told = brought(ada, data)

    assert told["told"]["written"]["new"] == {"episode": 200}
    assert look(ada, told["id"])["state"] == "done"


def test_a_piece_of_another_length_or_place_is_turned_away(ada: Browser) -> None:
    begun = ada.send("POST", "/imports", {"name": "diary.csv", "size": PART + 10}).json["id"]

    assert piece(ada, begun, 0, b"short").status_code == 413
    assert piece(ada, begun, 2, b"beyond").status_code == 413
    assert piece(ada, begun, 1, b"0123456789").status_code == 204
    assert ada.send("POST", f"/imports/{begun}/reading", {}).status_code == 409
    wrong = ada.client.put(
        f"/api/v1/imports/{begun}/parts/1",
        data=b"0123456789",
        content_type="text/plain",
        headers={"X-CSRF-Token": ada.token},
    )
    assert wrong.status_code == 415


def test_a_file_that_no_diary_fills_is_turned_away_before_it_is_sent(ada: Browser) -> None:
    answer = ada.send("POST", "/imports", {"name": "film.json", "size": LARGEST + 1})

    assert answer.status_code == 413
    assert "64 MB" in answer.json["detail"]


def test_nobody_sees_or_touches_another_persons_import(ada: Browser, bea: Browser) -> None:
    begun = sent(ada, CSV)
    told = brought(ada, document(episode()))

    for path in ("", "/undo"):
        assert bea.get(f"/api/v1/imports/{told['id']}{path}").status_code == 404
    for what in ("reading", "writing", "stop", "back"):
        assert bea.send("POST", f"/imports/{begun}/{what}", {}).status_code == 404
    assert bea.send("POST", f"/imports/{told['id']}/undo", {"changed": "take"}).status_code == 404
    assert bea.send("DELETE", f"/imports/{begun}").status_code == 404
    assert piece(bea, begun, 0, CSV).status_code == 404
    assert bea.get("/api/v1/imports").json == {"imports": []}
    assert bea.get(f"/api/v1/entries/episode/{FIRST}/origin").status_code == 404
    assert len(attacks(ada)) == 1


def test_a_stranger_brings_nothing(browser: Browser) -> None:
    browser.fetch_token()

    answer = browser.send("POST", "/imports", {"name": "diary.csv", "size": 3})

    assert answer.status_code == 401
    assert browser.get("/api/v1/imports").status_code == 401


def test_an_import_that_is_done_cannot_be_forgotten_or_written_again(ada: Browser) -> None:
    told = brought(ada, CSV)

    assert ada.send("DELETE", f"/imports/{told['id']}").status_code == 409
    assert ada.send("POST", f"/imports/{told['id']}/writing").status_code == 409
    assert piece(ada, told["id"], 0, CSV).status_code == 409
    [kept] = ada.get("/api/v1/imports").json["imports"]
    assert kept["told"]["written"]["new"] == {"episode": 2}
    assert "refused" not in kept["told"]


def test_an_entry_that_was_written_here_came_from_nowhere(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))

    answer = ada.get(f"/api/v1/entries/episode/{entry}/origin")

    assert answer.json == {"origins": []}
