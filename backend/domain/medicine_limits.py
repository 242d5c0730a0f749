"""Acute medicines near or beyond the limits of 8.2, said in good time and in plain words.

Days of the latest 30, from one below the limit on ("9 of 10": the warning of the German
Migraine-App, VERIFIED [S32]). An overuse for more than three months without the headache days of
8.2 is no overuse headache: "frequent acute medication" (OUR RULE, criteria.md 8.2).
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from backend.domain.findings import YES, Evidence
from backend.domain.patterns import CATALOGUE
from backend.domain.patterns.shape import Pattern
from backend.domain.questions import Lately, Often
from backend.domain.reasons import Reason
from backend.domain.windows import WINDOW_DAYS, Span

NEAR, REACHED, FREQUENT, MET = "near", "reached", "frequent", "met"
OVERUSE: Final = tuple(one for one in CATALOGUE if one.code.startswith("8.2."))


def medicine_limits(
    evidence: Evidence, judged: Mapping[str, Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """List the limits of 8.2 that are near or reached, in the order of their codes.

    `near`: one day below, in the latest 30. `reached`: in the latest 30. `frequent`: for more than
    three months, the rest of 8.2 not met or not decided. `met`: the criteria of the code are.
    Only what is recorded counts. Several classes together are told of only where none of them is.
    """
    told: dict[str, dict[str, Any]] = {}
    for pattern in OVERUSE:
        covered = any(told.get(code, {}).get("level", NEAR) != NEAR for code in pattern.unless)
        found = None if covered else _limit(pattern, evidence, judged[pattern.code])
        if found is not None:
            told[pattern.code] = found
    return list(told.values())


def _limit(
    pattern: Pattern, evidence: Evidence, judged: Mapping[str, Any]
) -> dict[str, Any] | None:
    often = next(one for _, one in pattern.criteria if isinstance(one, Often))
    besides = [one for _, one in pattern.criteria if not isinstance(one, Often | Lately)]
    count = evidence.tally.pair(often.measure, _latest(evidence.as_of))
    applies = all(one(evidence).state == YES for one in besides)
    level = _level(often.limit - count[0], judged)
    if level is None or not applies:
        return None
    reason = _reason(level, often, evidence, count)
    return {
        "code": pattern.code,
        "level": level,
        "count": count,
        "limit": often.limit,
        "because": reason.text(),
        "reasons": [reason.plain()],
    }


def _level(short: int, judged: Mapping[str, Any]) -> str | None:
    if judged["state"] == YES:
        return MET
    if judged["criteria"]["B"] == YES:
        return FREQUENT
    if short <= 0:
        return REACHED
    return NEAR if short == 1 else None


def _reason(level: str, often: Often, evidence: Evidence, count: Sequence[int]) -> Reason:
    values = {"count": list(count), "limit": often.limit, "measure": often.measure}
    if level != FREQUENT:
        return Reason("latest_days", values)
    headache = evidence.tally.pair("headache_days", _latest(evidence.as_of))
    return Reason("frequent_medicine", {**values, "headache": headache})


def _latest(as_of: int) -> Span:
    return Span(as_of - WINDOW_DAYS + 1, as_of)
