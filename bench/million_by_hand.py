"""1.1, 2, 1.5.1 and 2.4 written out by hand in three-valued logic, over columns and over rows."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

Columns = Mapping[str, Any]


class Truth(NamedTuple):
    """Yes and no, arrays of truth; unknown where neither."""

    yes: np.ndarray
    no: np.ndarray


def by_columns(data: Columns) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Criteria as codes (1, 0, -1) and the labels possible in Kleene's logic, for adults."""
    side, severity, quality = data["side"], data["severity"], data["quality"]
    one_sided = Truth((side >= 0) & (side != 2), side == 2)
    both = Truth(side == 2, one_sided.yes)
    throbs = (quality >= 0) & (quality & 1 == 1)
    pulsating = Truth(throbs, (quality >= 0) & ~throbs)
    presses = pulsating.no & (quality & 6 > 0)
    pressing = Truth(presses, (quality >= 0) & ~presses)
    strong, weak = (
        Truth(severity >= 1, severity == 0),
        Truth((severity == 0) | (severity == 1), severity == 2),
    )
    worse = said(data["worse_with_activity"])
    sick = Truth(data["nausea"] > 0, data["nausea"] == 0)
    vomits, light, sound = (said(data[name]) for name in ("vomiting", "photophobia", "phonophobia"))
    d = Truth(
        sick.yes | vomits.yes | (light.yes & sound.yes),
        sick.no & vomits.no & (light.no | sound.no),
    )
    criteria = {
        "1.1 B": migraine_length(data),
        "1.1 C": two_of(one_sided, pulsating, strong, worse),
        "1.1 D": d,
        "2 B": lasts(data, 30, 10080),
        "2 C": two_of(both, pressing, weak, Truth(worse.no, worse.yes)),
        "2 D": Truth(d.no, d.yes),
    }
    return {name: codes(one) for name, one in criteria.items()}, labels(list(criteria.values()))


def said(column: np.ndarray) -> Truth:
    return Truth(column == 1, column == 0)


def lasts(data: Columns, least: float, most: float) -> Truth:
    low, high = data["low"], data["high"]
    return Truth((low >= least) & (high <= most), (high < least) | (low > most))


def migraine_length(data: Columns) -> Truth:
    """Four hours, or unknown where it was shorter and medicine may have ended it."""
    long = lasts(data, 240, 4320)
    uncut = (data["treated"] == 0) | (data["treated"] == 1)
    return Truth(long.yes, long.no & (uncut | (data["low"] > 4320)))


def two_of(*parts: Truth) -> Truth:
    met = sum(part.yes.astype(np.int8) for part in parts)
    missed = sum(part.no.astype(np.int8) for part in parts)
    return Truth(met >= 2, missed > 2)


def codes(answer: Truth) -> np.ndarray:
    return answer.yes.astype(np.int8) - ~(answer.yes | answer.no)


def labels(answers: Sequence[Truth]) -> np.ndarray:
    """The labels in their order: possible when not ruled out, nor sure of an earlier one."""
    migraine, tension = answers[:3], answers[3:]
    fits = [all_three(migraine), all_three(tension), two_of_three(migraine), two_of_three(tension)]
    settled = np.zeros(len(fits[0].yes), dtype=bool)
    possible = np.empty((len(settled), 5), dtype=bool)
    for place, fit in enumerate(fits):
        possible[:, place] = ~fit.no & ~settled
        settled |= fit.yes
    possible[:, 4] = ~settled
    return possible


def all_three(parts: Sequence[Truth]) -> Truth:
    b, c, d = parts
    return Truth(b.yes & c.yes & d.yes, b.no | c.no | d.no)


def two_of_three(parts: Sequence[Truth]) -> Truth:
    b, c, d = parts
    return Truth(
        (b.yes & c.yes) | (b.yes & d.yes) | (c.yes & d.yes),
        (b.no & c.no) | (b.no & d.no) | (c.no & d.no),
    )


def by_rows(data: Mapping[str, Sequence[Any]]) -> list[tuple[list[int], list[bool]]]:
    """The same, attack by attack, as one would write it in plain Python."""
    names = list(data)
    return [one_row(dict(zip(names, row, strict=True))) for row in zip(*data.values(), strict=True)]


def one_row(row: Mapping[str, Any]) -> tuple[list[int], list[bool]]:
    side, severity, quality = row["side"], row["severity"], row["quality"]
    worse, sick = row["worse_with_activity"], -1 if row["nausea"] < 0 else int(row["nausea"] > 0)
    one_sided = -1 if side < 0 else int(side != 2)
    pulsating = -1 if quality < 0 else quality & 1
    pressing = -1 if quality < 0 else int(not quality & 1 and quality & 6 > 0)
    strong = -1 if severity < 0 else int(severity >= 1)
    weak = -1 if severity < 0 else int(severity <= 1)
    both_hurt = least(2, [row["photophobia"], row["phonophobia"]])
    d = least(1, [sick, row["vomiting"], both_hurt])
    length = within(row, 240, 4320)
    cut_short = row["treated"] not in {0, 1} and row["low"] <= 4320
    criteria = [
        -1 if length == 0 and cut_short else length,
        least(2, [one_sided, pulsating, strong, worse]),
        d,
        within(row, 30, 10080),
        least(2, [opposite(one_sided), pressing, weak, opposite(worse)]),
        opposite(d),
    ]
    return criteria, labels_of(criteria[:3], criteria[3:])


def labels_of(migraine: list[int], tension: list[int]) -> list[bool]:
    possible, settled = [], False
    for fit in (least(3, migraine), least(3, tension), least(2, migraine), least(2, tension)):
        possible.append(fit != 0 and not settled)
        settled = settled or fit == 1
    return [*possible, not settled]


def least(count: int, parts: Sequence[int]) -> int:
    if parts.count(1) >= count:
        return 1
    return 0 if len(parts) - parts.count(0) < count else -1


def opposite(answer: int) -> int:
    return answer if answer < 0 else 1 - answer


def within(row: Mapping[str, Any], lowest: float, highest: float) -> int:
    if row["low"] >= lowest and row["high"] <= highest:
        return 1
    return 0 if row["high"] < lowest or row["low"] > highest else -1
