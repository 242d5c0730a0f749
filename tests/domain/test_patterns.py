"""Diagnoses at patient level, at the boundaries of clinical/cases.md 8.3."""

from datetime import date
from typing import Any

import pytest

from backend.domain.diary import Diary
from backend.domain.summary import summarize
from tests.domain.diaries import IBUPROFEN, NOVEMBER, SUMATRIPTAN, TENSION, days_back
from tests.shared.corners import attack

OLD = {"pattern_since": "2024-02-01", "lifetime_attacks": {"1.1": ">=5", "2": ">=10"}}
EXCEDRIN = {"id": "exc", "name": "Excedrin", "use": "acute"}
TWO_PAINKILLERS = {"id": "two", "ingredients": ["paracetamol", "aspirin"], "use": "acute"}
OWN = {"id": "own", "name": "Drops", "use": "acute"}
MEDICATIONS = [SUMATRIPTAN, IBUPROFEN, EXCEDRIN, TWO_PAINKILLERS, OWN]


def months(
    count: int, headache: int, migraine: int, taken: dict[str, int] | None = None, **patient: Any
) -> Diary:
    """Keep so many 30-day windows, each with its headache, migraine and medicine days."""
    spans = [days_back(30, days_back(30 * month + 1)[-1]) for month in range(count)]
    episodes = [
        _attack_on(day, **({} if place < migraine else TENSION))
        for span in spans
        for place, day in enumerate(span[:headache])
    ]
    doses = [
        {"id": f"{day} {name}", "medication_id": name, "taken_at": f"{day}T10:00:00Z"}
        for span in spans
        for name, days in (taken or {}).items()
        for day in span[:days]
    ]
    checkins = [
        {"id": f"c{day}", "date": f"{day}", "time_zone": "UTC", "headache_free": True}
        for span in spans
        for day in span
    ]
    return Diary(
        patient=patient,
        episodes=episodes,
        medications=MEDICATIONS,
        doses=doses,
        checkins=checkins,
    )


def _attack_on(day: date, **answers: Any) -> dict[str, Any]:
    return attack(
        f"{day}T09:00:00Z", f"{day}T15:00:00Z", "UTC", id=f"{day}", took_medicine=False, **answers
    )


def codes(diary: Diary) -> list[str]:
    return summarize(diary, NOVEMBER)["codes"]


def pattern(diary: Diary, code: str) -> dict[str, Any]:
    found: dict[str, Any] = summarize(diary, NOVEMBER)["patterns"][code]
    return found


def test_fourteen_headache_days_are_not_chronic() -> None:
    diary = months(3, 14, 8, **OLD)

    assert codes(diary) == ["1.1", "2.2"]
    assert pattern(diary, "1.3")["state"] == "no"
    assert pattern(diary, "1.3")["because"] == "14 of 15 headache days in the 30 days to 2026-11-30"


def test_fifteen_headache_days_with_eight_of_migraine_are_chronic_migraine_alone() -> None:
    diary = months(3, 15, 8, **OLD)

    assert codes(diary) == ["1.3"]
    assert pattern(diary, "1.3")["criteria"] == {"A": "yes", "B": "yes", "C": "yes"}


def test_seven_migraine_days_are_too_few() -> None:
    assert pattern(months(3, 15, 7, **OLD), "1.3")["criteria"]["C"] == "no"


def test_three_months_and_no_more_known_are_not_yet_chronic() -> None:
    diary = months(3, 15, 8, lifetime_attacks={"1.1": ">=5"})

    found = pattern(diary, "1.3")

    assert (found["state"], found["criteria"]["A"]) == ("unknown", "unknown")
    # The first recorded day is 2026-09-02; four windows are whole on the 120th day.
    assert found["recheck_on"] == "2026-12-30"


def test_a_fourth_month_says_that_it_lasts() -> None:
    assert codes(months(4, 15, 8, lifetime_attacks={"1.1": ">=5"})) == ["1.3"]


def test_a_better_fourth_month_says_that_it_is_too_recent() -> None:
    diary = months(4, 15, 8)
    early = date(2026, 9, 1)
    milder = [one for one in diary.episodes if one["id"] > str(early)]
    diary = Diary(episodes=milder, checkins=diary.checkins)

    found = pattern(diary, "1.3")

    assert (found["state"], found["recheck_on"]) == ("no", "2026-12-30")
    assert "0 in the month before" in found["because"]


def test_one_month_below_while_the_mean_reaches_it_is_borderline() -> None:
    diary = months(3, 16, 16, **OLD)
    in_november = [one["id"] for one in diary.episodes if one["id"] > "2026-11-01"]
    fewer = [one for one in diary.episodes if one["id"] not in in_november[-2:]]

    found = pattern(Diary(patient=OLD, episodes=fewer, checkins=diary.checkins), "1.3")

    assert found["criteria"]["A"] == "unknown"
    assert "borderline" in found["because"]


def test_days_not_recorded_keep_it_open() -> None:
    diary = months(3, 10, 10, **OLD)

    found = pattern(Diary(patient=OLD, episodes=diary.episodes), "1.3")

    assert found["state"] == "unknown"
    assert "days not recorded could decide" in found["because"]


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        ({"suma": 9}, ["1.3"]),
        ({"suma": 10}, ["1.3", "8.2.2"]),
        ({"ibu": 14}, ["1.3"]),
        ({"ibu": 15}, ["1.3", "8.2.3"]),
        ({"exc": 10}, ["1.3", "8.2.5"]),
        ({"two": 12}, ["1.3"]),
        ({"suma": 10, "exc": 10}, ["1.3", "8.2.2", "8.2.5"]),
    ],
)
def test_overuse_begins_at_the_limit_of_its_class(
    taken: dict[str, int], expected: list[str]
) -> None:
    assert codes(months(3, 16, 9, taken, **OLD)) == expected


