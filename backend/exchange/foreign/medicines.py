"""What was taken: the medicine that a text names, and the dose of it."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from backend.domain.medication import drugs_by_name, ingredients_of
from backend.exchange.derived import drug_id
from backend.exchange.foreign.attack import cleaned
from backend.exchange.foreign.gathering import Gathering

COUNTED: Final = re.compile(r"^(\d{1,3}(?:[.,]\d{1,2})?)\s*[x\u00d7]\s+(.+)$", re.IGNORECASE)
AMOUNT: Final = re.compile(
    r"(?<![\w.,])(\d{1,6}(?:[.,]\d{1,4})?)\s*(mg|mcg|\u00b5g|ug|g|ml|IU|IE|L/min)(?!\w)",
    re.IGNORECASE,
)
UNITS: Final = {
    **dict.fromkeys(("mg", "milligram", "milligrams"), "mg"),
    **dict.fromkeys(("g", "gram", "grams"), "g"),
    **dict.fromkeys(("mcg", "\u00b5g", "\u03bcg", "ug", "microgram", "micrograms"), "ug"),
    **dict.fromkeys(("ml", "milliliter"), "ml"),
    **dict.fromkeys(("iu", "ie", "units"), "IU"),
    **dict.fromkeys(("l/min", "lpm", "liters/min", "litres/min", "l per min"), "L/min"),
    **dict.fromkeys(("tablet", "tablets", "pill", "pills", "tab", "tabs"), "tablet"),
    **dict.fromkeys(("spray", "sprays"), "spray"),
    **dict.fromkeys(("drop", "drops"), "drop"),
    **dict.fromkeys(("puff", "puffs"), "puff"),
    **dict.fromkeys(("patch", "patches"), "patch"),
}
FORMS: Final = {
    "injection": "injection",
    "nasal spray": "nasal_spray",
    "tablet": "tablet",
    "capsule": "capsule",
    "suppository": "suppository",
    "powder": "powder",
    "patch": "patch",
}
# What says that nothing was taken.
NOTHING: Final = frozenset(
    {"no medication", "no medicine", "keine medikamente", "sin medicaci\u00f3n"}
)


class Amount(NamedTuple):
    """How much, in one of our units, or in the unit of nobody knows what."""

    amount: float
    unit: str | None


def counted(text: str) -> tuple[str, float | None]:
    """Take "2x" off a name: the name, and how many."""
    found = COUNTED.match(text)
    return (found[2], _number(found[1])) if found else (text, None)


def amount_of(text: str) -> Amount | None:
    """Read "100 mg"; None where a text is not of this form."""
    found = AMOUNT.search(text)
    return Amount(_number(found[1]), unit_of(found[2])) if found else None


def unit_of(text: str) -> str | None:
    """Give our name of a unit; None for one that is not known."""
    return UNITS.get(text.strip().casefold())


def medicine(
    gathering: Gathering, text: str, row: int, more: Mapping[str, Any] | None = None
) -> str | None:
    """Keep the medicine that a text names, once; give its id, None where it names none.

    A known substance or brand stands as its ingredients, also with its strength or form beside it.
    """
    name = " ".join(cleaned(text).split())[:200]
    if not name:
        return None
    id_ = drug_id(name)
    gathering.met(id_)
    if id_ not in gathering.entries.get("medications", {}):
        entry = {"id": id_, "name": name, **_described(name), **(more or {})}
        gathering.keep("medications", entry, row, text)
    return id_


def dose(told: Mapping[str, Any], side_effects: Sequence[str] = ()) -> dict[str, Any]:
    """Make a dose of what was told, without what was not."""
    plain = {field: value for field, value in told.items() if value is not None}
    effects = [cleaned(one)[:100] for one in side_effects if cleaned(one)]
    return plain | ({"side_effects": effects[:20]} if effects else {})


def _described(name: str) -> dict[str, Any]:
    plain = name.casefold()
    strength = amount_of(name)
    form = next((form for word, form in FORMS.items() if word in plain), None)
    bare = AMOUNT.sub("", plain)
    for word in FORMS:
        bare = bare.replace(word, "")
    known = drugs_by_name().get(plain) or drugs_by_name().get(" ".join(bare.split()))
    found: dict[str, Any] = {"ingredients": [known.generic if known else name[:100]]}
    if not known:
        found["ingredients"] = list(ingredients_of({"name": " ".join(bare.split())})) or [
            name[:100]
        ]
    if strength and strength.unit:
        found |= {"strength": strength.amount, "unit": strength.unit}
    return found | ({"form": form} if form else {})


def _number(text: str) -> float:
    found = float(text.replace(",", "."))
    return int(found) if found.is_integer() else found
