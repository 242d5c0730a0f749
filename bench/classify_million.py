"""A million attacks with labels and criteria, beside the same logic in numpy and in a loop."""

import gc
import statistics
import time
import tracemalloc
from collections.abc import Callable

import numpy as np

from backend.domain.classify import Verdicts, classify
from backend.domain.ichd3 import LABEL_CODES
from bench.million_algebras import by_columns, by_rows
from bench.million_attacks import COUNT, columns, frame
from bench.row import Row, tell

IN_THE_LOOP = 10_000
ROUNDS = 7
BYTES = 1000


def whole(episodes: object) -> Verdicts:
    """Classify, and have the frames of labels and criteria made, which are made when asked for."""
    verdicts = classify(episodes)
    assert len(verdicts.labels) == len(verdicts.criteria["1.1"])
    return verdicts


def milliseconds(work: Callable[[], object]) -> float:
    gc.collect()
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def agree(verdicts: Verdicts, criteria: dict[str, np.ndarray], labels: np.ndarray) -> None:
    """Criteria are equal; labels by Kleene's logic may hold more, never fewer."""
    for name, codes in criteria.items():
        code, letter = name.split()
        ours = verdicts.criteria[code][letter].to_numpy(dtype=np.int8, na_value=-1)
        assert np.array_equal(ours, codes), name
    assert sum(len(letters.columns) for letters in verdicts.criteria.values()) == len(criteria)
    assert not (verdicts.labels.to_numpy() & ~labels).any()
    assert labels.shape[1] == len(LABEL_CODES)


def bytes_at_the_peak(work: Callable[[], object]) -> int:
    """What Python and numpy hold at the most while the work is done, its result included."""
    tracemalloc.start()
    kept = work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert kept is not None
    return peak


def rows(ours: float, plain: float, slow: float) -> list[Row]:
    """Hold the times against their goals."""
    what = "a million attacks classified, all labels and criteria"
    numpy, loop = "the same boolean work in plain numpy", "a row-by-row loop of the same rules"
    return [
        Row(
            what=what,
            measured=ours,
            baseline=plain,
            unit="ms",
            baseline_is=numpy,
            goal="at most 3x",
            met=ours <= 3 * plain,
        ),
        Row(
            what=what,
            measured=ours,
            baseline=slow,
            unit="ms",
            baseline_is=f"{loop}, scaled from {IN_THE_LOOP:,} rows",
            goal="at least 50x faster",
            met=ours * 50 <= slow,
        ),
    ]


def main() -> None:
    data = columns()
    episodes = frame(data)
    agree(whole(episodes), *by_columns(data))
    some = {name: column[:IN_THE_LOOP].tolist() for name, column in data.items()}
    ours, plain, slow = [], [], []
    for _ in range(ROUNDS):
        ours.append(milliseconds(lambda: whole(episodes)))
        plain.append(milliseconds(lambda: by_columns(data)))
        slow.append(milliseconds(lambda: by_rows(some)) * COUNT / IN_THE_LOOP)
    for row in rows(*(statistics.median(times) for times in (ours, plain, slow))):
        tell(row)
    peak = bytes_at_the_peak(lambda: whole(episodes)) / COUNT
    tell(
        Row(
            what="memory at the peak of that, beside its frame, by tracemalloc",
            measured=peak,
            baseline=bytes_at_the_peak(lambda: by_columns(data)) / COUNT,
            unit="bytes an attack",
            baseline_is="the same boolean work in plain numpy, 131,072 rows at once",
            goal="under 1 KB",
            met=peak < BYTES,
        )
    )


if __name__ == "__main__":
    main()