def test_overuse_with_few_headache_days_is_no_overuse_headache() -> None:
    found = pattern(months(3, 14, 9, {"suma": 12}, **OLD), "8.2.2")

    assert (found["state"], found["criteria"]) == ("no", {"A": "no", "B": "yes"})


def test_a_medicine_of_unknown_class_leaves_every_class_open() -> None:
    diary = months(3, 16, 9, {"own": 12}, **OLD)

    assert pattern(diary, "8.2.2")["state"] == "unknown"
    assert pattern(diary, "8.2.3")["state"] == "no"
    assert codes(diary) == ["1.3"]


def test_a_triptan_inside_a_combination_counts_as_the_combination() -> None:
    both = {"id": "suma", "name": "Treximet", "use": "acute"}
    diary = months(3, 16, 9, {"suma": 12}, **OLD)
    diary = Diary(OLD, diary.episodes, [both], diary.doses, diary.checkins)

    assert codes(diary) == ["1.3", "8.2.5"]


@pytest.mark.parametrize(
    ("attacks", "answer", "expected"),
    [
        (5, None, "yes"),
        (4, None, "unknown"),
        (4, "<5", "no"),
        (4, ">=5", "yes"),
        (5, "<5", "yes"),
        (1, ">=10", "yes"),
    ],
)
def test_five_attacks_make_migraine_counted_or_told(
    attacks: int, answer: str | None, expected: str
) -> None:
    told = {"lifetime_attacks": {"1.1": answer}} if answer else {}
    apart = [_attack_on(NOVEMBER.replace(day=5 * place + 1)) for place in range(attacks)]

    assert pattern(Diary(patient=told, episodes=apart), "1.1")["criteria"]["A"] == expected


def test_attacks_told_of_are_no_pattern_while_none_is_recorded() -> None:
    found = pattern(Diary(patient=OLD, checkins=months(1, 0, 0).checkins), "1.1")

    assert found["criteria"] == {"A": "yes", "B": "unknown", "C": "unknown", "D": "unknown"}
    assert found["because"] == "no attack recorded in the latest year"


def test_attacks_that_could_still_fit_leave_the_letters_open() -> None:
    open_attack = _attack_on(NOVEMBER, nausea=None)

    found = pattern(Diary(episodes=[open_attack]), "1.1")

    assert found["criteria"] == {"A": "unknown", "B": "unknown", "C": "unknown", "D": "unknown"}


def test_attacks_that_cannot_fit_say_which_letter_fails() -> None:
    found = pattern(months(1, 6, 0, **OLD), "1.1")

    assert found["state"] == "no"
    assert found["criteria"] == {"A": "yes", "B": "yes", "C": "no", "D": "no"}
    assert found["because"] == "none of 6 attacks of the latest year fits"


def test_the_reasons_say_the_same_as_the_words() -> None:
    found = pattern(months(3, 16, 9, {"suma": 10}, **OLD), "8.2.2")

    assert found["because"] == (
        "16 of 15 headache days in the latest 30;"
        " 10, 10 and 10 triptan days in the latest three months; 10 are needed"
    )
    assert found["reasons"] == [
        {"code": "latest_days", "count": [16, 16], "limit": 15, "measure": "headache_days"},
        {
            "code": "days_reached",
            "counts": [[10, 10], [10, 10], [10, 10]],
            "limit": 10,
            "measure": "overuse.triptan",
        },
    ]


def test_an_attack_of_two_years_ago_still_counts_and_says_nothing_of_today() -> None:
    old = [_attack_on(date(2024, 10, 5 * place + 1)) for place in range(5)]

    found = pattern(Diary(episodes=old), "1.1")

    assert found["criteria"] == {"A": "yes", "B": "unknown", "C": "unknown", "D": "unknown"}


def test_what_another_takes_the_place_of_says_so() -> None:
    found = pattern(months(3, 15, 8, **OLD), "2.2")

    assert (found["state"], found["replaced_by"]) == ("no", "1.3")
    assert found["because"] == (
        "its criteria would be met, and chronic migraine (1.3) stands in its place"
    )
    assert found["reasons"] == [{"code": "replaced", "by": "1.3", "name": "chronic migraine"}]


def test_what_stands_only_without_another_waits_for_it() -> None:
    four = [_attack_on(NOVEMBER.replace(day=5 * place + 1)) for place in range(4)]

    found = pattern(Diary(episodes=four), "1.5.1")

    assert found["state"] == "unknown"
    assert found["because"] == (
        "it stands only where migraine without aura (1.1) does not, which is not decided"
    )


def test_a_ditan_is_counted_with_a_note() -> None:
    note = "Ditans are counted here; ICHD-3 does not name them."

    assert pattern(Diary(), "8.2.8")["note"] == note


def test_two_attacks_that_lack_different_things_never_make_up_one() -> None:
    too_short = _attack_on(date(2026, 11, 3), span={"ended_at": "2026-11-03T10:00:00Z"})
    no_nausea = {"nausea": "none", "photophobia": False, "phonophobia": False}
    too_quiet = _attack_on(date(2026, 11, 9), **no_nausea)

    found = pattern(Diary(patient=OLD, episodes=[too_short, too_quiet]), "1.1")

    assert found["state"] == "no"
    assert found["criteria"] == {"A": "yes", "B": "yes", "C": "yes", "D": "no"}
