"""How a diary stands, for the list of somebody who follows many: the last 30 days, and why look.

What counts as worse, what stands first and from when on too little is recorded is OUR RULE.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

Reason = dict[str, Any]
Window = Mapping[str, Any]

# OUR RULE: so many more recorded days are a change even where days are missing in both months.
CHANGE_DAYS: Final = 3
# OUR RULE: with less than this many of 30 days recorded, nothing is said of a change.
ENOUGH_DAYS: Final = 20
# OUR RULE: a warning is new while it was raised on one of the last 30 days.
NEW_DAYS: Final = 30
# OUR RULE: the order in which diaries are looked at; from WORSE on, one has become worse.
WORSE: Final = 50
RANKS: Final = {
    "flag_emergency": 90,
    "flag_prompt": 80,
    "medicine_reached": 70,
    "more_headache": 60,
    "more_migraine": 55,
    "flag_discuss": 50,
    "medicine_near": 40,
    "little_recorded": 30,
    "silent": 30,
    "fewer_headache": 10,
    "steady": 0,
}
# Acute medicines by the limit at which overuse begins (8.2; VERIFIED in domain/patterns).
LIMITS: Final = {
    "triptan": 10,
    "opioid": 10,
    "ergot": 10,
    "combination": 10,
    "non_opioid": 15,
}


def standing(summary: Mapping[str, Any]) -> dict[str, Any]:
    """Say of a summary (`summarize`) where the latest 30 days stand beside the 30 before.

    Plain JSON: `recorded` of `days`, `headache_days` and `migraine_days` as {now, before} pairs
    ([min, max]; None before the first recorded day), `medicine` (the class nearest its limit, or
    None), `reasons` gravest first as {code, rank, ...values}, `rank` (of the gravest), `trend` of
    headache days ("more", "fewer", "same" or "unknown"), `likely_pattern`, `codes`, `as_of`. An
    empty diary has the one reason "silent". A change is told only where both windows have
    ENOUGH_DAYS recorded, or where the ranges do not touch.
    """
    windows = [*summary["windows"], None, None][:2]
    reasons = sorted(_reasons(summary, windows), key=lambda one: -one["rank"])
    latest = windows[0]
    return {
        "as_of": summary["as_of"],
        "recorded": latest["days_recorded"] if latest else 0,
        "days": latest["days"] if latest else NEW_DAYS,
        "headache_days": _beside("headache_days", windows),
        "migraine_days": _beside("migraine_days", windows),
        "medicine": _medicine(latest),
        "trend": _trend("headache_days", windows),
        "reasons": reasons or [_reason("steady")],
        "rank": reasons[0]["rank"] if reasons else 0,
        "likely_pattern": summary["likely_pattern"],
        "codes": summary["codes"],
    }


def _reasons(summary: Mapping[str, Any], windows: Sequence[Window | None]) -> Iterator[Reason]:
    yield from _flags(summary)
    yield from _limits(summary)
    latest = windows[0]
    if latest is None or not latest["days_recorded"]:
        yield _reason("silent")
        return
    if latest["days_recorded"] < ENOUGH_DAYS:
        yield _reason("little_recorded", recorded=latest["days_recorded"], days=latest["days"])
    yield from _changes(windows)


def _changes(windows: Sequence[Window | None]) -> Iterator[Reason]:
    for measure, trend, code in (
        ("headache_days", "more", "more_headache"),
        ("migraine_days", "more", "more_migraine"),
        ("headache_days", "fewer", "fewer_headache"),
    ):
        if _trend(measure, windows) == trend:
            yield _reason(code, **_beside(measure, windows))


def _flags(summary: Mapping[str, Any]) -> Iterator[Reason]:
    """The warnings of attacks of the last 30 days; overuse is told with its medicine."""
    since = (date.fromisoformat(summary["as_of"]) - timedelta(NEW_DAYS)).isoformat()
    for flag in summary["flags"]:
        days = [day for day in flag["on"] if day > since]
        if days:
            yield _reason(f"flag_{flag['level']}", flag=flag["code"], day=max(days))


def _limits(summary: Mapping[str, Any]) -> Iterator[Reason]:
    for found in summary["medicine_limits"]:
        code = "medicine_near" if found["level"] == "near" else "medicine_reached"
        values = {name: found[name] for name in ("level", "count", "limit")}
        yield _reason(code, medicine=found["code"], **values)


def _trend(measure: str, windows: Sequence[Window | None]) -> str:
    latest, before = windows
    if latest is None or before is None:
        return "unknown"
    [least, most], [least_before, most_before] = latest[measure], before[measure]
    compared = all(one["days_recorded"] >= ENOUGH_DAYS for one in (latest, before))
    if least > most_before or (compared and least - least_before >= CHANGE_DAYS):
        return "more"
    if most < least_before or (compared and least_before - least >= CHANGE_DAYS):
        return "fewer"
    return "same" if compared else "unknown"


def _beside(measure: str, windows: Sequence[Window | None]) -> dict[str, Any]:
    now, before = ([*one[measure]] if one else None for one in windows)
    return {"now": now, "before": before}


def _medicine(latest: Window | None) -> dict[str, Any] | None:
    """Name the class that is nearest its limit; None where no day has one."""
    days = latest["acute_medication_days"] if latest else {}
    taken = [(days[kind][0] / limit, kind) for kind, limit in LIMITS.items() if kind in days]
    share, kind = max(taken, default=(0, ""))
    if not share:
        return None
    return {"class": kind, "count": [*days[kind]], "limit": LIMITS[kind]}


def _reason(code: str, **values: Any) -> Reason:
    return {"code": code, "rank": RANKS[code], **values}
