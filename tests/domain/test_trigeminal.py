"""Chapter 3 at patient level, at the boundaries of clinical/criteria.md 3."""

from typing import Any

import pytest

from backend.domain.diary import Diary
from tests.domain.diaries import TENSION
from tests.domain.series import attacks, free, judged, kept, letter

INDOMETACIN = {"indometacin_response": "complete"}
FEW = {"lifetime_attacks": {"3.1": "<5", "3.2": "<20", "3.3": "<20"}}


@pytest.mark.parametrize(
    ("count", "patient", "expected"),
    [
        (5, {}, "yes"),
        (4, {}, "unknown"),
        (4, FEW, "no"),
        (4, {"lifetime_attacks": {"3.1": ">=5"}}, "yes"),
        (4, {"lifetime_attacks": {"3.1": "<10"}}, "unknown"),
    ],
)
def test_five_attacks_make_cluster_headache(
    count: int, patient: dict[str, Any], expected: str
) -> None:
    diary = Diary(patient=patient, episodes=attacks(range(count)))

    assert letter(diary, "3.1", "A") == expected
    assert judged(diary, "3.1")["state"] == expected


def test_eight_attacks_a_day_are_eight_attacks() -> None:
    assert letter(Diary(episodes=attacks([0], a_day=8)), "3.1", "A") == "yes"


@pytest.mark.parametrize(
    ("back", "a_day", "expected"),
    [
        (range(0, 10, 2), 1, "yes"),  # one every other day
        (range(0, 15, 3), 1, "no"),  # one in three days, each kept
        ([0, 1, 2, 3, 4, 5, 9], 1, "yes"),  # four rarer days of ten
        ([0, 1, 2, 3, 7], 1, "no"),  # four of eight, the last attack being alone
        ([0, 1, 2, 3, 7, 8], 1, "yes"),  # three of nine
        ([0, 1, 5], 1, "no"),  # three of six: half is not less than half
        (range(0, 300, 60), 1, "no"),  # one now and then is no frequency
        ([*range(10), *range(60, 70)], 1, "yes"),  # a pause of a month is no active time
        ([*range(5), *range(34, 39)], 1, "no"),  # 29 days are
        ([5], 1, "no"),
        ([0], 8, "yes"),
        ([0], 9, "no"),
    ],
)
def test_cluster_comes_every_other_day_to_eight_a_day(
    back: list[int], a_day: int, expected: str
) -> None:
    diary = Diary(episodes=attacks(back, 15, a_day), checkins=kept(range(300)))

    assert letter(diary, "3.1", "D") == expected


def test_days_not_recorded_may_have_had_attacks() -> None:
    assert letter(Diary(episodes=attacks(range(0, 15, 3))), "3.1", "D") == "unknown"


def test_a_headache_without_an_attack_may_have_been_one() -> None:
    between = [back for back in range(15) if back % 3]
    diary = Diary(episodes=attacks(range(0, 15, 3)), checkins=kept(between, headache_free=False))

    assert letter(diary, "3.1", "D") == "unknown"


@pytest.mark.parametrize(
    ("minutes", "answers", "expected"),
    [
        (15, {}, "yes"),
        (180, {}, "yes"),
        (14, {}, "no"),
        (181, {}, "no"),
        (60, {"pain_severity": "moderate"}, "no"),
        (60, {"pain_severity": None}, "unknown"),
        (60, {"side": "both"}, "no"),
        (60, {"side": "shifting"}, "unknown"),
        (60, {"locations": ["occipital"]}, "no"),
        (60, {"locations": None}, "unknown"),
    ],
)
def test_the_attack_of_cluster_headache(
    minutes: float, answers: dict[str, Any], expected: str
) -> None:
    diary = Diary(episodes=attacks(range(6), minutes, **answers))

    assert letter(diary, "3.1", "B") == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"restless": False}, "yes"),
        ({"autonomic": []}, "yes"),
        ({"autonomic": [], "restless": False}, "no"),
        ({"autonomic": ["face_flushing"], "restless": False}, "no"),
        ({"autonomic": [], "restless": None}, "unknown"),
        ({"autonomic": None, "restless": False}, "unknown"),
    ],
)
def test_its_signs(answers: dict[str, Any], expected: str) -> None:
    assert letter(Diary(episodes=attacks(range(6), **answers)), "3.1", "C") == expected


