"""A world in which links are made and read: a clock that a test moves, and somebody with a link."""

import pytest
from flask import Flask

from tests.api.links import Clock, Reader
from tests.moments import NOW


@pytest.fixture
def clock(app: Flask) -> Clock:
    """Noon of the day on which the tests' world stands still."""
    return Clock(app, NOW)


@pytest.fixture
def reader(app: Flask) -> Reader:
    """Somebody who was given a link."""
    return Reader(app)
