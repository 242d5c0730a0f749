"""The latest menstrual cycles and the migraines about their first days; None without any."""

from typing import Any, Final

from backend.render.sheet import Sheet, Told

MINUS: Final = "\N{MINUS SIGN}"
# Whose numbers stand under the grid: those of menstrually related migraine.
TOLD_BY: Final = "A1.1.2"


def cycle(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row of signs for each cycle; with its background a person keeps it to herself."""
    rows = sheet.paper["cycles"]
    if not rows:
        return None
    words = sheet.words
    return {
        "title": words.of("cycle.title"),
        "heads": [words.of("cycle.day_one"), *(_numbered(day["day"]) for day in rows[0]["days"])],
        "rows": [
            {"day": words.day(row["day_one"]), "states": [day["state"] for day in row["days"]]}
            for row in rows
        ],
        "hint": _hint(sheet),
        "alt": ". ".join(_alt(sheet, row) for row in rows),
    }


def _hint(sheet: Sheet) -> str:
    words = sheet.words
    reasons = sheet.summary["patterns"].get(TOLD_BY, {"reasons": ()})["reasons"]
    hits = [one for one in reasons if one["code"] == "cycles_hit"]
    told = [
        words.say(
            "cycle.hit",
            hit=words.range(one["hit"]),
            **{name: one[name] for name in ("cycles", "inside", "of", "expected_percent")},
        )
        for one in hits
    ]
    return " ".join([*told, words.of("cycle.hint")])


def _numbered(day: int) -> str:
    return f"{MINUS}{-day}" if day < 0 else str(day)


def _alt(sheet: Sheet, row: Told) -> str:
    words = sheet.words
    days = [
        words.say(
            "cycle.alt_day", day=_numbered(day["day"]), state=words.of("cycle.states")[day["state"]]
        )
        for day in row["days"]
    ]
    return words.say("cycle.alt", day=words.day(row["day_one"]), days=", ".join(days))
