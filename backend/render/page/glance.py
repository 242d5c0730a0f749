"""Five numbers first: migraine and medicine days, severity, response, what stands out."""

from typing import Any, Final

from backend.render.page.bars import alt, bars, top_of
from backend.render.page.stands_out import stands_out
from backend.render.sheet import Sheet, Told

# A figure for 30 days needs 24 of them; below that it is said in how many days it was counted.
ENOUGH_DAYS: Final = 24
# A share of fewer answers than these is no percentage.
ENOUGH_ANSWERS: Final = 10
# The days a month that 1.3 asks of migraine, and 8.2 of medicines.
MIGRAINE_MARKS: Final = [8]
MEDICINE_MARKS: Final = [10, 15]


def glance(sheet: Sheet) -> dict[str, Any] | None:
    """Give the five figures with their bars; None where nothing is recorded."""
    if not sheet.summary["period"]["days_recorded"]:
        return None
    words = sheet.words
    figures = [
        _days(sheet, words.of("glance.migraine"), ["migraine_days"], MIGRAINE_MARKS),
        _medicine(sheet),
        _severity(sheet),
        _response(sheet),
    ]
    return {
        "figures": figures,
        "stands_out": {"title": words.of("glance.stands_out"), "lines": stands_out(sheet)},
        "hint": words.say("glance.bars", marks=words.of("glance.marks")),
        "top": top_of(bar for figure in figures for bar in figure["bars"]),
    }


def _medicine(sheet: Sheet) -> dict[str, Any]:
    title = sheet.words.of("glance.medicine")
    if not sheet.choices.medicines:
        return _left_out(sheet, title)
    return _days(sheet, title, ["acute_medication_days", "any"], MEDICINE_MARKS)


def _left_out(sheet: Sheet, title: str) -> dict[str, Any]:
    words = sheet.words
    return _plain(title, words.of("dash"), words.of("glance.left_out"), [])


def _days(sheet: Sheet, title: str, measure: list[str], marks: list[int]) -> dict[str, Any]:
    words, drawn = sheet.words, bars(sheet, measure, sheet.windows)
    latest = drawn[-1]
    known = sheet.windows[-1]["days_recorded"]
    if latest["pair"] is None:
        big, unit = words.of("missing"), ""
    elif known < ENOUGH_DAYS:
        big, unit = str(latest["pair"][0]), words.say("glance.in_recorded", count=known)
    else:
        big, unit = latest["text"], words.of("glance.in_30")
    return {
        "title": title,
        "big": big,
        "unit": unit,
        "lines": [],
        "bars": drawn,
        "marks": marks,
        "alt": alt(title, drawn),
    }


def _plain(title: str, big: str, unit: str, lines: list[str]) -> dict[str, Any]:
    told = [line for line in lines if line]
    return {"title": title, "big": big, "unit": unit, "lines": told, "bars": [], "marks": []}


def _severity(sheet: Sheet) -> dict[str, Any]:
    words, profile = sheet.words, sheet.profile
    title = words.of("glance.severity")
    if not profile["attacks"]:
        return _plain(title, words.of("dash"), words.of("glance.no_attack"), [])
    peak = profile["pain_peak_median"]
    big, unit = (
        (words.number(peak), words.of("glance.out_of_ten"))
        if peak is not None
        else (words.of("dash"), "")
    )
    return _plain(title, big, unit, [_severities(sheet, profile), *_lengths(sheet, profile)])


def _severities(sheet: Sheet, profile: Told) -> str:
    words, severity = sheet.words, profile["severity"]
    name, most = max(severity.items(), key=lambda item: item[1]["yes"])
    if not most["of"]:
        return ""
    named = words.of("glance.severities")[name]
    return words.say("glance.mostly", severity=named, count=words.count(most))


def _lengths(sheet: Sheet, profile: Told) -> list[str]:
    words, duration = sheet.words, profile["duration"]
    if not duration["answered"]:
        return []
    count = words.say("of", yes=duration["answered"], of=duration["attacks"])
    shortest, longest = (words.length(duration[name]) for name in ("shortest", "longest"))
    return [
        words.say("glance.median", length=words.length(duration["median_minutes"])),
        words.say("glance.range", shortest=shortest, longest=longest, count=count),
    ]


def _response(sheet: Sheet) -> dict[str, Any]:
    words, medicines = sheet.words, sheet.summary["treatment_response"]["acute"]
    title = words.of("glance.response")
    if not sheet.choices.medicines:
        return _left_out(sheet, title)
    if not medicines:
        return _plain(title, words.of("dash"), words.of("glance.no_dose"), [])
    free, helped, returned = (
        summed(medicines, name) for name in ("pain_free_2h", "relieved", "returned_within_24h")
    )
    return _plain(
        title,
        words.count(free),
        percent(sheet, free),
        [
            words.of("glance.free"),
            words.say("glance.helped", count=words.count(helped)),
            words.say("glance.returned", count=words.count(returned)),
        ],
    )


def summed(medicines: list[Told], name: str) -> dict[str, int]:
    """Add up an answer of several medicines."""
    return {part: sum(one[name][part] for one in medicines) for part in ("yes", "of")}


def percent(sheet: Sheet, answers: Told) -> str:
    """Write a share as a percentage, where enough answered; else nothing."""
    if answers["of"] < ENOUGH_ANSWERS:
        return ""
    share = round(100 * answers["yes"] / answers["of"])
    return sheet.words.measure("percent", share)
