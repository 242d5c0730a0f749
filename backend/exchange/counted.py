"""The counts at the head of a diary document: written with it, and compared when it is read."""

from collections.abc import Mapping
from typing import Any, Final

# Each list of a document, and what a person calls one and several of its entries.
LISTS: Final[Mapping[str, tuple[str, str]]] = {
    "episodes": ("attack", "attacks"),
    "medications": ("medicine", "medicines"),
    "doses": ("dose", "doses"),
    "treatments": ("treatment", "treatments"),
    "checkins": ("check-in", "check-ins"),
    "questionnaires": ("questionnaire", "questionnaires"),
}


def counts_of(document: Mapping[str, Any]) -> dict[str, int]:
    """Count the entries of each list as it stands in a document, those marked deleted too."""
    return {name: len(document.get(name) or ()) for name in LISTS}


def disagreements(document: Mapping[str, Any]) -> list[str]:
    """Say of each list that the document's own counts tell otherwise; nothing where it has none.

    Expects a document that has passed its schema, or any object: what is no count says nothing.
    """
    stated = document.get("counts")
    if not isinstance(stated, Mapping):
        return []
    there = counts_of(document)
    return [
        f"The file says {_said(name, stated[name])}, {count} {_are(count)} in it."
        for name, count in there.items()
        if isinstance(stated.get(name), int) and stated[name] != count
    ]


def _said(name: str, count: int) -> str:
    one, several = LISTS[name]
    return f"{count} {one if count == 1 else several}"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
