"""How well a rule agrees with somebody who judged the same cases: by code, with intervals.

Standard formulas, FROM MEMORY: Wilson (1927) for a share; Cohen (1960) for kappa, its standard
error as Fleiss, Cohen and Everitt (1969) give it. Held against the published table of Cowan 2022
(S59). The intervals take the cases as independent of one another; attacks of one person are not.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Any, Final

# The 97.5th percentile of the normal distribution.
Z: Final = 1.959963984540054

OTHER: Final = "other"

Pair = tuple[frozenset[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Table:
    """How often rule and judge said yes or no to one code: `both` yes, `neither`, or one alone."""

    both: int
    rule: int
    judge: int
    neither: int

    @property
    def size(self) -> int:
        return self.both + self.rule + self.judge + self.neither


def agreement(cases: Iterable[tuple[Collection[str], Collection[str]]]) -> dict[str, Any]:
    """Compare cases (what the rule said, what the judge said), each a collection of codes.

    A code stands for its chapter too, as both count for it (`agreed`, `joined`). Plain JSON:
    `cases`, `settled` (of how many the rule said anything), and `codes`, the most judged first:
    each chapter and each code that one of the two said to the end, with `table`, `sensitivity`,
    `specificity` and `kappa`, the latter {value, low, high, of}, or None where it cannot be told.
    """
    pairs: list[Pair] = [(frozenset(rule), frozenset(judge)) for rule, judge in cases]
    shown = {code for pair in pairs for said in pair for code in _ends(said)}
    tables = {code: table(code, pairs) for code in sorted(shown)}
    most_judged = sorted(tables, key=lambda code: -(tables[code].both + tables[code].judge))
    return {
        "cases": len(pairs),
        "settled": sum(bool(rule) for rule, _ in pairs),
        "codes": [{"code": code, **told(tables[code])} for code in most_judged],
    }


def agreed(labels: Collection[str]) -> frozenset[str]:
    """Give what is said of an attack that can be one of several codes: what all of them share.

    1.1 or 1.5.1: migraine, chapter 1. 1.1 or 2: nothing. What fits no code is "other".
    """
    found = [joined([code]) for code in labels]
    return frozenset.intersection(*found) if found else frozenset()


def joined(codes: Collection[str]) -> frozenset[str]:
    """Give codes that hold together, each with all that stands above it."""
    named = [OTHER if code == "unclassified" else code for code in codes]
    return frozenset(
        ".".join(code.split(".")[: n + 1]) for code in named for n in range(_depth(code))
    )


def _depth(code: str) -> int:
    return code.count(".") + 1


def _ends(said: Collection[str]) -> Iterator[str]:
    """The chapters of some codes, and those codes below which none of them stands."""
    for code in said:
        below = any(one.startswith(f"{code}.") for one in said)
        if not below or _depth(code) == 1:
            yield code


def table(code: str, pairs: Sequence[Pair]) -> Table:
    """Count how often each of the two said a code."""
    found = [(code in rule, code in judge) for rule, judge in pairs]
    both, rule, judge = (found.count(one) for one in ((True, True), (True, False), (False, True)))
    return Table(both, rule, judge, len(found) - both - rule - judge)


def told(counted: Table) -> dict[str, Any]:
    """Give what a table amounts to, with the table itself."""
    return {
        "table": {name: getattr(counted, name) for name in ("both", "rule", "judge", "neither")},
        "sensitivity": share(counted.both, counted.both + counted.judge),
        "specificity": share(counted.neither, counted.neither + counted.rule),
        "kappa": kappa(counted),
    }


def share(count: int, of: int) -> dict[str, float] | None:
    """Give a share with Wilson's interval (95 %); None of nothing."""
    if not of:
        return None
    value, square = count / of, Z * Z
    middle = (value + square / (2 * of)) / (1 + square / of)
    half = Z * sqrt(value * (1 - value) / of + square / (4 * of * of)) / (1 + square / of)
    return _told(value, max(0.0, middle - half), min(1.0, middle + half), of)


def kappa(counted: Table) -> dict[str, float] | None:
    """Give Cohen's kappa with its interval (95 %); None where chance alone explains everything.

    So it does as soon as one of the two said the same of all cases: kappa would be 0, give or take
    nothing, however few they are.
    """
    size = counted.size
    said = (counted.both + counted.rule, counted.both + counted.judge)
    if {0, size} & set(said):
        return None
    cells = [
        [counted.both / size, counted.rule / size],
        [counted.judge / size, counted.neither / size],
    ]
    rows, columns = (
        [sum(row) for row in cells],
        [sum(column) for column in zip(*cells, strict=True)],
    )
    seen = cells[0][0] + cells[1][1]
    chance = sum(row * column for row, column in zip(rows, columns, strict=True))
    value = (seen - chance) / (1 - chance)
    half = Z * _error(cells, {"rows": rows, "columns": columns}, seen, chance) / sqrt(size)
    return _told(value, max(-1.0, value - half), min(1.0, value + half), size)


def _error(
    cells: Sequence[Sequence[float]],
    sums: Mapping[str, Sequence[float]],
    seen: float,
    chance: float,
) -> float:
    """The standard error of kappa times the root of the size (Fleiss, Cohen and Everitt 1969)."""
    rows, columns = sums["rows"], sums["columns"]
    agreed = sum(
        cells[i][i] * ((1 - chance) - (rows[i] + columns[i]) * (1 - seen)) ** 2 for i in (0, 1)
    )
    apart = (1 - seen) ** 2 * sum(
        cells[i][j] * (columns[i] + rows[j]) ** 2 for i, j in ((0, 1), (1, 0))
    )
    lost = (seen * chance - 2 * chance + seen) ** 2
    return sqrt(max(0.0, agreed + apart - lost)) / (1 - chance) ** 2


def _told(value: float, low: float, high: float, of: int) -> dict[str, float]:
    return {"value": round(value, 4), "low": round(low, 4), "high": round(high, 4), "of": of}
