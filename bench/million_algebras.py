"""The algebras of million_by_hand.py: columns in plain numpy, and one attack in plain Python."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from bench.million_by_hand import told

Columns = Mapping[str, Any]
# Rows whose columns stay in the processor's cache: the floor is given the same help as we are.
AT_ONCE = 1 << 17


class Truth(NamedTuple):
    """Yes and no, arrays of truth; unknown where neither."""

    yes: Any
    no: Any


class ByColumns:
    """Columns of one length."""

    unknown = Truth(np.False_, np.False_)

    def all(self, *parts: Truth) -> Truth:
        yes, no = parts[0]
        for part in parts[1:]:
            yes, no = yes & part.yes, no | part.no
        return Truth(yes, no)

    def any(self, *parts: Truth) -> Truth:
        yes, no = parts[0]
        for part in parts[1:]:
            yes, no = yes | part.yes, no & part.no
        return Truth(yes, no)

    def least(self, count: int, *parts: Truth) -> Truth:
        met = sum(part.yes.view(np.int8) for part in parts)
        missed = sum(part.no.view(np.int8) for part in parts)
        return Truth(met >= count, missed > len(parts) - count)

    def opposite(self, part: Truth) -> Truth:
        return Truth(part.no, part.yes)

    def among(self, codes: np.ndarray, values: tuple[int, ...]) -> Truth:
        yes = codes == values[0]
        for value in values[1:]:
            yes |= codes == value
        return Truth(yes, (codes >= 0) & ~yes)

    def bits(self, codes: np.ndarray, mask: int) -> Truth:
        said, some = codes >= 0, (codes & codes.dtype.type(mask)) != 0
        return Truth(said & some, said & ~some)

    def inside(self, masks: np.ndarray, mask: int) -> Truth:
        part = masks & np.uint32(mask)
        return Truth(part == masks, part == 0)

    def lasts(self, low: np.ndarray, high: np.ndarray, least: float, most: float) -> Truth:
        return Truth((low >= least) & (high <= most), (high < least) | (low > most))


class ByRow:
    """One attack: 1 is yes, 0 is no, -1 unknown."""

    unknown = -1

    def all(self, *parts: int) -> int:
        return 0 if 0 in parts else min(parts)

    def any(self, *parts: int) -> int:
        return 1 if 1 in parts else -1 if -1 in parts else 0

    def least(self, count: int, *parts: int) -> int:
        if parts.count(1) >= count:
            return 1
        return 0 if len(parts) - parts.count(0) < count else -1

    def opposite(self, part: int) -> int:
        return part if part < 0 else 1 - part

    def among(self, codes: int, values: tuple[int, ...]) -> int:
        return -1 if codes < 0 else int(codes in values)

    def bits(self, codes: int, mask: int) -> int:
        return -1 if codes < 0 else int(codes & mask != 0)

    def inside(self, masks: int, mask: int) -> int:
        part = masks & mask
        return 1 if part == masks else 0 if part == 0 else -1

    def lasts(self, low: float, high: float, least: float, most: float) -> int:
        if low >= least and high <= most:
            return 1
        return 0 if high < least or low > most else -1


def by_columns(data: Columns) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Criteria as codes (1, 0, -1) and the labels possible in Kleene's logic."""
    count = len(data["low"])
    labels = np.empty((count, 19), dtype=bool)
    criteria: dict[str, np.ndarray] = {}
    for start in range(0, count, AT_ONCE):
        rows = slice(start, start + AT_ONCE)
        answers = told({name: column[rows] for name, column in data.items()}, ByColumns())
        for name, answer in answers.criteria.items():
            codes = answer.yes.view(np.int8) - ~(answer.yes | answer.no)
            criteria.setdefault(name, np.empty(count, dtype=np.int8))[rows] = codes
        _labels(answers.fits, labels[rows])
    return criteria, labels


def _labels(fits: Sequence[Truth], possible: np.ndarray) -> None:
    """The labels in their order: possible when not ruled out, nor sure of an earlier one."""
    settled = np.zeros(len(possible), dtype=bool)
    for place, fit in enumerate(fits):
        possible[:, place] = ~(fit.no | settled)
        settled |= fit.yes
    possible[:, -1] = ~settled


def by_rows(data: Mapping[str, Sequence[Any]]) -> list[tuple[dict[str, int], list[bool]]]:
    """The same, attack by attack, as one would write it in plain Python."""
    names, algebra = list(data), ByRow()
    return [
        one_row(dict(zip(names, row, strict=True)), algebra)
        for row in zip(*data.values(), strict=True)
    ]


def one_row(row: Mapping[str, Any], algebra: ByRow) -> tuple[dict[str, int], list[bool]]:
    """Criteria and labels of one attack."""
    answers = told(row, algebra)
    possible, settled = [], False
    for fit in answers.fits:
        possible.append(fit != 0 and not settled)
        settled = settled or fit == 1
    return answers.criteria, [*possible, not settled]
