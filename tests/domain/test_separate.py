"""What is one attack and what are two (clinical/criteria.md 1.8)."""

from typing import Any

import numpy as np
import pytest

from backend.domain.answers import Answers, sure
from backend.domain.frames import episodes_frame
from backend.domain.separate import attacks, beginnings
from tests.domain.diaries import on


def count(*episodes: dict[str, Any], open_rows: tuple[int, ...] = ()) -> list[int]:
    frame = episodes_frame(episodes)
    certain = np.array([row not in open_rows for row in range(len(episodes))], dtype=bool)
    return attacks(frame, Answers(certain, np.ones(len(episodes), dtype=bool)))


def helped(day: int, minutes: float, relief: str | None = "complete") -> dict[str, Any]:
    return on(day, minutes, took_medicine=True, doses=[{"drug": "sumatriptan", "relief": relief}])


@pytest.mark.parametrize(
    ("episodes", "expected"),
    [
        ([], [0, 0]),
        ([on(1, 60)], [1, 1]),
        # From eight to nine, then again at eight: a gap of 23 hours.
        ([on(1, 60), on(2, 60)], [1, 1]),
        ([on(1, 1), on(2, 60)], [1, 1]),
        ([on(1, 0), on(2, 60)], [2, 2]),
        ([on(1, 60), on(3, 60)], [2, 2]),
        ([helped(1, 60), on(3, 60)], [1, 2]),
        ([helped(1, 0), on(3, 60)], [1, 2]),
        ([helped(1, 60), on(4, 60)], [2, 2]),
        ([helped(1, 60, None), on(3, 60)], [1, 2]),
        ([helped(1, 60, "none"), on(3, 60)], [2, 2]),
        ([on(3, 60, took_medicine=None), on(5, 60)], [2, 2]),
        # Each goes on with the one before, though the first and the last are days apart.
        ([on(day, 600) for day in (1, 2, 3, 4)], [1, 1]),
        # A long attack reaches over a short one.
        ([on(1, 4000), on(2, 60), on(4, 60)], [1, 1]),
    ],
)
def test_a_day_apart_is_another_attack(episodes: list[dict[str, Any]], expected: list[int]) -> None:
    assert count(*episodes) == expected
    assert count(*reversed(episodes)) == expected


def test_an_end_that_nobody_knows_may_have_come_up_to_three_days_later() -> None:
    lost = on(1, 60)
    lost["span"] = {**lost["span"], "duration_minutes": None, "end_unknown": True}

    assert count(lost, on(4, 60)) == [1, 2]
    assert count(lost, on(5, 60)) == [2, 2]


def test_a_day_of_unknown_hours_may_be_a_day_away() -> None:
    vague = on(2, 60)
    vague["span"] = {
        "started_at": "2026-11-02T00:00:00+01:00",
        "time_zone": "Europe/Berlin",
        "onset_precision": "day_only",
    }

    assert count(on(1, 60), vague) == [1, 2]


def test_an_attack_that_may_be_of_the_kind_may_be_one_more_or_join_two() -> None:
    assert count(on(1, 60), on(5, 60), open_rows=(1,)) == [1, 2]
    assert count(on(1, 60), on(2, 60), on(3, 60), open_rows=(1,)) == [1, 3]


def test_an_episode_that_goes_on_begins_nothing() -> None:
    frame = episodes_frame([on(1, 600), on(2, 60), on(8, 60)])

    begins = beginnings(frame, sure(np.ones(3, dtype=bool)))

    assert begins.certain.tolist() == [True, False, True]
    assert begins.possible.tolist() == [True, False, True]
