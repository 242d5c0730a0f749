"""What a reader should not miss, in a few lines: warnings, limits, the pattern, what is missing."""

from collections.abc import Iterator
from typing import Any, Final

from backend.domain.bands import UNDETERMINED
from backend.render.sheet import Sheet

MOST_LINES: Final = 4
# Below four fifths of the days it is said how many are missing (criteria.md 1.9, OUR RULE).
KEPT: Final = (4, 5)


def stands_out(sheet: Sheet) -> list[str]:
    """List up to four short lines, the gravest first; there is always one at least."""
    return list(_lines(sheet))[:MOST_LINES]


def _lines(sheet: Sheet) -> Iterator[str]:
    words, summary = sheet.words, sheet.summary
    grave = sum(1 for flag in sheet.flags if flag["level"] != "discuss")
    if grave:
        yield words.plural("stands_out.warnings", grave)
    for limit in summary["medicine_limits"]:
        yield _limit(sheet, limit)
    yield _pattern(sheet)
    band = summary["frequency_band"]["band"]
    if band != UNDETERMINED:
        yield words.say("stands_out.frequency", band=words.of("stands_out.bands")[band])
    period = summary["period"]
    missing = period["days"] - period["days_recorded"]
    if period["days_recorded"] * KEPT[1] < period["days"] * KEPT[0]:
        yield words.say("stands_out.few_days", missing=missing, days=period["days"])


def _limit(sheet: Sheet, limit: dict[str, Any]) -> str:
    words = sheet.words
    measure = limit["reasons"][0]["measure"]
    name = words.named("screen/counted.measures", measure)
    values = {"count": words.range(limit["count"]), "limit": limit["limit"], "code": limit["code"]}
    told = words.say(f"stands_out.{limit['level']}", name=name, **values)
    return told[:1].upper() + told[1:]


def _pattern(sheet: Sheet) -> str:
    summary = sheet.summary
    lead = str(sheet.words.named("screen/counted.leads", summary["likely_pattern"]))
    return f"{lead}: {', '.join(summary['codes'])}" if summary["codes"] else lead
