"""The latest three times 30 days, measure by measure, each a count or a range."""

from typing import Any, Final

from backend.render.page.bars import alt, bars
from backend.render.sheet import Sheet

MEASURES: Final = (
    "headache_days",
    "migraine_days",
    "severe_days",
    "aura_days",
    "headache_free_days",
)


def windows(sheet: Sheet) -> dict[str, Any]:
    """Give a row for each measure and one for the days recorded; none where nothing ever was."""
    words, shown = sheet.words, sheet.windows
    rows = [_row(sheet, measure) for measure in MEASURES] if shown else []
    recorded = [words.say("of", yes=one["days_recorded"], of=one["days"]) for one in shown]
    return {
        "title": words.of("windows.title"),
        "heads": [words.of("windows.to"), *(words.day(one["to"]) for one in shown)],
        "rows": rows,
        "recorded": [words.of("windows.recorded"), *recorded],
        "hint": words.of("windows.hint"),
        "missing": words.of("missing"),
    }


def _row(sheet: Sheet, measure: str) -> dict[str, Any]:
    name = sheet.words.of(f"windows.{measure}")
    drawn = bars(sheet, [measure], sheet.windows)
    return {
        "name": name,
        "cells": [bar["text"] for bar in drawn],
        "bars": [bar["pair"] for bar in drawn],
        "alt": alt(name, drawn),
    }
