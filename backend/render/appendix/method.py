"""How the numbers were made, and the counts that were compared before the page was."""

from typing import Any, Final

from backend.domain.reckoning import PERIOD_DAYS
from backend.render.glyphs import SHOWN_INSTEAD
from backend.render.sheet import Sheet

# By whether single attacks are listed.
CHECK: Final = {True: "appendix/check", False: "appendix/check_unlisted"}


def method(sheet: Sheet) -> dict[str, Any]:
    """Give a line for each word that has a meaning here, and the check."""
    words, summary = sheet.words, sheet.summary
    lines = words.of("appendix/method.lines")
    return {
        "title": words.of("appendix/method.title"),
        "heads": [words.of("appendix/method.word"), words.of("appendix/method.meaning")],
        "lines": [[word, text.format(criteria=summary["criteria_set"])] for word, text in lines],
        "check": words.say(CHECK[sheet.choices.attacks], **check(sheet)),
        "made": words.say("appendix/made", day=words.full_day(sheet.made_on.isoformat())),
        "glyphs": words.say("appendix/glyphs", sign=SHOWN_INSTEAD),
    }


def check(sheet: Sheet) -> dict[str, int]:
    """Count what is listed beside what was counted."""
    summary, days = sheet.summary, sheet.paper["days"]
    return {
        "attacks": len(sheet.paper["attacks"]),
        "counted": summary["attack_profile"]["all"]["attacks"],
        "squares": sum(1 for day in days if day["recorded"]),
        "recorded": _recorded(sheet),
        "doses": sum(one["doses"] for one in summary["treatment_response"]["acute"]),
    }


def _recorded(sheet: Sheet) -> int:
    """The days recorded of those that are drawn, as the summary counted them."""
    period = sheet.summary["period"]
    if period["days"] <= PERIOD_DAYS:
        return int(period["days_recorded"])
    return sum(window["days_recorded"] for window in sheet.windows)
