"""The document: a Bundle whose first entry says what it is, and all that it speaks of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID, uuid5

import orjson

from backend.domain.diary import Diary, Document
from backend.exchange.fhir.answers import questionnaires
from backend.exchange.fhir.attacks import attack
from backend.exchange.fhir.composition import composition
from backend.exchange.fhir.days import day
from backend.exchange.fhir.labels import labels
from backend.exchange.fhir.medicines import dose, medicine, named
from backend.exchange.fhir.parts import Part
from backend.exchange.fhir.person import allergies, history, patient, warning_answers
from backend.exchange.fhir.summaries import summary_observations
from backend.exchange.fhir.wanted import Wanted

SECTIONS: Final = (
    "summary",
    "attacks",
    "medicines",
    "doses",
    "days",
    "background",
    "questionnaires",
)


def bundle(diary: Diary, summary: Mapping[str, Any], wanted: Wanted) -> Part:
    """Make the FHIR document of a diary; `summary` is what `summarize` says of it.

    Everything that stands in the diary goes along, whatever the summary's period. References lead
    to entries of the bundle only: a dose of an attack that is gone names none.
    """
    owner = str(uuid5(UUID(wanted.person), "fhir:patient"))
    sections = _sections(diary, summary, wanted, owner)
    told = [one for name in SECTIONS for one in sections[name]]
    first = composition(sections, summary, wanted, owner)
    person = patient(_background(diary, wanted), owner)
    return {
        "resourceType": "Bundle",
        "type": "document",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{first['id']}"},
        "timestamp": wanted.now.isoformat(),
        "entry": [_entry(one) for one in (first, person, *told)],
    }


def write(diary: Diary, summary: Mapping[str, Any], wanted: Wanted) -> bytes:
    """Write the document as JSON."""
    return orjson.dumps(bundle(diary, summary, wanted))


def _sections(
    diary: Diary, summary: Mapping[str, Any], wanted: Wanted, owner: str
) -> Mapping[str, Sequence[Part]]:
    diary = _given(diary, wanted)
    attacks = {str(one["id"]) for one in diary.episodes}
    noted = attacks if wanted.notes == "included" else frozenset[str]()
    names = {str(one["id"]): named(one) for one in diary.medications}
    known, said = _background(diary, wanted), labels(diary, wanted.now)
    return {
        "summary": list(summary_observations(summary, owner)),
        "attacks": [part for one in diary.episodes for part in attack(one, owner, noted, said)],
        "medicines": [medicine(one, owner) for one in diary.medications],
        "doses": [part for one in diary.doses for part in dose(one, owner, names, attacks)],
        "days": [day(one, owner) for one in diary.checkins],
        "background": [*history(known, owner), *allergies(known, owner)],
        "questionnaires": [*warning_answers(known, owner), *questionnaires(diary, owner)],
    }


def _given(diary: Diary, wanted: Wanted) -> Diary:
    """Leave out what is not given one by one; the summary knows it."""
    if wanted.attacks == "left out":
        diary = replace(diary, episodes=())
    return diary if wanted.medicines == "included" else replace(diary, medications=(), doses=())


def _background(diary: Diary, wanted: Wanted) -> Document:
    return diary.patient if wanted.background == "included" else {}


def _entry(one: Part) -> Part:
    return {"fullUrl": f"urn:uuid:{one['id']}", "resource": one}
