"""Doses that name a drug, and the medicines they mean.

A generic name stands for a medicine of the list with just these ingredients, or of this name; where
there is none, for one of its own. "paracetamol+caffeine" is one medicine of two ingredients.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from backend.domain.diary import Document
from backend.exchange.derived import drug_id


def medications_with(
    medications: Sequence[Document], doses: Iterable[Document]
) -> Sequence[Document]:
    """Add to a list of medicines those that doses name and the list lacks."""
    known = ids_by_name(medications)
    drugs = {dose["drug"].casefold(): dose["drug"] for dose in doses if dose.get("drug")}
    added = [_medication(drug) for name, drug in drugs.items() if name not in known]
    return [*medications, *added]


def named(dose: Document, ids: Mapping[str, str]) -> Document:
    """Give a dose the medicine of the drug it names; `ids` are those of `ids_by_name`."""
    plain = {field: value for field, value in dose.items() if field != "drug"}
    if not dose.get("drug"):
        return plain
    return {**plain, "medication_id": ids[dose["drug"].casefold()]}


def ids_by_name(medications: Sequence[Document]) -> dict[str, str]:
    """The id of each medicine by its name and by its ingredients; of two, the first."""
    by_name = {str(one["name"]).casefold(): one["id"] for one in reversed(medications)}
    return by_name | {drug_of(one).casefold(): one["id"] for one in reversed(medications)}


def drug_of(medication: Document) -> str:
    """The generic name of a medicine, or its own where the ingredients are not known."""
    return "+".join(medication.get("ingredients") or ()) or str(medication["name"])


def _medication(drug: str) -> dict[str, Any]:
    ingredients = [part.strip() for part in drug.split("+") if part.strip()]
    return {"id": drug_id(drug), "name": drug, "ingredients": ingredients or [drug]}
