"""The medicines: what was taken in the period with its effect, and all that the diary knows."""

from typing import Any, Final

from backend.render.limits import limits
from backend.render.sheet import Sheet, Told

ACUTE: Final = ("acute", "class", "days", "doses", "free", "helped", "unanswered")
KNOWN: Final = ("list", "strength", "use", "now")


def medicines(sheet: Sheet) -> dict[str, Any] | None:
    """Give two tables; without any medicine, the sentence that says so; None where left out."""
    if not sheet.choices.medicines:
        return None
    words = sheet.words
    acute = sheet.summary["treatment_response"]["acute"]
    known = sheet.diary.medications
    return {
        "title": words.of("appendix/medicines.title"),
        "none": None if acute or known else words.of("appendix/medicines.none"),
        "acute_heads": [words.of(f"appendix/medicines.{head}") for head in ACUTE],
        "acute": [_acute(sheet, one) for one in acute],
        "heads": [words.of(f"appendix/medicines.{head}") for head in KNOWN],
        "rows": [_known(sheet, one) for one in known],
    }


def _acute(sheet: Sheet, told: Told) -> list[str]:
    words = sheet.words
    return [
        told["medication"] or words.of("medicine.classes.unknown"),
        _class(sheet, told["overuse_class"]),
        str(told["days"]),
        str(told["doses"]),
        words.count(told["pain_free_2h"]),
        words.count(told["relieved"]),
        str(told["doses"] - told["pain_free_2h"]["of"]),
    ]


def _class(sheet: Sheet, name: str) -> str:
    words, limit = sheet.words, limits().get(name)
    named = words.named("medicine.classes", name)
    if limit is None:
        return words.say("appendix/medicines.no_limit", **{"class": named})
    return words.say("appendix/medicines.limit", **{"class": named, "limit": limit})


def _known(sheet: Sheet, medication: Told) -> list[str]:
    words = sheet.words
    strength, unit = medication.get("strength"), medication.get("unit")
    use, active = medication.get("use"), medication.get("active")
    amount = f"{words.number(strength)} {unit or ''}".strip() if strength else ""
    return [
        str(medication.get("name") or ", ".join(medication.get("ingredients") or ())),
        amount or unknown(sheet),
        words.named("appendix/medicines.uses", use) if use else unknown(sheet),
        unknown(sheet) if active is None else words.of("yes" if active else "no"),
    ]


def unknown(sheet: Sheet) -> str:
    return str(sheet.words.of("appendix/attacks.unknown"))
