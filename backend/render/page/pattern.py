"""What the whole diary fits: one sentence, and each code with its criteria, yes, no or open."""

from collections.abc import Mapping
from typing import Any, Final

from backend.render.sheet import Sheet, Told
from backend.render.told import pattern_name, reasons_told, statement_told

SHOWN: Final = 6
# The first reasons say most; all of them stand in the appendix. Of many patterns there is one each.
MANY: Final = 3
# A doctor looks for it whether or not it is met (practice.md 4.4).
LOOKED_FOR: Final = ("1.3",)
YES, NO, OPEN, REPLACED = "yes", "no", "unknown", "replaced"

Pattern = tuple[str, Told]


def pattern(sheet: Sheet) -> dict[str, Any]:
    """Give the sentence, and up to six patterns: those met, those looked for, those nearly met."""
    words, found = sheet.words, wanted(sheet.summary["patterns"])
    shown, rest = found[:SHOWN], len(found[SHOWN:])
    few = 1 if len(shown) > MANY else 2
    where = words.of("appendix/patterns.title")
    known = bool(sheet.summary["windows"])
    return {
        "title": words.of("pattern.title"),
        "hint": words.of("pattern.hint"),
        "statement": statement_told(words, sheet.summary["statement_reason"]),
        "heads": [words.of(f"pattern.{head}") for head in HEADS],
        "rows": [row(sheet, *one, few=few) for one in shown] if known else [],
        "more": words.plural("pattern.more", rest, where=where) if known and rest else None,
        "missing": words.of("missing"),
    }


HEADS: Final = ("code", "criteria_of", "criteria", "result")


def wanted(judged: Mapping[str, Told]) -> list[Pattern]:
    """Put those that are met first, then those looked for, then the open ones that come near."""
    everything = list(judged.items())
    met = [one for one in everything if one[1]["state"] == YES]
    looked_for = [one for one in everything if one[0] in LOOKED_FOR and one not in met]
    near = [one for one in everything if one[1]["state"] == OPEN and _is_near(one[1])]
    return [*met, *looked_for, *(one for one in near if one not in looked_for)]


def _is_near(judged: Told) -> bool:
    letters = list(judged["criteria"].values())
    return letters.count(YES) * 2 > len(letters)


def row(sheet: Sheet, code: str, judged: Told, few: int | None = None) -> dict[str, Any]:
    """Say of a pattern whether it is met, and why; `few`: no more than so many reasons."""
    words, state = sheet.words, state_of(judged)
    name = pattern_name(words, code)
    because = reasons_told(words, judged["reasons"][:few])
    recheck = judged.get("recheck_on")
    if recheck:
        because += f"; {words.say('pattern.recheck', day=words.full_day(recheck))}"
    letters = [{"letter": letter, "state": is_} for letter, is_ in judged["criteria"].items()]
    return {
        "code": code,
        "name": name[:1].upper() + name[1:],
        "state": words.of("pattern.states")[state],
        "met": state == YES,
        "letters": letters,
        "alt": ", ".join(_letter(sheet, one["letter"], one["state"]) for one in letters),
        "because": because,
    }


def state_of(judged: Told) -> str:
    """Give yes, no, unknown, or replaced: all met, but another code stands in its place."""
    replaced = any(reason["code"] == REPLACED for reason in judged["reasons"])
    return REPLACED if replaced else str(judged["state"])


def _letter(sheet: Sheet, letter: str, state: str) -> str:
    told = {YES: "yes", NO: "no"}.get(state, "open")
    return sheet.words.say("pattern.letter", letter=letter, state=sheet.words.of(told))
