"""Two hundred entries in one push beside the same one by one; a report beside the same again."""

import json
import statistics
import time
from collections.abc import Callable
from uuid import uuid4

from bench.http import ANSWERS, PATH
from bench.row import Row, tell
from bench.served import databases, request, serving, signed_in
from tests.browser import attack

BATCH = 200
ROUNDS = 5
REPORT = "/api/v1/report?as_of=2026-11-22"


def body(count: int) -> bytes:
    """Make a push of some new episodes."""
    episodes = [attack(str(uuid4()), None, **ANSWERS) for _ in range(count)]
    return json.dumps({"epoch": 1, "episodes": episodes}).encode()


def milliseconds(work: Callable[[], object]) -> float:
    before = time.perf_counter()
    work()
    return (time.perf_counter() - before) * 1000


def push(port: int, headers: dict[str, str], many: list[bytes]) -> None:
    for one in many:
        status, said, _ = request(port, "POST", PATH, one, **headers)
        assert status == 200, said


def an_entry(port: int, headers: dict[str, str]) -> tuple[float, float]:
    """Give what an entry costs in a batch, and by itself, in ms."""
    whole, single = [body(BATCH)], [body(1) for _ in range(BATCH)]
    together = milliseconds(lambda: push(port, headers, whole))
    one_by_one = milliseconds(lambda: push(port, headers, single))
    return together / BATCH, one_by_one / BATCH


def a_report(port: int, headers: dict[str, str]) -> tuple[float, float]:
    """Give what a report costs when nothing changed since the last one, and after a change, ms."""
    push(port, headers, [body(1)])
    fresh = milliseconds(lambda: request(port, "GET", REPORT, **headers))
    again = [milliseconds(lambda: request(port, "GET", REPORT, **headers)) for _ in range(9)]
    return statistics.median(again), fresh


def medians(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    ours, beside = zip(*pairs, strict=True)
    return statistics.median(ours), statistics.median(beside)


def main() -> None:
    with databases() as urls:
        for database, url in urls.items():
            with serving("backend.wsgi:app", DATABASE_URL=url, workers=1) as port:
                headers = {name.replace("-", "_"): v for name, v in signed_in(port).items()}
                pushed = medians([an_entry(port, headers) for _ in range(ROUNDS)])
                for _ in range(14):
                    push(port, headers, [body(BATCH)])
                told = medians([a_report(port, headers) for _ in range(ROUNDS)])
            tell(
                Row(
                    what=f"an entry in a push of {BATCH} ({database}, durable)",
                    measured=pushed[0],
                    baseline=pushed[1],
                    unit="ms",
                    baseline_is="the same entries one by one",
                    goal="at most 0.1",
                    met=pushed[0] <= 0.1 * pushed[1],
                )
            )
            tell(
                Row(
                    what=f"the report of an unchanged diary of 3,000 attacks ({database})",
                    measured=told[0],
                    baseline=told[1],
                    unit="ms",
                    baseline_is="the same after a change",
                    goal="at most 0.1",
                    met=told[0] <= 0.1 * told[1],
                )
            )


if __name__ == "__main__":
    main()