def test_two_attacks_never_make_up_one_between_them() -> None:
    too_long = attacks([0], 300)
    no_signs = attacks([1], autonomic=[], restless=False)
    patient = {"lifetime_attacks": {"3.1": ">=5"}}

    found = judged(Diary(patient=patient, episodes=[*too_long, *no_signs]), "3.1")

    assert found["state"] == "no"
    assert "no" in (found["criteria"]["B"], found["criteria"]["C"])


@pytest.mark.parametrize(
    ("a_day", "days", "answer", "expected"),
    [
        (6, 4, "complete", "yes"),
        (5, 4, "complete", "no"),
        (6, 4, "partial", "no"),
        (6, 4, "none", "no"),
        (6, 4, "sub_therapeutic", "unknown"),
        (6, 4, "not_tried", "unknown"),
        (6, 4, None, "unknown"),
        (10, 2, "complete", "yes"),  # twenty attacks
        (19, 1, "complete", "unknown"),  # nineteen, and none is known of before
    ],
)
def test_paroxysmal_hemicrania(a_day: int, days: int, answer: str | None, expected: str) -> None:
    patient = {"indometacin_response": answer}
    episodes = attacks(range(days), 10, min(a_day, 17)) + attacks([0], 2, max(a_day - 17, 0))
    named = [{**one, "id": f"{place}"} for place, one in enumerate(episodes)]

    assert judged(Diary(patient=patient, episodes=named), "3.2")["state"] == expected


def test_paroxysmal_hemicrania_stands_in_place_of_cluster_headache() -> None:
    diary = Diary(patient=INDOMETACIN, episodes=attacks(range(4), 20, 7))

    assert judged(diary, "3.2")["state"] == "yes"
    assert judged(diary, "3.1")["replaced_by"] == "3.2"


@pytest.mark.parametrize(
    ("back", "a_day", "expected"),
    [
        (range(4), 5, "yes"),
        (range(20), 1, "yes"),
        (range(0, 60, 3), 1, "no"),  # one in three days
    ],
)
def test_sunct_comes_every_day(back: range, a_day: int, expected: str) -> None:
    diary = Diary(episodes=attacks(back, 1, a_day), checkins=kept(range(60)))

    assert judged(diary, "3.3")["criteria"] | {"D": "yes"} == dict.fromkeys("ABCD", "yes")
    assert letter(diary, "3.3", "D") == expected


@pytest.mark.parametrize(
    ("autonomic", "sunct", "suna"),
    [
        (["tearing", "red_eye"], "yes", "no"),
        (["tearing"], "no", "yes"),
        (["eyelid_swelling"], "no", "yes"),
    ],
)
def test_the_eye_parts_sunct_from_suna(autonomic: list[str], sunct: str, suna: str) -> None:
    diary = Diary(episodes=attacks(range(5), 1, 5, autonomic=autonomic))

    assert judged(diary, "3.3.1")["state"] == sunct
    assert judged(diary, "3.3.2")["state"] == suna


def test_a_restless_attack_of_seconds_is_no_sunct() -> None:
    diary = Diary(episodes=attacks(range(5), 1, 5, autonomic=[], restless=True))

    assert letter(diary, "3.3", "C") == "no"


def continuous(months: int, **patient: Any) -> Diary:
    every = range(30 * months)
    return Diary(
        patient=patient,
        episodes=attacks([0, 10], 600, autonomic=[], restless=False, worse_with_activity=True),
        checkins=kept(every, continuous_pain="mild"),
    )


