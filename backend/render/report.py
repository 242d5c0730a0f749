"""All that the page says, band by band, in one language; refused where list and counts disagree."""

from typing import Any

from backend.domain.diary import Diary
from backend.domain.laid import lay
from backend.domain.paper import paper
from backend.domain.reckoning import reckon
from backend.domain.summary import summed_up
from backend.render.appendix import PARTS
from backend.render.appendix.method import check
from backend.render.choices import Choices, Period
from backend.render.glyphs import printable
from backend.render.page import BANDS
from backend.render.sheet import Sheet
from backend.render.words import words_of


class DisagreementError(Exception):
    """What the page lists is not what was counted: no page is better than a wrong one."""


def report(diary: Diary, period: Period, choices: Choices) -> dict[str, Any]:
    """Say everything that the page says, as plain values for typesetting.py.

    Raises DisagreementError when the attacks listed are not as many as those counted, or the days.
    """
    found = reckon(lay(diary, period.now), period.as_of, period.first)
    sheet = Sheet(
        summary=summed_up(found),
        paper=paper(found),
        diary=diary,
        choices=choices,
        words=words_of(choices.language),
        made_on=period.made_on,
    )
    _compare(sheet)
    told: dict[str, Any] = {name: band(sheet) for name, band in BANDS.items()}
    told["appendix"] = {name: part(sheet) for name, part in PARTS.items()}
    told |= _around(sheet)
    told["chain"] = sheet.words.say("chain", head=period.head) if period.head else ""
    made: dict[str, Any] = printable(told)
    return made


def _around(sheet: Sheet) -> dict[str, Any]:
    words, period = sheet.words, sheet.summary["period"]
    span = words.through(period["from"], period["to"])
    return {
        "language": sheet.choices.language,
        "paper": sheet.choices.paper,
        "document": words.say("document", span=span),
        "footer": words.of("footer"),
        "running": span,
        "page_of": words.of("page"),
    }


def _compare(sheet: Sheet) -> None:
    told = check(sheet)
    if told["attacks"] != told["counted"] or told["squares"] != told["recorded"]:
        raise DisagreementError
