"""The warnings, the gravest first, each with its days; and that an unasked question is not a no."""

from collections.abc import Mapping
from typing import Any, Final

from backend.render.sheet import Sheet

SHOWN: Final = 3
FEW_DAYS: Final = 4


def warnings(sheet: Sheet) -> dict[str, Any]:
    """Give up to three warnings in a frame, and how many more stand in the appendix."""
    words, flags = sheet.words, sheet.flags
    if not flags:
        return {"none": words.of("warnings.none"), "flags": [], "more": None}
    rest = len(flags) - SHOWN
    where = words.of("appendix/whole.title")
    return {
        "none": None,
        "flags": [told(sheet, flag) for flag in flags[:SHOWN]],
        "more": words.plural("warnings.more", rest, where=where) if rest > 0 else None,
        "proposal": words.of("warnings.proposal"),
    }


def told(sheet: Sheet, flag: Mapping[str, Any]) -> dict[str, Any]:
    """Say a warning in words: how grave, what, and on which days."""
    words = sheet.words
    text = words.named("screen/flags", flag["code"])
    return {
        "level": words.of("warnings.levels")[flag["level"]],
        "grave": flag["level"] != "discuss",
        "text": text[:1].upper() + text[1:],
        "on": _days(sheet, flag["on"]),
    }


def _days(sheet: Sheet, days: list[str]) -> str | None:
    words = sheet.words
    if not days:
        return None
    if len(days) > FEW_DAYS:
        return words.plural("warnings.often", len(days), latest=words.day(days[-1]))
    return words.say("warnings.on", days=", ".join(words.day(day) for day in days))
