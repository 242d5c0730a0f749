"""In which order the tests are run: nothing is lost, and no worker begins with what is quick."""

import pytest

from tools.marks import spread


@pytest.mark.parametrize("workers", [1, 2, 3, 5])
@pytest.mark.parametrize("count", [0, 1, 2, 7, 30])
def test_each_test_is_run_once_by_however_many_workers(count: int, workers: int) -> None:
    slow = [place % 3 == 0 for place in range(count)]

    assert sorted(spread(slow, workers)) == list(range(count))


def test_each_worker_begins_with_its_share_of_the_slow_ones() -> None:
    slow = [False] * 6 + [True] * 3

    assert spread(slow, 3) == [6, 0, 1, 7, 2, 3, 8, 4, 5]


def test_slow_neighbours_go_to_different_workers() -> None:
    assert spread([True] * 6 + [False] * 2, 2) == [0, 2, 4, 6, 1, 3, 5, 7]
