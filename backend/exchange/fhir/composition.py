"""The first page of the document: what it is, of which days, what is in it and what is not."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any, Final
from uuid import UUID, uuid5

from backend.exchange.fhir.codes import OURS
from backend.exchange.fhir.parts import PRELIMINARY, Part, concept, reference, resource
from backend.exchange.fhir.wanted import Wanted

TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "summary": ("Summary, computed from the diary", "observations"),
    "attacks": ("Attacks, with their auras and readings", "observations"),
    "medicines": ("Medicines", "statements"),
    "doses": ("Medicines taken, and what they did", "statements and observations"),
    "days": ("Days", "observations"),
    "background": ("History, as the person tells it", "observations and allergies"),
    "questionnaires": ("Questionnaires", "responses"),
}
NO_DIAGNOSIS: Final = (
    "This is no diagnosis. It is what a person wrote down, and what of the criteria of ICHD-3 that "
    "fits, computed by a program. It is preliminary: the person can change the diary."
)
XHTML: Final = "http://www.w3.org/1999/xhtml"


def composition(
    sections: Mapping[str, Sequence[Part]],
    summary: Mapping[str, Any],
    wanted: Wanted,
    owner: str,
) -> Part:
    """Give the Composition; a section with nothing in it takes no place."""
    sentences = [NO_DIAGNOSIS, _days(summary["period"]), summary["statement"], *_left_out(wanted)]
    return resource(
        "Composition",
        str(uuid5(UUID(owner), f"fhir:composition:{wanted.now.isoformat()}")),
        language="en",
        text=_narrative(sentences),
        status=PRELIMINARY,
        type=concept("headache diary", (f"{OURS}:document", "headache_diary")),
        subject=reference(owner),
        date=wanted.now.isoformat(),
        author=[reference(owner)],
        title="Headache diary",
        section=[_section(name, sections[name]) for name in TITLES if sections[name]],
    )


def _section(name: str, parts: Sequence[Part]) -> Part:
    title, what = TITLES[name]
    return {
        "title": title,
        "code": concept(title, (f"{OURS}:section", name)),
        "text": _narrative([f"{len(parts)} {what}."]),
        "entry": [reference(part["id"]) for part in parts],
    }


def _narrative(sentences: Sequence[str]) -> Part:
    paragraphs = "".join(f"<p>{escape(sentence, quote=False)}</p>" for sentence in sentences)
    return {"status": "generated", "div": f'<div xmlns="{XHTML}">{paragraphs}</div>'}


def _days(period: Mapping[str, Any]) -> str:
    return (
        f"Summary of {period['from']} to {period['to']}:"
        f" {period['days_recorded']} of {period['days']} days recorded."
    )


def _left_out(wanted: Wanted) -> list[str]:
    told = {
        "notes": "Notes",
        "background": "The history and the warning questions",
        "attacks": "Single attacks, from which the days are counted all the same,",
        "medicines": "Medicines",
    }
    cut = f"What was before {wanted.since} is not in it: it would be too much at once."
    by_choice = [
        f"{words} were left out by the person's choice."
        for name, words in told.items()
        if getattr(wanted, name) == "left out"
    ]
    return [cut, *by_choice] if wanted.since else by_choice
