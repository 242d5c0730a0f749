"""The figures behind the bars of the first page; None where nothing was ever recorded."""

from typing import Any, Final

from backend.render.sheet import Sheet, Told

SHOWN: Final = 12
HEADS: Final = ("window", "recorded", "headache", "migraine", "medicine")


def figures(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row for each of the latest twelve times 30 days, the latest first."""
    words, shown = sheet.words, sheet.summary["windows"][:SHOWN]
    if not shown:
        return None
    return {
        "title": words.of("appendix/months.title"),
        "heads": [words.of(f"appendix/months.{head}") for head in HEADS],
        "rows": [_row(sheet, window) for window in shown],
    }


def _row(sheet: Sheet, window: Told) -> list[str]:
    words, known = sheet.words, window["days_recorded"]
    pairs = (window["headache_days"], window["migraine_days"])
    taken = window["acute_medication_days"]["any"]
    return [
        words.full_day(window["to"]),
        words.say("of", yes=known, of=window["days"]),
        *(words.range(pair) if known else "?" for pair in pairs),
        _taken(sheet, taken if known else None),
    ]


def _taken(sheet: Sheet, pair: list[int] | None) -> str:
    if not sheet.choices.medicines:
        return str(sheet.words.of("dash"))
    return sheet.words.range(pair) if pair else "?"
