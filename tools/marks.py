"""A pytest plugin: what each test needed besides Python, in the JUnit file; browsers come first."""

import pytest

NEEDS = ("postgres", "browser")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give every marked test the property `needs`, which workers hand on as well."""
    for item in items:
        for need in NEEDS:
            if item.get_closest_marker(need):
                item.user_properties.append(("needs", need))
    workers = getattr(config, "workerinput", {}).get("workercount", 1)
    slow = [item.get_closest_marker("browser") is not None for item in items]
    items[:] = [items[place] for place in spread(slow, workers)]


def spread(slow: list[bool], workers: int) -> list[int]:
    """Put the places of tests into the order in which they are run, and each worker its share.

    Workers take equal parts of the list and later steal from the ends of each other's: the slow
    ones stand first in each part, so that what is left for the end is small.
    """
    long = [place for place, is_slow in enumerate(slow) if is_slow]
    short = [place for place, is_slow in enumerate(slow) if not is_slow]
    order: list[int] = []
    for left in range(workers, 0, -1):
        part = (len(long) + len(short)) // left
        first = max(min(-(-len(long) // left), part), part - len(short))
        order += long[:first] + short[: part - first]
        long, short = long[first:], short[part - first :]
    return order
