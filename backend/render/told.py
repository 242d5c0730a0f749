"""What the counts found, told in a language: each finding is a code with its numbers.

The templates are those of the screens (words/screen.*.json, held equal by a test of theirs).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from backend.domain.templates import filled
from backend.render.words import Words

BAND: Final = re.compile(r"^(\d+) to (\d+)$")
DAY: Final = re.compile(r"^\d{4}-\d{2}-\d{2}$")
COUNTED: Final = "screen/counted"

Coded = Mapping[str, Any]


def reasons_told(words: Words, reasons: Sequence[Coded]) -> str:
    """Say why a pattern is met, open or not met."""
    return "; ".join(dict.fromkeys(_reason(words, reason) for reason in reasons))


def pattern_name(words: Words, code: str) -> str:
    return words.named(f"{COUNTED}.patterns", code)


def statement_told(words: Words, found: Coded) -> str:
    """Say in one sentence what a period shows."""
    sureness = words.of(f"{COUNTED}.sureness").get(found["sure"], words.of(f"{COUNTED}.openly"))
    presumed = found["presumed"]
    values = {
        **_shown(words, found),
        "lead": words.of(f"{COUNTED}.leads").get(found["likely"], "") + sureness,
        "names": words.listed([f"{pattern_name(words, code)} ({code})" for code in found["codes"]]),
        "attacks": _attacks(words, found),
        "presuming": words.say(f"{COUNTED}.presuming", presumed=presumed) if presumed else "",
    }
    return filled(words.of(f"{COUNTED}.sentences")[found["code"]], values)


def _reason(words: Words, reason: Coded) -> str:
    named = {"name": pattern_name(words, reason["by"])} if "by" in reason else {}
    template = str(words.of(f"{COUNTED}.reasons")[reason["code"]])
    return filled(template, _shown(words, reason) | named)


def _attacks(words: Words, found: Coded) -> str:
    families = words.of(f"{COUNTED}.families")
    if not found["attacks"]:
        return words.say(f"{COUNTED}.no_attacks", days=found["days"])
    parts = [
        words.say(f"{COUNTED}.family_part", count=found[name], family=family)
        for name, family in families.items()
        if found[name]
    ]
    rest = found["attacks"] - sum(found[name] for name in families)
    if rest:
        parts.append(words.say(f"{COUNTED}.open_part", count=rest))
    return words.say(f"{COUNTED}.attacks", of=found["attacks"], families=words.listed(parts))


def _shown(words: Words, values: Coded) -> dict[str, str]:
    return {name: _value(words, value) for name, value in values.items() if value is not None}


def _value(words: Words, value: Any) -> str:
    if isinstance(value, str):
        return _named(words, value)
    if not isinstance(value, list):
        return words.number(value)
    if len(value) == 2 and all(isinstance(one, int) for one in value):
        return _between(words, value)
    return words.listed([_value(words, one) for one in value])


def _named(words: Words, value: str) -> str:
    band = BAND.match(value)
    if band:
        return _between(words, [int(number) for number in band.groups()])
    if DAY.match(value):
        return words.full_day(value)
    return words.named(f"{COUNTED}.measures", value)


def _between(words: Words, pair: Sequence[int]) -> str:
    least, most = pair
    return str(least) if least == most else words.say(f"{COUNTED}.between", least=least, most=most)
