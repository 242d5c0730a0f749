"""Migraine days over time in steps of 30 days, and the bands that others have drawn for them."""

from typing import Any, Final

from backend.domain.bands import UNDETERMINED
from backend.render.page.bars import alt, bars, top_of
from backend.render.sheet import Sheet, Told

SHOWN: Final = 12


def course(sheet: Sheet) -> dict[str, Any] | None:
    """Give a bar for each of the latest twelve times 30 days; None where nothing is recorded."""
    shown = list(reversed(sheet.summary["windows"][:SHOWN]))
    if not shown:
        return None
    words = sheet.words
    drawn = bars(sheet, ["migraine_days"], shown)
    title = words.of("course.title")
    return {
        "title": title,
        "of": words.of("course.of"),
        "bars": drawn,
        "top": top_of(drawn),
        "goal": _band(sheet, "course.goal", sheet.summary["goal_band"], "course.goals"),
        "headache": _band(
            sheet, "course.headache", sheet.summary["frequency_band"], "course.bands"
        ),
        "hint": words.of("course.hint"),
        "alt": alt(title, drawn),
    }


def _band(sheet: Sheet, path: str, told: Told, names: str) -> dict[str, str]:
    words = sheet.words
    named, count = words.of(names), words.range(told["count"])
    band = named[told["band"]]
    if told["band"] == UNDETERMINED:
        possible = words.of("course.or").join(named[name] for name in told["possible"])
        band = band.format(possible=possible)
    return {
        "text": words.say(path, count=count, days=told["days"]),
        "band": band,
        "source": f"({_source(sheet, told['source'])})",
    }


def _source(sheet: Sheet, name: str) -> str:
    return name.replace("and others", sheet.words.of("course.others"))
