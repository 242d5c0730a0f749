"""The history that the person told, where it goes with the page; None where nothing was told."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from backend.render.sheet import Sheet, Told

HEADS: Final = ("asked", "told")
Teller = Callable[[Sheet, str, Any], str]


def background(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row for each answer; None too where it was left out by choice."""
    if not sheet.choices.background:
        return None
    rows = list(_rows(sheet, sheet.diary.patient))
    if not rows:
        return None
    named = {name: sheet.words.of(f"appendix/background.{name}") for name in ("title", *HEADS)}
    return {"title": named["title"], "heads": [named[head] for head in HEADS], "rows": rows}


def _rows(sheet: Sheet, patient: Told) -> Iterator[list[str]]:
    for field, teller in TOLD.items():
        if patient.get(field) is not None:
            text = teller(sheet, field, patient[field])
            if text:
                yield [sheet.words.of(f"appendix/background.{field}"), text]


def _number(_sheet: Sheet, _field: str, value: int) -> str:
    return str(value)


def _day(sheet: Sheet, _field: str, value: str) -> str:
    return sheet.words.full_day(value)


def _yes(sheet: Sheet, _field: str, value: bool) -> str:  # noqa: FBT001 - an answer, not a switch
    return str(sheet.words.of("yes" if value else "no"))


def _named(sheet: Sheet, field: str, value: str) -> str:
    return sheet.words.named(f"screen/{field}", value)


def _several(sheet: Sheet, field: str, values: list[str]) -> str:
    named = "aura" if field == "diagnosed_aura" else field
    told = [sheet.words.named(f"screen/{named}", value) for value in values]
    return ", ".join(told) or str(sheet.words.of("appendix/background.none"))


def _texts(sheet: Sheet, _field: str, values: list[str]) -> str:
    return ", ".join(values) or str(sheet.words.of("appendix/background.none"))


def _lifetime(sheet: Sheet, field: str, counts: Mapping[str, str]) -> str:
    words = sheet.words
    told = []
    for kind, count in counts.items():
        form = "or_more" if count.startswith(">=") else "fewer"
        number = words.say(f"appendix/background.{form}", count=count.strip("<>="))
        name = words.named(f"screen/{field}", kind)
        told.append(words.say("appendix/background.of_kind", kind=name, count=number))
    return "; ".join(told)


def _diagnoses(sheet: Sheet, _field: str, made: list[Told]) -> str:
    return "; ".join(
        _with(
            sheet,
            one["name"],
            one.get("code"),
            _dated(sheet, one.get("made_on")),
            one.get("made_by"),
        )
        for one in made
    ) or str(sheet.words.of("appendix/background.none"))


def _tests(sheet: Sheet, field: str, done: list[Told]) -> str:
    words = sheet.words
    return "; ".join(
        _with(
            sheet,
            words.named(f"screen/{field}", one["kind"]),
            _dated(sheet, one.get("date")),
            one.get("result"),
        )
        for one in done
    ) or str(words.of("appendix/background.none"))


def _dated(sheet: Sheet, iso: str | None) -> str | None:
    return sheet.words.full_day(iso) if iso else None


def _with(sheet: Sheet, name: str, *more: str | None) -> str:
    known = ", ".join(one for one in more if one)
    return sheet.words.say("appendix/background.with", name=name, more=known) if known else name


def _answers(sheet: Sheet, field: str, answers: Mapping[str, bool | None]) -> str:
    words = sheet.words
    yes = [words.named(f"screen/{field}", name) for name, said in answers.items() if said]
    if not yes and not any(said is False for said in answers.values()):
        return ""
    told = "; ".join(yes) or str(words.of("appendix/background.none"))
    on = sheet.diary.patient.get("red_flags_answered_on")
    if not on:
        return told
    return words.say("appendix/background.asked_on", answers=told, day=words.full_day(on))


TOLD: Final[Mapping[str, Teller]] = {
    "birth_year": _number,
    "age_at_onset": _number,
    "pattern_since": _day,
    "continuous_since": _day,
    "onset_remembered": _yes,
    "diagnoses": _diagnoses,
    "lifetime_attacks": _lifetime,
    "diagnosed_aura": _several,
    "indometacin_response": _named,
    "family_history": _several,
    "hormonal_contraception": _named,
    "pregnancy": _named,
    "tests": _tests,
    "allergies": _texts,
    "red_flag_answers": _answers,
}
