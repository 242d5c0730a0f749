"""The person's questions for the visit; None where there are none."""

from typing import Any, Final

from backend.render.sheet import Sheet

SHOWN: Final = 2
LONGEST: Final = 88


def questions(sheet: Sheet) -> dict[str, Any] | None:
    """Give the first two questions that are still open, cut where they are long."""
    asked = open_questions(sheet)
    if not asked:
        return None
    lines = [_cut(sheet, text) for text in asked[:SHOWN]]
    where = sheet.words.of("appendix/whole.title")
    rest = len(asked) - SHOWN
    more = sheet.words.plural("questions.more", rest, where=where) if rest > 0 else None
    return {"title": sheet.words.of("questions.title"), "lines": lines, "more": more}


def open_questions(sheet: Sheet) -> list[str]:
    """List the questions not answered yet."""
    asked = sheet.diary.patient.get("questions") or ()
    return [one["text"] for one in asked if not one.get("answered")]


def _cut(sheet: Sheet, text: str) -> str:
    short = " ".join(text.split())
    if len(short) <= LONGEST:
        return short
    return sheet.words.say("questions.cut", text=short[:LONGEST].rstrip())
