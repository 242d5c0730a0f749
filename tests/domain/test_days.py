"""What a calendar day was: the day table of clinical/cases.md 8.2, and where a day begins."""

from datetime import datetime
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.laid import lay
from backend.domain.reckoning import reckon
from backend.domain.stretches import iso_day
from backend.domain.summary import summarize
from tests.domain.diaries import NOVEMBER, TENSION, dose, free, kept, latest, on
from tests.shared.corners import attack

VISUAL = [{"symptom": "visual", "duration_minutes": 10}]
# Reversible, spreading, on one side, of five to sixty minutes: B and three of C of 1.2.
TYPICAL = [
    VISUAL[0] | {"fully_reversible": True, "spreads_gradually": True, "one_sided": True},
]
NO_PAIN = {"pain_severity": None, "pain_peak": 0}
WORKED = dose(10, relief="complete", episode_id="attack 10")


def counted(window: dict[str, Any]) -> tuple[list[int], ...]:
    names = ("migraine_days", "migraine_days_4h", "headache_days_leiden", "headache_days")
    return tuple(window[name] for name in names)


YES, NO, OPEN = [1, 1], [0, 0], [0, 1]


@pytest.mark.parametrize(
    ("episode", "doses", "expected"),
    [
        (on(10, 45), [], (YES, NO, YES, YES)),
        (on(10, 25, took_medicine=True), [WORKED], (YES, YES, YES, YES)),
        (on(10, 10, aura=TYPICAL, **NO_PAIN), [], (YES, YES, YES, NO)),
        (on(10, 10, aura=VISUAL, **NO_PAIN), [], (YES, OPEN, YES, NO)),
        (on(10, 120, **TENSION), [], (NO, NO, YES, YES)),
        (on(10, 40, **TENSION), [], (NO, NO, NO, YES)),
    ],
    ids=["D1", "D2", "D3", "D3, little said of the aura", "D4", "D5"],
)
def test_the_day_table(
    episode: dict[str, Any], doses: list[dict[str, Any]], expected: tuple[list[int], ...]
) -> None:
    assert counted(latest(kept(episode, doses=doses))) == expected


def headache_dates(*episodes: dict[str, Any], now: datetime | None = None) -> list[str]:
    """Name the days of November with headache, in the table that every summary counts."""
    found = reckon(lay(Diary(episodes=episodes), now), NOVEMBER, NOVEMBER.replace(day=1))
    certain = found.table.measures["headache_days"].certain
    return [iso_day(found.table.calendar.first + int(place))[8:] for place in certain.nonzero()[0]]


@pytest.mark.parametrize(
    ("ended", "days"),
    [
        ("2026-11-10T23:29:59+01:00", ["10"]),
        ("2026-11-11T00:29:59+01:00", ["10"]),
        ("2026-11-11T00:30:00+01:00", ["10", "11"]),
        ("2026-11-12T06:00:00+01:00", ["10", "11", "12"]),
    ],
)
def test_a_spill_of_under_half_an_hour_belongs_to_the_day_it_began_on(
    ended: str, days: list[str]
) -> None:
    assert headache_dates(attack("2026-11-10T23:00:00+01:00", ended)) == days


def test_an_attack_that_begins_just_before_midnight_still_has_its_day() -> None:
    assert headache_dates(attack("2026-11-10T23:50:00+01:00", "2026-11-11T00:10:00+01:00")) == [
        "10"
    ]


@pytest.mark.parametrize(
    ("zone", "days"), [("Pacific/Auckland", ["11"]), ("America/New_York", ["10"])]
)
def test_a_day_is_a_day_of_the_attacks_own_zone(zone: str, days: list[str]) -> None:
    assert headache_dates(attack("2026-11-10T12:00:00Z", "2026-11-10T16:00:00Z", zone)) == days


