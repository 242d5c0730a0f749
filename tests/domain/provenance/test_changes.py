"""What was said otherwise later, deleted or erased: counted, and told with its moment."""

from datetime import timedelta
from typing import Any

import pytest

from backend.domain.provenance import provenance
from backend.domain.provenance.states import ERASED
from tests.domain.provenance.march import BERLIN, MONTH, NOON, ONE, at, attack, of, only, state


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        ({"side": "left"}, {"side": "right"}, ["side"]),
        ({"side": "left"}, {}, ["side"]),
        ({"side": "left"}, {"side": None}, ["side"]),
        ({"quality": ["dull"]}, {"quality": ["pressing"]}, ["quality"]),
        ({"quality": []}, {"quality": ["dull"]}, ["quality"]),
        ({"aura": [{"id": "a", "symptom": "visual"}]}, {"aura": []}, ["aura"]),
        (
            {"aura": [{"id": "a", "symptom": "visual"}]},
            {"aura": [{"id": "a", "symptom": "motor"}]},
            ["aura"],
        ),
        ({"span": {"ended_at": NOON}}, {"span": {"ended_at": ONE}}, ["span.ended_at"]),
        ({"vomiting": False}, {"vomiting": True}, ["vomiting"]),
    ],
)
def test_a_value_that_was_said_and_is_another_or_gone_is_a_change(
    before: Any, after: Any, fields: list[str]
) -> None:
    states = [
        state(1, "02T08:00", attack("02T08:00", **before)),
        state(1, "05T08:00", attack("02T08:00", **after)),
    ]

    told = provenance(states, MONTH)

    assert (told["changed"], told["changed_later"]) == (1, 1)
    [change] = told["changes"]
    assert (change["what"], change["fields"], change["after"]) == ("changed", fields, "later")
    assert (change["day"], change["at"]) == ("2026-03-02", at("05T08:00"))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({}, {"side": "left"}),
        ({"side": None}, {"side": "left"}),
        ({"notes": ""}, {"notes": "bad"}),
        ({"quality": ["dull"]}, {"quality": ["dull", "pressing"]}),
        ({"aura": [{"id": "a"}]}, {"aura": [{"id": "a", "positive": True}, {"id": "b"}]}),
        ({"span": {"ended_at": None}}, {"span": {"ended_at": ONE}}),
        ({"side": "left", "prefilled": ["side"]}, {"side": "right"}),
        ({"side": "left", "prefilled": ["side"]}, {"side": "left", "prefilled": []}),
        ({"side": "left"}, {"side": "left", "two_answers": {"side": {}}}),
    ],
)
def test_what_was_open_and_is_answered_later_is_no_change(before: Any, after: Any) -> None:
    states = [
        state(1, "02T08:00", attack("02T08:00", **before)),
        state(1, "05T08:00", attack("02T08:00", **after)),
    ]

    assert provenance(states, MONTH)["changed"] == 0


def test_deleting_bringing_back_and_erasing_are_told_with_their_moment() -> None:
    said = attack("02T08:00", side="left")
    states = [
        state(1, "02T08:00", said),
        state(1, "02T08:30", {**said, "deleted": True}),
        state(1, "03T08:00", said),
        state(2, "02T08:00", {}),
        state(2, "09T08:00", ERASED),
        state(3, "02T08:00", attack("02T09:00")),
        state(3, "06T08:00", {**attack("02T09:00"), "deleted": True}),
    ]

    told = provenance(states, MONTH)

    assert [(one["what"], one["day"], one["after"]) for one in told["changes"]] == [
        ("erased", None, None),
        ("deleted", "2026-03-02", "later"),
        ("brought_back", "2026-03-02", "within_48_h"),
        ("deleted", "2026-03-02", "at_once"),
    ]
    assert (told["changed"], told["changed_later"]) == (2, 1)
    assert (told["deleted"], told["erased"], told["of"]) == (1, 1, 4)
    assert of("episode", *states)["entries"] == 1


def test_an_entry_begun_anew_after_an_erasing_was_written_then() -> None:
    day = {"date": "2026-03-02", "time_zone": BERLIN}
    states = [
        state(1, "02T08:00", {}, "checkin"),
        state(1, "02T09:00", ERASED, "checkin"),
        state(1, "09T08:00", day, "checkin"),
    ]

    assert only(of("checkin", *states)["by_server"]) == "later"
    told = provenance(states, MONTH)
    assert [one["what"] for one in told["changes"]] == ["erased"]
    assert (told["erased"], told["changed"]) == (1, 0)


def test_every_change_is_counted_and_the_latest_hundred_are_told() -> None:
    start = at("02T08:00")
    states = [
        state(
            1,
            (start + timedelta(minutes=number)).strftime("%dT%H:%M"),
            attack("02T08:00", pain_peak=number % 10),
        )
        for number in range(150)
    ]

    told = provenance(states, MONTH)

    assert (told["of"], len(told["changes"]), told["changed"]) == (149, 100, 1)
    assert told["changes"][0]["at"] == start + timedelta(minutes=149)
