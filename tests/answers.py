"""Hypothesis strategies for single answers: every value that a field may hold, hostile ones too."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

# Whole diaries take their time to draw on a machine that others use.
patient = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

Strategy = st.SearchStrategy[Any]

ZONES = ("Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham", "UTC")
# What spreadsheets run, and what separates one cell from the next.
HOSTILE = (
    *("=1+1", "+1", "-1", "@x", "'=1", "''", ";=a", ",+b", "|-d", "a\\;b", "\ufeff", '"'),
    *("\n@c", "\r\n", "\t=1", "none", ":", "\uff1d1"),
)
VISIBLE = st.characters(codec="utf-8", exclude_categories=["Cc"])
LINES = st.one_of(VISIBLE, st.sampled_from("\t\r\n"))

# What devices and the account tell each other about an entry; the person did not say it.
OF_SYNC = {"deleted", "erased", "two_answers", "origin"}

ids = st.uuids().map(str)
yes_no = st.booleans()
zones = st.sampled_from(ZONES)
days = st.dates(date(2000, 1, 1), date(2030, 12, 31)).map(date.isoformat)


def words(longest: int, least: int = 0, alphabet: Strategy = LINES) -> Strategy:
    """Texts, with a liking for what breaks files."""
    anything = st.text(alphabet, min_size=least, max_size=min(longest, 20))
    return st.one_of(anything, st.sampled_from(HOSTILE)) if alphabet is LINES else anything


def names(choices: Sequence[str]) -> Strategy:
    """Sets of names of a list of the vocabulary, in any order."""
    own = words(80, 1, VISIBLE)
    closed = st.sampled_from([name for name in choices if not name.endswith(":")])
    opened = [st.just(name).flatmap(_with(own)) for name in choices if name.endswith(":")]
    return st.lists(st.one_of(closed, *opened), max_size=4, unique=True)


def one_of(choices: Sequence[str]) -> Strategy:
    return st.sampled_from(choices)


def whole(least: int, most: int) -> Strategy:
    return st.integers(least, most)


def number(least: float, most: float) -> Strategy:
    fractions = st.floats(least, most, allow_nan=False, allow_infinity=False)
    return st.one_of(st.integers(int(least), int(most)), fractions)


@st.composite
def instants(draw: st.DrawFn) -> str:
    """Moments as devices write them: with Z or an offset, with or without parts of a second."""
    moment = draw(st.datetimes(datetime(2000, 1, 1), datetime(2025, 12, 31)))  # noqa: DTZ001 - given an offset below
    offset = timezone(timedelta(minutes=15 * draw(st.integers(-44, 52))))
    if draw(st.booleans()):
        return moment.replace(microsecond=0, tzinfo=UTC).isoformat().replace("+00:00", "Z")
    return moment.replace(tzinfo=offset).isoformat()


def some_of(**fields: Strategy) -> Strategy:
    """Objects with any of these fields, each answered, null or absent."""
    nullable = {name: st.none() | strategy for name, strategy in fields.items()}
    return st.fixed_dictionaries({}, optional=nullable)


def with_ids(strategy: Strategy) -> Strategy:
    """Lists of objects, each with an id of its own."""
    one = st.tuples(ids, strategy).map(lambda pair: {"id": pair[0], **pair[1]})
    return st.lists(one, max_size=2, unique_by=lambda element: element["id"])


def _with(own: Strategy) -> Any:
    return lambda opening: own.map(lambda word: opening + word)
