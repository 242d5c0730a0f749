"""A million attacks with labels and criteria, beside the same logic in numpy and in a loop."""

import statistics
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.classify import Verdicts, classify
from backend.domain.columns import category
from backend.domain.ichd3 import LABEL_CODES
from backend.domain.intake import TREATED
from backend.domain.vocabulary import NAUSEA, ONSET_SPEED, SEVERITY, SIDE
from bench.million_by_hand import by_columns, by_rows
from bench.row import Row, tell

COUNT = 1_000_000
IN_THE_LOOP = 20_000
ROUNDS = 9
TRUTHS = ("worse_with_activity", "vomiting", "photophobia", "phonophobia")
QUALITIES = ("throbbing", "pressing", "dull", "stabbing")


def columns(count: int) -> dict[str, np.ndarray]:
    """Answers at random, each missing in a third of the attacks; codes, -1 for missing."""
    chance = np.random.default_rng(20261122)
    low = chance.exponential(600, count).round()
    known = chance.random(count) < 0.7
    codes = {
        "severity": len(SEVERITY),
        "side": len(SIDE),
        "nausea": len(NAUSEA),
        "treated": len(TREATED),
        "onset_speed": len(ONSET_SPEED),
        "quality": 8,
        **dict.fromkeys(TRUTHS, 2),
    }
    answers = {
        name: np.where(chance.random(count) < 1 / 3, -1, chance.integers(0, size, count))
        for name, size in codes.items()
    }
    high = np.where(known, low, np.where(chance.random(count) < 0.5, np.inf, low * 4))
    return {name: one.astype(np.int8) for name, one in answers.items()} | {
        "low": low,
        "high": high,
    }


def frame(data: dict[str, np.ndarray]) -> pd.DataFrame:
    """The same answers as an episode frame."""
    count = len(data["low"])
    nobody = np.zeros(count, dtype=bool)
    words = {"severity": SEVERITY, "side": SIDE, "nausea": NAUSEA, "treated": TREATED}
    made: dict[str, Any] = {"minutes_min": data["low"], "minutes_max": data["high"]}
    made |= {name: category(data[name], names) for name, names in words.items()}
    made |= {name: truth(data[name] == 1, data[name] < 0) for name in TRUTHS}
    for bit, name in enumerate(QUALITIES):
        chosen = (data["quality"] >> bit & 1).astype(bool)
        made[f"quality.{name}"] = truth(chosen, data["quality"] < 0)
    made |= {name: truth(nobody, nobody) for name in ("aura", "autonomic", "minor")}
    made |= dict.fromkeys(("no_pain", "known_stabs"), nobody)
    made |= {f"first.{name}": nobody for name in ("motor", "brainstem", "retinal")}
    made["onset_speed"] = category(data["onset_speed"], ONSET_SPEED)
    return pd.DataFrame(made, copy=False)


def truth(yes: np.ndarray, missing: np.ndarray) -> pd.arrays.BooleanArray:
    return pd.arrays.BooleanArray(yes & ~missing, missing.copy())


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def agree(verdicts: Verdicts, criteria: dict[str, np.ndarray], labels: np.ndarray) -> None:
    """Criteria are equal; labels by Kleene's logic may hold more, never fewer."""
    for name, codes in criteria.items():
        code, letter = name.split()
        ours = verdicts.criteria[code][letter].to_numpy(dtype=np.int8, na_value=-1)
        assert np.array_equal(ours, codes), name
    assert not (verdicts.labels.to_numpy() & ~labels).any()
    assert labels.shape[1] == len(LABEL_CODES)


def main() -> None:
    data = columns(COUNT)
    episodes = frame(data)
    agree(classify(episodes), *by_columns(data))
    some = {name: column[:IN_THE_LOOP].tolist() for name, column in data.items()}
    ours, numpy, loop = [], [], []
    for _ in range(ROUNDS):
        ours.append(milliseconds(lambda: classify(episodes)))
        numpy.append(milliseconds(lambda: by_columns(data)))
        loop.append(milliseconds(lambda: by_rows(some)) * COUNT / IN_THE_LOOP)
    mine, plain, slow = (statistics.median(times) for times in (ours, numpy, loop))
    what = "a million attacks classified, labels and criteria"
    tell(
        Row(
            what=what,
            measured=mine,
            baseline=plain,
            unit="ms",
            baseline_is="the same boolean work in plain numpy",
            goal="at most 3x",
            met=mine <= 3 * plain,
        )
    )
    tell(
        Row(
            what=what,
            measured=mine,
            baseline=slow,
            unit="ms",
            baseline_is=f"a row-by-row loop, scaled from {IN_THE_LOOP:,} rows",
            goal="at least 50x faster",
            met=mine * 50 <= slow,
        )
    )


if __name__ == "__main__":
    main()
