"""The store is called without a request: its tests keep the app's context open."""

import pytest
from flask import Flask

from backend.store import people
from tests.moments import NOW


@pytest.fixture
def owner(inside: Flask) -> str:
    """The id of a person with an empty diary."""
    people.sign_up("ada@example.org", "correct horse battery", NOW)
    person = people.by_email("ada@example.org")
    assert person
    return person.id
