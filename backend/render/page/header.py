"""Whose page it is, which days it is about, how many of them were recorded, and how soon."""

from typing import Any

from backend.render.sheet import Sheet


def header(sheet: Sheet) -> dict[str, Any]:
    """Give the title, the person, the days, and what was left out by choice."""
    words, period = sheet.words, sheet.summary["period"]
    born = sheet.diary.patient.get("birth_year") if sheet.choices.background else None
    days = words.through(period["from"], period["to"])
    who = [words.say("born", year=str(born))] if born else []
    return {
        "title": words.of("title"),
        "name": words.of("name"),
        "who": " · ".join([*who, days]),
        "recorded": words.say("recorded", count=period["days_recorded"], days=period["days"]),
        "entered": _entered(sheet),
        "left_out": _left_out(sheet),
        "nothing": None if period["days_recorded"] else words.of("nothing"),
    }


def _entered(sheet: Sheet) -> str:
    words, told = sheet.words, sheet.paper["timeliness"]
    attacks, known, late = told["attacks"], told["known"], told["late"]
    if not attacks:
        return str(words.of("entered.none"))
    if not known:
        return str(words.of("entered.unknown"))
    rest = attacks - known
    partly = words.say("entered.partly", count=rest) if rest else ""
    if not late and not rest:
        return words.plural("entered.all", attacks)
    longest = words.plural("days", told["longest_days"])
    soon = words.say("entered.some", soon=known - late, attacks=attacks, late=late, days=longest)
    return (
        soon + partly if late else words.say("entered.known", soon=known, attacks=attacks) + partly
    )


def _left_out(sheet: Sheet) -> str | None:
    words, choices = sheet.words, sheet.choices
    background = "background" if choices.background_counted else "background_unknown"
    chosen = {
        "notes": choices.notes,
        "attacks": choices.attacks,
        "medicines": choices.medicines,
        background: choices.background,
    }
    parts = [words.of("parts")[name] for name, taken in chosen.items() if not taken]
    return words.say("left_out", parts=words.listed(parts)) if parts else None
