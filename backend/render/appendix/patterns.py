"""Every pattern that was looked at, with the reason; None where nothing was ever recorded."""

from typing import Any, Final

from backend.render.page.pattern import HEADS, row
from backend.render.sheet import Sheet

BECAUSE: Final = "appendix/patterns.because"


def patterns(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row for each code, in the order of the classification."""
    words = sheet.words
    if not sheet.summary["windows"]:
        return None
    return {
        "title": words.of("appendix/patterns.title"),
        "note": words.of("appendix/patterns.note"),
        "heads": [*(words.of(f"pattern.{head}") for head in HEADS), words.of(BECAUSE)],
        "rows": [row(sheet, code, one) for code, one in sheet.summary["patterns"].items()],
    }
