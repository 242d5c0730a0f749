"""Every attack of the period on a line, with what was not recorded as a question mark."""

from collections import Counter
from typing import Any, Final

from backend.render.sheet import Sheet, Told

# A list of more codes than these says nothing but that it is open.
FEW_CODES: Final = 2
NO_CODE: Final = "unclassified"
CENTRED: Final = ("throbbing", "worse_with_activity", "nausea", "vomiting")


def attacks(sheet: Sheet) -> dict[str, Any] | None:
    """Give the lines; None where single attacks were left out by choice.

    The column of when they were entered is there only where that is known of any, and that of what
    was taken only where medicines go along.
    """
    if not sheet.choices.attacks:
        return None
    words, lines = sheet.words, sheet.paper["attacks"]
    heads = dict(words.of("appendix/attacks.heads"))
    if not sheet.paper["timeliness"]["known"]:
        del heads["entered"]
    if not sheet.choices.medicines:
        del heads["taken"]
    return {
        "title": words.of("appendix/attacks.title"),
        "of": words.plural("appendix/attacks.of", len(lines)) if lines else None,
        "hint": words.of("appendix/attacks.hint"),
        "none": words.of("appendix/attacks.none"),
        "heads": list(heads.values()),
        "lines": [_line(sheet, line, list(heads)) for line in lines],
    }


def _line(sheet: Sheet, line: Told, heads: list[str]) -> dict[str, Any]:
    words = sheet.words
    told = {
        "began": _began(sheet, line),
        "length": _length(sheet, line),
        "pain": _pain(sheet, line),
        "side": _side(sheet, line),
        "throbbing": _said(sheet, line["throbbing"]),
        "activity": _said(sheet, line["worse_with_activity"]),
        "nausea": _said(sheet, line["nausea"] and line["nausea"] != "none"),
        "vomiting": _said(sheet, line["vomiting"]),
        "light": _said(sheet, line["photophobia"]),
        "sound": _said(sheet, line["phonophobia"]),
        "aura": _said(sheet, line["aura"]),
        "taken": _taken(sheet, line),
        "fits": _fits(sheet, line),
        "entered": _entered(sheet, line),
    }
    note = line["notes"] if sheet.choices.notes else None
    return {
        "cells": [told[head] for head in heads],
        "strong": [_is_strong(line, head) for head in heads],
        "note": words.say("appendix/attacks.note", note=note.strip()) if note else None,
    }


def _is_strong(line: Told, head: str) -> bool:
    names = {"activity": "worse_with_activity", "light": "photophobia", "sound": "phonophobia"}
    if head == "entered":
        return bool(line["days_late"])
    if head == "nausea":
        return line["nausea"] not in (None, "none")
    return line.get(names.get(head, head)) is True


def _began(sheet: Sheet, line: Told) -> str:
    words, began = sheet.words, line["began"]
    day = words.day(began) if _same_year(sheet, began) else words.full_day(began)
    return day if line["day_only"] else f"{day} {began[11:16]}"


def _same_year(sheet: Sheet, began: str) -> bool:
    period = sheet.summary["period"]
    return bool(period["from"][:4] == began[:4] == period["to"][:4])


def _length(sheet: Sheet, line: Told) -> str:
    words, (least, most) = sheet.words, line["minutes"]
    if line["running"]:
        return str(words.of("appendix/attacks.running"))
    if least == most:
        return words.length(least)
    return words.say("or_more", length=words.length(least)) if least else unknown(sheet)


def unknown(sheet: Sheet) -> str:
    return str(sheet.words.of("appendix/attacks.unknown"))


def _pain(sheet: Sheet, line: Told) -> str:
    if line["pain_peak"] is not None:
        return sheet.words.number(line["pain_peak"])
    if line["severity"] is None:
        return unknown(sheet)
    return str(sheet.words.of("appendix/attacks.severity")[line["severity"]])


def _side(sheet: Sheet, line: Told) -> str:
    if line["side"] is None:
        return unknown(sheet)
    return str(sheet.words.of("appendix/attacks.sides")[line["side"]])


def _said(sheet: Sheet, answer: bool | None) -> str:  # noqa: FBT001 - an answer, not a switch
    if answer is None:
        return unknown(sheet)
    return str(sheet.words.of("yes" if answer else "no"))


def _taken(sheet: Sheet, line: Told) -> str:
    words = sheet.words
    if not line["taken"]:
        return str(words.of("appendix/attacks.none_taken"))
    counted = Counter((one["medicine"], one["pain_free_2h"]) for one in line["taken"])
    return ", ".join(
        words.say(
            "appendix/attacks.effect",
            medicine=_times(sheet, medicine, count),
            effect=_said(sheet, free),
        )
        for (medicine, free), count in counted.items()
    )


def _times(sheet: Sheet, medicine: str, count: int) -> str:
    words = sheet.words
    name = medicine or words.of("medicine.classes.unknown")
    return words.say("appendix/attacks.times", medicine=name, count=count) if count > 1 else name


def _fits(sheet: Sheet, line: Told) -> str:
    codes = _codes(sheet, line)
    return sheet.words.say("appendix/attacks.warned", codes=codes) if line["warnings"] else codes


def _codes(sheet: Sheet, line: Told) -> str:
    words, fits = sheet.words, line["fits"]
    if fits == [NO_CODE]:
        return str(words.of("appendix/attacks.fits_none"))
    if len(fits) > FEW_CODES or NO_CODE in fits:
        return str(words.of("appendix/attacks.fits_open"))
    codes = ", ".join(fits)
    return words.say("appendix/attacks.aura_open", codes=codes) if line["aura_open"] else codes


def _entered(sheet: Sheet, line: Told) -> str:
    words, late = sheet.words, line["days_late"]
    if late is None:
        return unknown(sheet)
    return words.say("appendix/attacks.late", count=late) if late else words.of(SOON)


SOON: Final = "appendix/attacks.soon"
