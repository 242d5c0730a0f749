"""100,000 attacks of another app read and checked, beside the least that such a file takes."""

import csv
import gc
import io
import statistics
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from backend.api.checking import checked
from backend.exchange.found import Choices, Found
from backend.exchange.recognise import recognise
from bench.row import Row, memory_peak, tell

ROWS = 100_000
ROUNDS = 3
FIRST = datetime(2005, 1, 1, tzinfo=UTC)
NOW = datetime(2030, 1, 1, tzinfo=UTC)
HEADER = "start_time,end_time,intensity,medication,triggers,notes"


def table() -> bytes:
    """Give the diary of somebody with an attack every other hour, as cluster-headache-tracker."""
    lines = (
        f"{begin:%Y-%m-%d %H:%M:%S},{begin + timedelta(minutes=45):%Y-%m-%d %H:%M:%S},"
        f'{place % 10 + 1},"Oxygen, Sumatriptan injection",alcohol,woke me up'
        for place in range(ROWS)
        if (begin := FIRST + timedelta(hours=2 * place))
    )
    return "\n".join([HEADER, *lines]).encode()


def read(data: bytes, answered: list[float]) -> Found:
    """Read as every way in does; note the moments at which it could have been stopped."""
    answered.append(time.perf_counter())
    watch = lambda _done, _of: answered.append(time.perf_counter())  # noqa: E731 - a clock
    return checked(recognise(data, Choices("Europe/Berlin"), watch), NOW, watch)


def least(data: bytes) -> list[tuple[datetime, datetime, dict[str, str]]]:
    """Split the rows and read their times with the standard library, and no more."""
    rows = csv.DictReader(io.StringIO(data.decode()))
    return [
        (datetime.fromisoformat(one["start_time"]), datetime.fromisoformat(one["end_time"]), one)
        for one in rows
    ]


def seconds(work: Callable[[], object]) -> float:
    """Time one piece of work, with nothing left over to be collected in it."""
    gc.collect()
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    data = table()
    answered: list[float] = []
    before = memory_peak()
    found = read(data, answered)
    grown = memory_peak() - before
    assert len(found.document["episodes"]) == ROWS, found.warnings
    silent = max(later - before for before, later in pairwise(answered))
    whole = statistics.median(seconds(lambda: read(data, [])) for _ in range(ROUNDS))
    floor = statistics.median(seconds(lambda: least(data)) for _ in range(ROUNDS))
    size = len(data) / 2**20
    tell(
        Row(
            what=f"{ROWS:,} attacks and {2 * ROWS:,} doses of another app read and checked",
            measured=whole,
            baseline=floor,
            unit="s",
            baseline_is="csv.DictReader and datetime.fromisoformat over the same rows",
            goal="",
            met=True,
            note=f"{size:.0f} MiB; {grown} MiB of memory more at the peak; longest time without a"
            f" chance to stop {silent * 1000:.0f} ms",
        )
    )


if __name__ == "__main__":
    main()
