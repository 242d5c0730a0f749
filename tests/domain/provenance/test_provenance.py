"""How a diary was written: how late, what was changed afterwards, what came from elsewhere."""

from datetime import date

import pytest

from backend.domain.provenance import Asked, provenance
from backend.domain.provenance.lateness import LATENESS
from backend.domain.provenance.states import Written
from tests.domain.provenance.march import (
    BERLIN,
    FORM_4,
    MONTH,
    at,
    attack,
    by_clock,
    of,
    only,
    state,
)


@pytest.mark.parametrize(
    ("started", "written", "late"),
    [
        ("02T08:00", "02T08:00", "at_once"),
        ("02T08:00", "02T09:00", "at_once"),
        ("02T08:00", "02T07:00", "at_once"),
        ("02T08:00", "02T06:59", "ahead"),
        ("02T08:00", "02T09:01", "same_day"),
        ("02T08:00", "02T22:59", "same_day"),
        ("02T08:00", "02T23:00", "within_48_h"),  # midnight in Berlin
        ("02T08:00", "04T08:00", "within_48_h"),
        ("02T08:00", "04T08:01", "later"),
    ],
)
def test_an_attack_is_as_late_as_its_first_state_came_after_its_start(
    started: str, written: str, late: str
) -> None:
    found = of("episode", state(1, written, attack(started)))

    assert only(found["by_server"]) == late
    assert only(found["by_device"]) == "not_known"


@pytest.mark.parametrize(
    ("written", "late"),
    [
        ("01T22:30", "ahead"),
        ("01T23:30", "same_day"),
        ("02T22:59", "same_day"),
        ("04T22:59", "within_48_h"),
        ("04T23:01", "later"),
    ],
)
@pytest.mark.parametrize("kind", ["checkin", "episode"])
def test_of_a_day_without_a_clock_time_the_day_and_its_end_count(
    kind: str, written: str, late: str
) -> None:
    day = {"date": "2026-03-02", "time_zone": BERLIN}
    vague = attack("02T11:00", span={"onset_precision": "day_only"})

    found = of(kind, state(1, written, day if kind == "checkin" else vague, kind))

    assert only(found["by_server"]) == late


def test_the_device_tells_when_it_was_written_without_a_network() -> None:
    entry, change = by_clock(at("02T08:01")), by_clock(at("02T11:00"))
    waited = Written("episode", entry, change, at("07T09:00"), "phone", attack("02T08:00"))

    found = of("episode", waited)

    assert (only(found["by_server"]), only(found["by_device"])) == ("later", "at_once")


def test_a_device_whose_clock_is_ahead_of_the_servers_tells_nothing() -> None:
    entry = by_clock(at("09T12:00"))
    written = Written("episode", entry, entry, at("02T08:30"), "phone", attack("02T08:00"))

    assert only(of("episode", written)["by_device"]) == "not_known"


def test_a_dose_has_the_day_of_its_attack() -> None:
    states = (
        state(1, "02T08:00", attack("02T08:00")),
        state(
            2,
            "02T22:30",
            {"taken_at": at("02T08:30").isoformat(), "episode_id": f"{FORM_4}01"},
            "dose",
        ),
    )

    assert only(of("dose", *states)["by_server"]) == "same_day"


def test_what_came_from_another_diary_is_counted_as_that_alone() -> None:
    found = of("episode", state(1, "09T08:00", attack("02T08:00", origin={"source": "csv"})))

    assert (found["entries"], found["imported"], sum(found["by_server"].values())) == (1, 1, 0)


def test_what_as_usual_filled_in_is_counted_and_whether_it_was_confirmed() -> None:
    filled = attack("02T08:00", side="left", prefilled=["side"])
    confirmed = attack("02T08:00", side="left", prefilled=[])

    open_still = of("episode", state(1, "02T08:00", filled))
    said_since = of("episode", state(1, "02T08:00", filled), state(1, "02T09:00", confirmed))

    assert (open_still["prefilled"], open_still["unconfirmed"]) == (1, 1)
    assert (said_since["prefilled"], said_since["unconfirmed"]) == (1, 0)


def test_only_entries_of_the_days_are_counted() -> None:
    march = [state(day, f"{day:02}T08:00", attack(f"{day:02}T08:00")) for day in (2, 9)]

    asked = Asked(date(2026, 3, 3), date(2026, 3, 31))

    assert of("episode", *march, asked=asked)["entries"] == 1


def test_what_a_reader_may_not_see_is_not_named() -> None:
    hidden = Asked(
        date(2026, 3, 1), date(2026, 3, 31), frozenset({"episode"}), frozenset({"notes"})
    )
    states = [
        state(1, "02T08:00", attack("02T08:00", notes="bad", side="left")),
        state(1, "05T08:00", attack("02T08:00", notes="worse", side="right")),
        state(2, "02T08:00", attack("02T10:00", notes="bad")),
        state(2, "05T08:00", attack("02T10:00", notes="worse")),
        state(3, "02T08:00", {"taken_at": at("02T08:30").isoformat()}, "dose"),
    ]

    told = provenance(states, hidden)

    assert [one["kind"] for one in told["kinds"]] == ["episode"]
    assert told["changed"] == 1
    assert [one["fields"] for one in told["changes"]] == [["side"]]


def test_weeks_begin_on_mondays_and_count_the_days_recorded_and_those_written_in_time() -> None:
    phone = by_clock(at("04T08:00"))
    states = [
        state(1, "02T08:00", {"date": "2026-03-02", "time_zone": BERLIN}, "checkin"),
        state(2, "20T08:00", {"date": "2026-03-03", "time_zone": BERLIN}, "checkin"),
        Written("episode", phone, phone, at("20T08:00"), "phone", attack("04T08:00")),
        state(4, "09T08:00", attack("08T23:30", span={"ended_at": at("10T08:00").isoformat()})),
    ]

    told = provenance(states, Asked(date(2026, 3, 1), date(2026, 3, 10)))

    assert told["weeks"] == [
        {"week": "2026-02-23", "days": 1, "recorded": 0, "in_time": [0, 0]},
        {"week": "2026-03-02", "days": 7, "recorded": 3, "in_time": [1, 2]},
        {"week": "2026-03-09", "days": 2, "recorded": 2, "in_time": [2, 2]},
    ]


def test_the_background_and_medicines_have_no_day_and_are_left_out() -> None:
    states = [
        state(1, "02T08:00", {"birth_year": 1985}, "background"),
        state(2, "02T08:00", {"name": "Ibuprofen"}, "medication"),
    ]

    assert [one["entries"] for one in provenance(states, MONTH)["kinds"]] == [0, 0, 0]


def test_a_diary_without_entries_was_not_written() -> None:
    told = provenance([], Asked(date(2026, 3, 2), date(2026, 3, 8)))

    assert [one["entries"] for one in told["kinds"]] == [0, 0, 0]
    assert [one["recorded"] for one in told["weeks"]] == [0]
    assert (told["changed"], told["deleted"], told["erased"], told["changes"]) == (0, 0, 0, [])
    assert set(told["kinds"][0]["by_server"]) == set(LATENESS)
