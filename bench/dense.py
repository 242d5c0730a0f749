"""1 MiB as dense as each format can be written, read and checked: the worst of all, in CPU time."""

import gc
import time
from contextlib import suppress
from datetime import UTC, datetime
from itertools import pairwise

from backend.api.checking import checked
from backend.exchange import Unusable
from backend.exchange.found import Choices
from backend.exchange.recognise import recognise
from bench.row import Row, memory_peak, tell
from tests.exchange.foreign.dense import DENSE

SIZE = 2**20
MOST = 2.0
ROUNDS = 2
NOW = datetime(2060, 1, 1, tzinfo=UTC)


def read(data: bytes, answered: list[float]) -> None:
    """Read as every way in does, or give up; note when it could have been stopped."""

    def watch(_done: int, _of: int | None) -> None:
        answered.append(time.process_time())

    watch(0, None)
    with suppress(Unusable):
        checked(recognise(data, Choices("Europe/Berlin"), watch), NOW, watch)
    watch(0, None)


def seconds(data: bytes) -> tuple[float, float]:
    """Give the processor time of the best round, and the longest without a chance to stop."""
    rounds = []
    for _ in range(ROUNDS):
        gc.collect()
        answered: list[float] = []
        read(data, answered)
        silent = max(later - before for before, later in pairwise(answered))
        rounds.append((answered[-1] - answered[0], silent))
    return min(rounds)


def least(data: bytes) -> float:
    """Time the least that a text of this size takes: its rows apart, and each told by its hash."""
    began = time.process_time()
    rows = data.decode().replace("}", "}\n").splitlines()
    assert len({hash(row) for row in rows}) > 1
    return time.process_time() - began


def main() -> int:
    taken = {name: seconds(make(SIZE)) for name, make in DENSE.items()}
    for name, (whole, silent) in sorted(taken.items(), key=lambda one: -one[1][0]):
        print(f"{name}: {whole:.2f} s, at most {silent * 1000:.0f} ms without a chance to stop")
    worst = max(taken, key=lambda name: taken[name][0])
    tell(
        Row(
            what=f"1 MiB of the densest rows, the worst of {len(DENSE)} formats ({worst})",
            measured=taken[worst][0],
            baseline=least(DENSE[worst](SIZE)),
            unit="s of CPU",
            baseline_is="its rows split and hashed",
            goal=f"at most {MOST:.0f} s",
            met=taken[worst][0] <= MOST,
            note=f"longest without a chance to stop {max(one for _, one in taken.values()):.1f} s;"
            f" {memory_peak()} MiB of memory at the peak",
        )
    )
    return int(taken[worst][0] > MOST)


if __name__ == "__main__":
    raise SystemExit(main())