@pytest.mark.parametrize(
    ("diary", "expected"),
    [
        (continuous(4, **INDOMETACIN), "yes"),
        (continuous(4, indometacin_response="none"), "no"),
        (continuous(4), "unknown"),
        (continuous(3, **INDOMETACIN), "unknown"),  # ninety days are not more than three months
        (continuous(1, continuous_since="2026-09-01", **INDOMETACIN), "yes"),
        (continuous(1, continuous_since="2026-09-02", **INDOMETACIN), "no"),
    ],
)
def test_hemicrania_continua(diary: Diary, expected: str) -> None:
    assert judged(diary, "3.4")["state"] == expected


def test_ninety_days_say_when_they_will_be_enough() -> None:
    assert judged(continuous(3, **INDOMETACIN), "3.4")["recheck_on"] == "2026-12-01"


def test_a_free_day_leaves_hemicrania_continua_open_and_ends_a_daily_headache() -> None:
    diary = continuous(4, **INDOMETACIN, continuous_since="2026-01-01", onset_remembered=True)
    gap = [one for one in diary.checkins if one["date"] != "2026-11-25"] + free([5])
    diary = Diary(patient=diary.patient, episodes=diary.episodes, checkins=gap)

    assert judged(diary, "3.4")["criteria"]["B"] == "unknown"
    assert judged(diary, "4.10")["criteria"]["C"] == "no"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"side": "both"}, "no"),
        ({"side": None}, "unknown"),
        ({"pain_severity": "mild"}, "no"),
        ({"worse_with_activity": False}, "no"),
        ({"worse_with_activity": False, "restless": True}, "yes"),
        ({"worse_with_activity": False, "autonomic": ["tearing"]}, "yes"),
        ({"worse_with_activity": None}, "unknown"),
    ],
)
def test_the_exacerbations_of_hemicrania_continua(answers: dict[str, Any], expected: str) -> None:
    diary = continuous(4, **INDOMETACIN)
    worse = [{**one, **answers} for one in diary.episodes]
    diary = Diary(patient=diary.patient, episodes=worse, checkins=diary.checkins)

    assert judged(diary, "3.4")["state"] == expected


@pytest.mark.parametrize(
    ("episodes", "patient", "expected"),
    [
        (attacks(range(4)), FEW, "yes"),  # A alone is missing: the first bout
        (attacks(range(4)), {}, "unknown"),  # more before the diary would make it 3.1
        (attacks(range(0, 15, 3)), FEW, "yes"),  # D alone is missing
        (attacks(range(6), 14), {}, "yes"),  # B alone, by a minute
        (attacks(range(6), autonomic=[], restless=False), {}, "yes"),  # C alone
        (attacks(range(6)), {}, "no"),  # nothing is missing
        (attacks(range(0, 9, 3)), FEW, "no"),  # A and D are missing
        (attacks(range(6), 300, **TENSION), {}, "no"),
    ],
)
def test_probable_cluster_headache_lacks_exactly_one(
    episodes: list[dict[str, Any]], patient: dict[str, Any], expected: str
) -> None:
    diary = Diary(patient=patient, episodes=episodes, checkins=kept(range(20)))

    assert judged(diary, "3.5.1")["state"] == expected


def test_probable_paroxysmal_hemicrania_needs_the_drug() -> None:
    few = attacks(range(3), 10, 6)

    found = [
        judged(Diary(patient={**FEW, "indometacin_response": answer}, episodes=few), "3.5.2")
        for answer in ("complete", "none", None)
    ]

    assert [one["state"] for one in found] == ["yes", "no", "unknown"]


def test_probable_sunct() -> None:
    found = judged(Diary(patient=FEW, episodes=attacks(range(4), 1, 4)), "3.5.3")

    assert (found["state"], found["because"]) == ("yes", "every criterion of 3.3 but A is met")


def test_probable_hemicrania_continua() -> None:
    diary = continuous(1, continuous_since="2026-11-01", **INDOMETACIN)

    assert judged(diary, "3.5.4")["state"] == "yes"


def test_a_migraine_diary_says_no_where_nothing_comes_near() -> None:
    diary = Diary(episodes=attacks(range(6), 600, **TENSION))

    for code in ("3.1", "3.2", "3.3", "3.5.1", "3.5.2", "3.5.3", "4.7"):
        assert judged(diary, code)["state"] == "no", code
