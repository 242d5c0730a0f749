"""The sync protocol as devices meet it: push and pull over HTTP."""

from uuid import UUID, uuid5

import pytest

from tests.browser import Browser, attack, change, new_id

PUSH = "/sync/changes"


def test_a_change_sent_twice_is_applied_once(ada: Browser) -> None:
    sent = attack(new_id(), None, pain_peak=7)
    first = ada.pushed(sent)

    again = ada.pushed(sent)

    assert again == first
    assert len(ada.pulled()["episodes"]) == 1


def test_a_lost_answer_is_told_again_with_what_was_set_aside(ada: Browser) -> None:
    entry = new_id()
    [started] = ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, started["revision"], side="left"))
    late = attack(entry, started["revision"], side="right")

    [told] = ada.pushed(late)
    [told_again] = ada.pushed(late)

    assert told["fields"]["side"] == "left"
    assert told["set_aside"] == told_again["set_aside"] == {"side": "right"}


def test_two_devices_change_different_fields_and_both_stay(ada: Browser) -> None:
    entry = new_id()
    [started] = ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, started["revision"], pain_peak=8))

    [merged] = ada.pushed(attack(entry, started["revision"], side="left"))

    assert (merged["fields"]["pain_peak"], merged["fields"]["side"]) == (8, "left")
    assert "set_aside" not in merged


def test_an_edit_on_one_device_outlives_a_delete_on_another(ada: Browser) -> None:
    entry = new_id()
    [started] = ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, started["revision"], deleted=True))

    [merged] = ada.pushed(attack(entry, started["revision"], side="left"))

    assert (merged["fields"]["deleted"], merged["fields"]["side"]) == (False, "left")


def test_aura_symptoms_of_two_devices_stand_side_by_side(ada: Browser) -> None:
    entry = new_id()
    seen, felt = ({"id": new_id(), "symptom": symptom} for symptom in ("visual", "sensory"))
    [started] = ada.pushed(attack(entry, None))
    ada.pushed(attack(entry, started["revision"], aura=[seen]))

    [merged] = ada.pushed(attack(entry, started["revision"], aura=[felt]))

    assert merged["fields"]["aura"] == [seen, felt]


def test_a_pull_gives_each_entry_once_in_order_of_change(ada: Browser) -> None:
    first, second = new_id(), new_id()
    ada.pushed(attack(first, None), attack(second, None))
    ada.pushed(attack(first, 1, pain_peak=3))

    page = ada.pulled(since=1)

    assert [entry["id"] for entry in page["episodes"]] == [second, first]
    assert page["checkpoint"] == page["episodes"][-1]["revision"]


def test_pages_of_a_pull_follow_one_another_and_end_empty(ada: Browser) -> None:
    ids = [new_id() for _ in range(5)]
    ada.pushed(*(attack(entry, None) for entry in ids))

    pages, checkpoint = [], 0
    while (page := ada.pulled(since=checkpoint, limit=2)).get("episodes"):
        pages.append([entry["id"] for entry in page["episodes"]])
        checkpoint = page["checkpoint"]

    assert pages == [ids[:2], ids[2:4], ids[4:]]
    assert ada.pulled(since=checkpoint)["checkpoint"] == checkpoint


def test_the_answer_to_a_push_carries_no_checkpoint(ada: Browser) -> None:
    answer = ada.push(episodes=[attack(new_id(), None)])

    assert set(answer.json) == {"episodes"}


def test_every_kind_travels_in_its_own_list(ada: Browser) -> None:
    drug, day = new_id(), str(uuid5(UUID(int=0), "checkin:2026-03-01"))
    pushed = {
        "episodes": [attack(new_id(), None)],
        "medications": [change(drug, None, name="Sumatriptan", ingredients=["sumatriptan"])],
        "doses": [change(new_id(), None, medication_id=drug, taken_at="2026-03-01T22:00:00+01:00")],
        "checkins": [change(day, None, date="2026-03-01", time_zone="Europe/Vienna")],
        "backgrounds": [change(new_id(), None, birth_year=1990)],
    }

    answer = ada.push(**pushed)

    assert answer.status_code == 200, answer.json
    page = ada.pulled()
    for name, [sent] in pushed.items():
        assert [entry["fields"] for entry in page[name]] == [sent["fields"]]


def test_an_entry_keeps_its_kind(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None))

    answer = ada.push(checkins=[change(entry, 1, date="2026-03-01", time_zone="UTC")])

    assert answer.status_code == 422
    assert answer.json["errors"]["json"]["checkins"]["0"]["entry_id"]


