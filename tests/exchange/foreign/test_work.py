"""What a file asks of the machine: calls are counted, for a clock tells how busy it is besides."""

import sys
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from backend.api.checking import checked
from backend.exchange import Unusable
from backend.exchange.foreign import gathering
from backend.exchange.recognise import recognise
from tests.exchange.foreign.dense import DENSE
from tests.exchange.foreign.reading import BERLIN

NOW = datetime(2060, 1, 1, tzinfo=UTC)
# A model on a scale of 1 to 100: 8,000,000 calls take less than two seconds of one core.
SCALE = 100
SIZE = 2**20 // SCALE
MOST_CALLS = 8_000_000 // SCALE


def read(data: bytes) -> None:
    """Read and check, or give up, as every way in does."""
    try:
        checked(recognise(data, BERLIN), NOW)
    except Unusable:
        return


def calls_of(data: bytes) -> int:
    """Count the calls, of our own functions and of what is built in, that reading makes."""
    met: Counter[str] = Counter()

    def count(_frame: Any, event: str, _argument: Any) -> None:
        met[event] += 1

    sys.setprofile(count)
    try:
        read(data)
    finally:
        sys.setprofile(None)
    return met["call"] + met["c_call"]


@pytest.mark.parametrize("name", DENSE)
def test_no_file_asks_for_more_work_than_its_bytes_are_worth(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gathering, "ROOM", gathering.ROOM // SCALE)
    data = DENSE[name](SIZE)
    read(data)  # what is made once a process is not of the file

    calls = calls_of(data)

    assert calls < MOST_CALLS, f"{calls:,} calls for {len(data):,} bytes"


def test_twice_the_rows_are_twice_the_work() -> None:
    read(DENSE["any table"](SIZE))

    once, twice = (calls_of(DENSE["any table"](size)) for size in (SIZE, 2 * SIZE))

    assert twice < 2.1 * once


def test_a_file_that_tells_more_than_its_words_can_is_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(gathering, "ROOM", 100)
    data = DENSE["cluster, medicines"](SIZE)

    with pytest.raises(Unusable, match="than a diary tells in so few words"):
        recognise(data, BERLIN)


def test_a_long_diary_of_short_rows_is_read_whole() -> None:
    data = DENSE["any table"](SIZE)

    assert len(recognise(data, BERLIN).document["episodes"]) == data.count(b"\n") - 1
