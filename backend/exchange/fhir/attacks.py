"""Attacks as Observations: one each, with its answers as components and its course as members."""

from collections.abc import Collection, Iterator
from typing import Any, Final

from backend.domain.diary import Document
from backend.exchange.cells import NAMES, NUMBER, WORD, YES_NO
from backend.exchange.columns import EPISODE, SPAN
from backend.exchange.fhir.codes import HEADACHE, OURS, PAIN_SCORE
from backend.exchange.fhir.labels import Labels
from backend.exchange.fhir.observed import components, observation, ours, values
from backend.exchange.fhir.parts import (
    Part,
    absent_extension,
    answer,
    below,
    concept,
    moment,
    question,
    reference,
)

# Said in another place: as the period, as members, as statements of their own, or as a note.
ELSEWHERE: Final = frozenset({"started_at", "ended_at", "aura", "pain_readings", "doses", "notes"})
ANSWERS: Final = {name: cell for name, cell in {**SPAN, **EPISODE}.items() if name not in ELSEWHERE}
# What the criteria ask of every attack: where nothing is recorded, that is said.
ASKED: Final = frozenset(
    {
        "pain_severity",
        "side",
        "quality",
        "worse_with_activity",
        "nausea",
        "vomiting",
        "photophobia",
        "phonophobia",
        "autonomic",
        "restless",
    }
)
AURA: Final = {
    "signs": NAMES,
    "confirmed_by": WORD,
    "onset_minutes": NUMBER,
    "duration_minutes": NUMBER,
    "spreads_gradually": YES_NO,
    "one_sided": YES_NO,
    "positive": YES_NO,
    "fully_reversible": YES_NO,
    "one_eye": YES_NO,
}
OF_AURA: Final = frozenset({"duration_minutes", "fully_reversible"})


def attack(
    episode: Document, patient: str, notes: Collection[str], labels: Labels
) -> Iterator[Part]:
    """Give the Observation of an attack, and those of its aura and of its readings of the pain.

    `notes` names the ids of the attacks whose notes go along; `labels`: what the criteria say.
    """
    owner = str(episode["id"])
    members = [*_auras(episode, patient), *_readings(episode, patient)]
    said = {**episode["span"], **episode}
    yield observation(
        owner,
        patient,
        concept("headache attack", HEADACHE, (f"{OURS}:observation", "attack")),
        **period(episode["span"]),
        component=[*components(ANSWERS, said, ASKED), *_aura_answer(episode), *labels[owner]],
        hasMember=[reference(member["id"]) for member in members],
        note=_note(episode) if owner in notes else None,
        meta=source(episode),
    )
    yield from members


def period(span: Document) -> Part:
    """Say when it was. Only the day, where only that is known; an end nobody knows is unknown."""
    start = moment(span["started_at"], span["time_zone"])
    if span.get("onset_precision") == "day_only":
        start = start[:10]
    told: Part = {"start": start}
    if span.get("ended_at"):
        told["end"] = moment(span["ended_at"], span["time_zone"])
    elif span.get("end_unknown"):
        told["_end"] = absent_extension("unknown")
    return {"effectivePeriod": told}


def source(entry: Document) -> Part | None:
    """Name the diary that an entry was taken over from."""
    origin = entry.get("origin")
    return {"source": f"urn:umbra:source:{origin['source']}"} if origin else None


def _note(episode: Document) -> list[Part]:
    written = str(episode.get("notes") or "").strip()
    return [{"text": written}] if written else []


def _aura_answer(episode: Document) -> list[Part]:
    """Say whether there was an aura, or that nobody said so; each symptom is a member."""
    if "aura" not in episode or "aura" in (episode.get("prefilled") or ()):
        return components({"aura": YES_NO}, {}, {"aura"})
    found: Any = episode["aura"] if episode["aura"] is None else bool(episode["aura"])
    return [{"code": question("aura"), **value} for value in values("aura", YES_NO, found)]


def _auras(episode: Document, patient: str) -> Iterator[Part]:
    for place, symptom in enumerate(episode.get("aura") or ()):
        yield observation(
            below(str(episode["id"]), f"aura:{place}"),
            patient,
            ours("aura_symptom", "symptom of an aura"),
            effectiveDateTime=period(episode["span"])["effectivePeriod"]["start"],
            valueCodeableConcept=answer("symptom", symptom["symptom"]),
            component=components(AURA, symptom, OF_AURA),
        )


def _readings(episode: Document, patient: str) -> Iterator[Part]:
    for place, reading in enumerate(episode.get("pain_readings") or ()):
        yield observation(
            below(str(episode["id"]), f"reading:{place}"),
            patient,
            ours("pain_reading", "pain, 0 to 10", PAIN_SCORE),
            effectiveDateTime=moment(reading["at"]),
            valueInteger=reading["pain"],
        )
