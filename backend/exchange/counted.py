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
    lists = {name: document.get(name) for name in LISTS}
    return {name: len(one) if isinstance(one, list) else 0 for name, one in lists.items()}


def stated_in(document: Mapping[str, Any]) -> dict[str, int]:
    """Give the counts that a document states of itself, {} where it states none."""
    stated = document.get("counts")
    told = stated.items() if isinstance(stated, dict) else ()
    return {name: count for name, count in told if name in LISTS and type(count) is int}


def disagreements(document: Mapping[str, Any]) -> list[str]:
    """Say of each list that the document's own counts tell otherwise; nothing where it has none.

    Expects a document that has passed its schema, or any object: what is no count says nothing.
    """
    stated, there = stated_in(document), counts_of(document)
    return [
        f"The file says {_said(name, count)}, {there[name]} {_are(there[name])} in it."
        for name, count in stated.items()
        if there[name] != count
    ]


def _said(name: str, count: int) -> str:
    one, several = LISTS[name]
    return f"{count} {one if count == 1 else several}"


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
