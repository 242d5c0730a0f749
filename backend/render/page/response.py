"""What acute medicines did: pain-free at two hours, back within a day, of those answered."""

from typing import Any, Final

from backend.render.page.glance import percent
from backend.render.sheet import Sheet, Told

SHOWN: Final = 4
LONGEST: Final = 24
HEADS: Final = ("medicine", "days", "free", "helped", "returned")


def response(sheet: Sheet) -> dict[str, Any] | None:
    """Give a row for each of the four medicines taken most; None where they were left out."""
    if not sheet.choices.medicines:
        return None
    words, medicines = sheet.words, sheet.summary["treatment_response"]["acute"]
    rest = len(medicines) - SHOWN
    where = words.of("appendix/medicines.title")
    return {
        "title": words.of("response.title"),
        "heads": [words.of(f"response.{head}") for head in HEADS],
        "rows": [_row(sheet, one) for one in medicines[:SHOWN]],
        "more": words.plural("response.more", rest, where=where) if rest > 0 else None,
        "hint": words.of("response.hint"),
        "missing": words.of("missing"),
    }


def _row(sheet: Sheet, told: Told) -> dict[str, Any]:
    return {
        "name": _name(sheet, told["medication"]),
        "days": str(told["days"]),
        "free": _count(sheet, told["pain_free_2h"]),
        "percent": percent(sheet, told["pain_free_2h"]),
        "helped": _count(sheet, told["relieved"]),
        "returned": _count(sheet, told["returned_within_24h"]),
    }


def _name(sheet: Sheet, name: str) -> str:
    """A long name is cut; the appendix has the whole of it."""
    whole = name or str(sheet.words.of("medicine.classes.unknown"))
    return whole if len(whole) <= LONGEST else f"{whole[:LONGEST].rstrip()} …"


def _count(sheet: Sheet, told: Told) -> str:
    return sheet.words.count(told) if told["of"] else "?"
