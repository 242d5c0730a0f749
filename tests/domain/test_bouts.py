"""Bouts and remissions of cluster headache: 3.1.1 and 3.1.2 (clinical/criteria.md 3)."""

import pytest

from backend.domain.diary import Diary
from tests.domain.series import attacks, free, judged, kept, letter

# Days back from the as-of day: a bout now, and one before it.
NOW = range(10)


def two_bouts(remission: int, length: int = 10, missing: int = 0, now: int = 0) -> Diary:
    """Keep a diary of two bouts, so many free days between them, some of these not recorded."""
    ends = now + len(NOW)
    between = range(ends + missing, ends + remission)
    first = range(ends + remission, ends + remission + length)
    episodes = attacks([*range(now, ends), *first])
    return Diary(episodes=episodes, checkins=free([*range(now), *between]))


@pytest.mark.parametrize(
    ("diary", "expected"),
    [
        (two_bouts(90), "yes"),
        (two_bouts(89), "unknown"),  # one bout, and nothing is known of before the diary
        (two_bouts(90, length=7), "yes"),
        (two_bouts(90, length=6), "unknown"),
        (two_bouts(90, length=365), "yes"),
        (two_bouts(90, length=366), "unknown"),
        (two_bouts(90, missing=1), "unknown"),  # an attack may have fallen on the day not recorded
        (two_bouts(120, missing=30), "yes"),  # ninety of them are kept
        (two_bouts(90, now=100), "yes"),
        (two_bouts(200, missing=200), "unknown"),
    ],
)
def test_two_bouts_make_it_episodic(diary: Diary, expected: str) -> None:
    assert judged(diary, "3.1.1")["state"] == expected


def test_another_headache_does_not_end_a_remission() -> None:
    diary = two_bouts(90)
    migraine = attacks([50], 600, locations=["occipital"])
    rest = [one for one in diary.checkins if one["date"] != migraine[0]["span"]["started_at"][:10]]

    assert judged(Diary(episodes=[*diary.episodes, *migraine], checkins=rest), "3.1.1")[
        "state"
    ] == ("yes")


def test_an_attack_that_lacks_an_answer_may_end_it() -> None:
    diary = two_bouts(90)
    unclear = attacks([50], locations=None)
    rest = [one for one in diary.checkins if one["date"] != unclear[0]["span"]["started_at"][:10]]

    found = judged(Diary(episodes=[*diary.episodes, *unclear], checkins=rest), "3.1.1")

    assert found["state"] == "unknown"


@pytest.mark.parametrize(
    ("back", "kept_days", "expected"),
    [
        (range(365), (), "yes"),
        (range(364), (), "unknown"),
        ([*range(200), *range(289, 400)], range(200, 289), "yes"),  # 89 free days are no remission
        ([*range(200), *range(290, 400)], range(200, 290), "no"),
        ([*range(200), *range(290, 400)], (), "unknown"),  # not recorded is not free
        ([*range(366), *range(456, 466)], range(366, 456), "yes"),
        ([*range(364), *range(454, 464)], range(364, 454), "no"),
        (range(90, 500), range(90), "no"),  # the remission is now
        (range(90, 500), (), "unknown"),
    ],
)
def test_a_year_without_remission_makes_it_chronic(
    back: list[int], kept_days: range, expected: str
) -> None:
    diary = Diary(episodes=attacks(back), checkins=free(kept_days))

    assert letter(diary, "3.1.2", "B") == expected


def test_it_says_when_the_year_will_be_over() -> None:
    assert judged(Diary(episodes=attacks(range(364))), "3.1.2")["recheck_on"] == "2026-12-01"
    after = Diary(episodes=attacks(range(100)), checkins=free(range(100, 200)))
    assert judged(after, "3.1.2")["recheck_on"] == "2027-08-22"


def test_a_chronic_course_is_no_episodic_one() -> None:
    diary = Diary(episodes=attacks(range(400)))

    assert judged(diary, "3.1.2")["state"] == "yes"
    assert judged(diary, "3.1.1")["state"] == "no"


def test_bouts_of_rare_attacks_are_no_cluster_headache() -> None:
    diary = Diary(episodes=attacks(range(0, 60, 6)), checkins=kept(range(60)))

    assert judged(diary, "3.1.1")["criteria"]["A"] == "no"
