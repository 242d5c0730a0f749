"""Days with acute medicine, by class against its limit, and in how many windows it was reached."""

from typing import Any, Final

from backend.render.limits import limits
from backend.render.sheet import Sheet, Told

ALWAYS: Final = ("any", "triptan", "non_opioid")
REACHED, COULD, BELOW = "●", "○", ""


def medicine(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row for each class with a day recorded; three classes have one always.

    None where medicines were left out by choice: what was not told is no count.
    """
    if not sheet.choices.medicines:
        return None
    words, shown = sheet.words, sheet.windows
    classes = list(shown[0]["acute_medication_days"]) if shown else []
    seen = [name for name in classes if name in ALWAYS or _taken(shown, name)]
    unseen = [words.of("medicine.classes")[name] for name in classes if name not in seen]
    return {
        "title": words.of("medicine.title"),
        "heads": [
            words.of("medicine.class"),
            words.of("medicine.limit"),
            *(words.day(one["to"]) for one in shown),
            words.of("medicine.months"),
        ],
        "rows": [_row(sheet, name) for name in seen],
        "hint": words.of("medicine.hint"),
        "unseen": words.say("medicine.unseen", names=", ".join(unseen)) if unseen else None,
        "missing": words.of("missing"),
    }


def _taken(windows: Any, name: str) -> bool:
    return any(one["acute_medication_days"][name][0] for one in windows)


def _row(sheet: Sheet, name: str) -> dict[str, Any]:
    words, limit = sheet.words, limits().get(name)
    cells = [_cell(sheet, one, name, limit) for one in sheet.windows]
    return {
        "name": words.of("medicine.classes")[name],
        "limit": str(limit) if limit else words.of("dash"),
        "cells": cells,
        "months": _months(sheet, cells) if limit else words.of("dash"),
    }


def _cell(sheet: Sheet, window: Told, name: str, limit: int | None) -> dict[str, str]:
    pair = window["acute_medication_days"][name]
    if not window["days_recorded"]:
        return {"text": "?", "mark": COULD if limit else BELOW}
    mark = BELOW
    if limit and pair[1] >= limit:
        mark = REACHED if pair[0] >= limit else COULD
    return {"text": sheet.words.range(pair), "mark": mark}


def _months(sheet: Sheet, cells: list[dict[str, str]]) -> str:
    least = sum(1 for cell in cells if cell["mark"] == REACHED)
    most = sum(1 for cell in cells if cell["mark"])
    return sheet.words.say("of", yes=sheet.words.range([least, most]), of=len(cells))
