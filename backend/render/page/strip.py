"""The latest days of the period, one square each, in rows of thirty."""

from collections import Counter
from typing import Any, Final

from backend.render.sheet import Sheet

ROW: Final = 30
# Whether nothing was recorded, or only not whether there was a headache: the square is the same.
SHOWN_AS: Final = {"open": "not_recorded"}
SIGNS: Final = ("medicine", "aura", "flow")


def strip(sheet: Sheet) -> dict[str, Any]:
    """Give the days with their signs, and a legend with the signs that occur."""
    words, days = sheet.words, sheet.paper["days"]
    squares = [
        {
            "state": SHOWN_AS.get(day["state"], day["state"]),
            **{sign: day[sign] for sign in SIGNS},
        }
        for day in days
    ]
    rows = [
        {
            "from": words.say("strip.from", day=words.day(days[start]["on"])),
            "days": squares[start : start + ROW],
        }
        for start in range(0, len(days), ROW)
    ]
    states = words.of("strip.states")
    return {
        "title": words.of("strip.title"),
        "of": words.say("strip.latest", count=len(days)),
        "rows": rows,
        "legend": [{"state": name, "text": text} for name, text in states.items()],
        "signs": [{"sign": sign, "text": words.of(f"strip.{sign}")} for sign in SIGNS],
        "alt": _alt(sheet, squares),
    }


def _alt(sheet: Sheet, squares: list[dict[str, Any]]) -> str:
    words = sheet.words
    found = Counter(square["state"] for square in squares)
    told = [f"{text}: {found[name]}" for name, text in words.of("strip.states").items()]
    told += [f"{words.of(f'strip.{sign}')}: {_count(squares, sign)}" for sign in SIGNS]
    return words.say("strip.alt", count=len(squares), states=", ".join(told))


def _count(squares: list[dict[str, Any]], sign: str) -> int:
    return sum(1 for square in squares if square[sign])
