"""Bars over the 30-day windows, with the same numbers in words for those who do not see them."""

from collections.abc import Iterable, Sequence
from typing import Any, Final

from backend.render.sheet import Sheet, Told

# As many days as a bar reaches at its top: what most diaries need, else the whole window.
TOP_DAYS: Final = (20, 30)


def bars(sheet: Sheet, measure: Sequence[str], windows: Sequence[Told]) -> list[dict[str, Any]]:
    """Give a bar for each window: [least, most] or None where nothing was recorded."""
    return [_bar(sheet, _pair(measure, window), window) for window in windows]


def alt(name: str, drawn: Sequence[dict[str, Any]]) -> str:
    """Say what bars show."""
    return f"{name}. {'; '.join(bar['alt'] for bar in drawn)}"


def top_of(drawn: Iterable[Told]) -> int:
    """Give the days that bars drawn beside one another reach at their top, so that none is cut."""
    most = max((bar["pair"][1] for bar in drawn if bar["pair"]), default=0)
    usual, whole = TOP_DAYS
    return usual if most <= usual else whole


def _pair(measure: Sequence[str], window: Told) -> list[int]:
    found: Any = window
    for step in measure:
        found = found[step]
    return list(found)


def _bar(sheet: Sheet, pair: list[int], window: Told) -> dict[str, Any]:
    words, known = sheet.words, window["days_recorded"]
    text = words.range(pair) if known else "?"
    to = words.day(window["to"])
    told = words.range(pair) if known else words.of("missing")
    return {
        "pair": pair if known else None,
        "text": text,
        "to": to,
        "alt": words.say("glance.bar", to=to, count=told, recorded=known, days=window["days"]),
    }