def test_the_night_the_clock_goes_back_is_an_hour_longer() -> None:
    short = attack("2026-10-25T00:30:00+02:00", "2026-10-25T03:30:00+01:00")
    diary = kept(short, checkins=[])

    [window, *_] = summarize(diary, NOVEMBER.replace(month=10, day=25))["windows"]

    assert window["migraine_days_4h"] == [1, 30]


def test_an_attack_known_to_the_day_is_a_headache_day_of_unknown_length() -> None:
    span = {"started_at": "2026-11-10T00:00:00Z", "onset_precision": "day_only"}

    window = latest(kept({"id": "x", "span": span, "took_medicine": False}))

    assert (window["headache_days"], window["headache_days_leiden"]) == (YES, OPEN)


def test_a_running_attack_counts_up_to_now() -> None:
    running = attack("2026-11-10T20:00:00+01:00", None)
    now = attack_time("2026-11-12T10:00:00+01:00")

    assert headache_dates(running, now=now) == ["10", "11", "12"]


def test_after_72_hours_without_an_end_only_days_with_something_recorded_count() -> None:
    readings = [{"id": "r", "at": "2026-11-12T08:00:00+01:00", "pain": 4}]
    running = attack("2026-11-10T20:00:00+01:00", None, pain_readings=readings)
    now = attack_time("2026-11-20T10:00:00+01:00")

    assert headache_dates(running, now=now) == ["10", "12"]


def test_without_a_clock_a_running_attack_counts_only_where_it_was_recorded() -> None:
    assert headache_dates(attack("2026-11-10T20:00:00+01:00", None)) == ["10"]


def test_an_attack_whose_end_nobody_knows_counts_up_to_the_last_thing_known() -> None:
    lost = attack("2026-11-10T20:00:00+01:00", None, span={"end_unknown": True})
    taken = [{"at": "2026-11-12T08:00:00+01:00", "pain": 4}]

    assert headache_dates(lost) == ["10"]
    assert headache_dates({**lost, "pain_readings": taken}) == ["10", "11", "12"]


def attack_time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def test_two_attacks_on_a_day_count_once() -> None:
    window = latest(kept(on(10, 60), on(10, 120, id="second")))

    assert window["headache_days"] == YES


def test_a_background_headache_makes_a_headache_day() -> None:
    window = latest(kept(checkins=[free(10, headache_free=None, continuous_pain="severe")]))

    assert window["headache_days"] == [1, 30]
    assert window["severe_days"] == [1, 30]
    assert window["headache_days_leiden"] == [1, 30]


def test_a_day_said_not_to_be_free_is_a_headache_day_of_which_nothing_more_is_known() -> None:
    told = free(10, headache_free=False)
    checkins = [free(day) for day in range(1, 31) if day != 10] + [told]

    window = latest(kept(checkins=checkins))

    assert window["headache_days"] == YES
    assert (window["migraine_days"], window["severe_days"], window["aura_days"]) == (
        OPEN,
        OPEN,
        OPEN,
    )


def test_an_aura_without_an_answer_on_pain_may_or_may_not_be_a_headache_day() -> None:
    window = latest(kept(on(10, aura=VISUAL, pain_severity=None)))

    assert window["headache_days"] == OPEN
    assert window["headache_free_days"] == [29, 30]


def test_a_day_whose_features_are_open_may_be_a_migraine_day() -> None:
    window = latest(kept(on(10, nausea=None, photophobia=None)))

    assert (window["headache_days"], window["migraine_days"]) == (YES, OPEN)


def test_an_aura_that_was_not_asked_for_is_not_denied() -> None:
    assert latest(kept(on(10, aura=None)))["aura_days"] == OPEN
    assert latest(kept(on(10, aura=[])))["aura_days"] == NO


def test_a_prefilled_answer_counts_for_nothing_until_it_is_confirmed() -> None:
    window = latest(kept(on(10, prefilled=["pain_severity"])))

    assert window["severe_days"] == OPEN
