"""Questions and warnings in full; None where the first page has all of them already."""

from typing import Any

from backend.render.page.questions import LONGEST, open_questions
from backend.render.page.questions import SHOWN as SHOWN_QUESTIONS
from backend.render.page.warnings import SHOWN as SHOWN_WARNINGS
from backend.render.page.warnings import told
from backend.render.sheet import Sheet


def whole(sheet: Sheet) -> dict[str, Any] | None:
    """Give every question and every warning, one line each."""
    words, asked = sheet.words, open_questions(sheet)
    cut = len(asked) > SHOWN_QUESTIONS or any(len(text) > LONGEST for text in asked)
    if not cut and len(sheet.flags) <= SHOWN_WARNINGS:
        return None
    flags = [told(sheet, flag) for flag in sheet.flags]
    return {
        "title": words.of("appendix/whole.title"),
        "lines": [
            *(words.say("appendix/whole.question", text=text) for text in asked),
            *(
                words.say("appendix/whole.flag", level=one["level"], text=one["text"])
                for one in flags
            ),
        ],
    }