def test_a_change_id_names_one_change(ada: Browser) -> None:
    first = attack(new_id(), None)
    ada.pushed(first)

    answer = ada.push(episodes=[{**attack(new_id(), None), "change_id": first["change_id"]}])

    assert answer.status_code == 422
    assert answer.json["errors"]["json"]["episodes"]["0"]["change_id"]


def test_a_bad_row_is_named_by_index_field_and_reason_and_nothing_is_taken(ada: Browser) -> None:
    good, bad = attack(new_id(), None), attack(new_id(), None, pain_peak=11)

    answer = ada.push(episodes=[good, bad])

    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"
    [index, row] = next(iter(answer.json["errors"]["json"]["episodes"].items()))
    assert (index, list(row["fields"])) == ("1", ["pain_peak"])
    assert row["fields"]["pain_peak"]
    assert "episodes" not in ada.pulled()


@pytest.mark.parametrize(
    ("span", "part"),
    [
        ({"ended_at": "2026-03-01T20:00:00+01:00"}, "ended_at"),
        ({"started_at": "2099-01-01T00:00:00+01:00"}, "started_at"),
        ({"ended_at": "2027-03-03T21:00:00+01:00"}, "ended_at"),
        ({"time_zone": "Europe/Atlantis"}, "time_zone"),
    ],
)
def test_a_span_that_cannot_be_is_refused_with_its_field(
    ada: Browser, span: dict[str, str], part: str
) -> None:
    sent = attack(new_id(), None)
    sent["fields"]["span"] |= span

    answer = ada.push(episodes=[sent])

    assert answer.status_code == 422
    assert part in answer.json["errors"]["json"]["episodes"]["0"]["fields"]["span"]


def test_an_unknown_field_is_refused_by_name(ada: Browser) -> None:
    answer = ada.push(episodes=[attack(new_id(), None, pulsating=True)])

    assert answer.status_code == 422
    assert "pulsating" in answer.json["errors"]["json"]["episodes"]["0"]["fields"]


def test_more_than_two_hundred_changes_of_a_kind_are_too_many(ada: Browser) -> None:
    answer = ada.push(episodes=[attack(new_id(), None) for _ in range(201)])

    assert answer.status_code == 422


def test_a_pull_gives_at_most_five_hundred(ada: Browser) -> None:
    assert ada.get("/api/v1/sync/changes?limit=501").status_code == 422


@pytest.mark.parametrize("wrong", [{"epoch": 2}, {"base_revision": 99}])
def test_a_device_that_knows_another_life_of_the_database_is_told(
    ada: Browser, wrong: dict[str, int]
) -> None:
    sent = attack(new_id(), wrong.get("base_revision"))

    answer = ada.send("POST", PUSH, {"epoch": wrong.get("epoch", 1), "episodes": [sent]})

    assert (answer.status_code, answer.json["type"]) == (409, "urn:umbra:epoch-changed")
    assert answer.json["epoch"] == 1
    assert "episodes" not in ada.pulled()


@pytest.mark.parametrize("query", ["since=1&epoch=1", "since=0&epoch=2"])
def test_a_checkpoint_from_another_life_is_told(ada: Browser, query: str) -> None:
    assert ada.get(f"/api/v1/sync/changes?{query}").status_code == 409


def test_nobody_can_write_into_another_diary_by_knowing_an_id(
    ada: Browser, browser: Browser
) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, notes="mine"))
    browser.sign_up("eve@example.org")

    browser.pushed(attack(entry, None, notes="hers"))

    [mine], [hers] = ada.pulled()["episodes"], browser.pulled()["episodes"]
    assert (mine["fields"]["notes"], hers["fields"]["notes"]) == ("mine", "hers")


def test_an_app_that_is_too_old_is_sent_to_reload(ada: Browser) -> None:
    answer = ada.get("/api/v1/sync/changes", **{"X-Umbra-Client": "0"})

    assert answer.status_code == 426
    assert ada.get("/api/v1/sync/changes", **{"X-Umbra-Client": "1"}).status_code == 200


def test_a_field_left_out_is_untouched_and_null_is_an_answer(ada: Browser) -> None:
    entry = new_id()
    ada.pushed(attack(entry, None, side="left", pain_peak=6))

    [merged] = ada.pushed(attack(entry, 1, pain_peak=None))

    assert (merged["fields"]["side"], merged["fields"]["pain_peak"]) == ("left", None)
