"""A pytest plugin: what tests need, in which order they run, and whose branches are counted."""

import pytest

NEEDS = ("postgres", "browser")
UNMEASURED = "no_cover"  # of pytest-cov


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give every marked test the property `needs`, which workers hand on as well."""
    for item in items:
        for need in NEEDS:
            if item.get_closest_marker(need):
                item.user_properties.append(("needs", need))
        if not measured(item):
            item.add_marker(UNMEASURED)
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    slow = [item.get_closest_marker("browser") is not None for item in items]
    items[:] = [items[place] for place in spread(slow, workers)]


def measured(item: pytest.Item) -> bool:
    """Whether the branches that a test takes are counted, which takes about as long again.

    They are not where values are drawn by chance: what is held to every branch is held to it by
    examples that somebody chose. Nor beside a browser, whose server is another process.
    """
    drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    return not drawn and item.get_closest_marker("browser") is None


def spread(slow: list[bool], workers: int) -> list[int]:
    """Put the places of tests into the order in which they are run, and each worker its share.

    Workers take equal parts of the list and later steal from the ends of each other's: the slow
    ones stand first in each part, so that what is left for the end is small. Neighbours go to
    different workers: what stands in one file is often slow together, and is never stolen.
    """
    long = [place for place, is_slow in enumerate(slow) if is_slow]
    short = [place for place, is_slow in enumerate(slow) if not is_slow]
    order: list[int] = []
    for left in range(workers, 0, -1):
        part = (len(long) + len(short)) // left
        first = max(min(-(-len(long) // left), part), part - len(short))
        dealt = sorted(long, key=lambda place: long.index(place) % left)
        order += sorted(dealt[:first]) + short[: part - first]
        long, short = sorted(dealt[first:]), short[part - first :]
    return order
