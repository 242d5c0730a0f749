"""A pytest plugin that writes into the JUnit file what each test needed besides Python."""

import pytest

NEEDS = ("postgres", "browser")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give every marked test the property `needs`, which workers hand on as well."""
    for item in items:
        for need in NEEDS:
            if item.get_closest_marker(need):
                item.user_properties.append(("needs", need))
