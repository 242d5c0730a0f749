"""A slow, literal, two-valued reading of the criteria, tried on every completion of a document.

Written from clinical/criteria.md and the house's decisions alone, without a look at the engine.
"""

from collections.abc import Mapping
from datetime import datetime
from itertools import product
from typing import Any

from tests.domain.reference.completions import (
    allowed,
    attacks,
    distinct,
    of_aura,
    of_face,
    of_pain,
    of_time,
    sections,
)
from tests.domain.reference.criteria import DECIDED, of_company
from tests.domain.reference.known import Attack, Company
from tests.domain.reference.order import LABELS, label

Document = Mapping[str, Any]
SECTIONS = Attack._fields

__all__ = ["LABELS", "criteria", "labels"]

WORDS = {frozenset({True}): "yes", frozenset({False}): "no", frozenset({True, False}): "unknown"}


def labels(
    document: Document, patient: Document | None = None, now: datetime | None = None
) -> list[str]:
    """Every label that some completion has, in their order."""
    found = {label(attack) for attack in attacks(document, patient, now)}
    return [code for code in LABELS if code in found]


def criteria(
    document: Document, patient: Document | None = None, now: datetime | None = None
) -> dict[str, dict[str, str]]:
    """Yes, no or unknown for each code and letter, over every completion."""
    found: dict[tuple[str, str], set[bool]] = {}
    every = dict(zip(SECTIONS, narrowed(document, patient or {}, now), strict=True))
    for names, decided in DECIDED:
        for chosen in product(*(every[name] for name in names)):
            for place, met in decided(*chosen).items():
                found.setdefault(place, set()).add(met)
    if (patient or {}).get("indometacin_response") not in {"complete", "partial", "none"}:
        found["3.2", "E"] = {True, False}
    told: dict[str, dict[str, str]] = {}
    for (code, letter), met in found.items():
        told.setdefault(code, {})[letter] = WORDS[frozenset(met)]
    return told


def narrowed(document: Document, patient: Document, now: datetime | None) -> list[list[Any]]:
    """Distinct completions of each section; no pains of severity `none` that no aura allows."""
    pains, companies, faces, times, auras, people = sections(document, patient, now)
    every_aura = distinct(auras, of_aura)
    return [
        [
            pain
            for pain in distinct(pains, of_pain)
            if any(allowed(document, pain, aura) for aura in every_aura)
        ],
        *(distinct(companies, criteria_of_company), distinct(faces, of_face)),
        *(distinct(times, of_time), every_aura, list(people)),
    ]


def criteria_of_company(company: Company) -> tuple[object, ...]:
    return tuple(of_company(company).values())
