"""MigraLog's medicines and doses; a dose that was skipped is none."""

from collections.abc import Mapping
from typing import Any, Final

from backend.exchange.foreign import medicines as told_medicines
from backend.exchange.foreign.clock import Clock, text_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.migralog_logs import instant
from backend.exchange.foreign.plain import Row, Thing, inner, real, text, texts

USE: Final = {"preventative": "preventive", "rescue": "acute"}
SKIPPED: Final = "A skipped dose is no dose."
NO_PLACE: Final = "timeToRelief has no place in a diary here."


def medicines(gathering: Gathering, value: Thing) -> Mapping[str, Thing]:
    """Keep the medicines; give each by its own id, with the id it has here."""
    known = {}
    for row, told, original in inner(gathering, value["medications"], "medications"):
        more = {**_strength(told), **_use(told)}
        if told.get("active") in (True, False):
            more["active"] = told["active"]
        id_ = told_medicines.medicine(gathering, text(told.get("name")), row, more)
        if id_ is None:
            gathering.refuse(row, "medications", "A medicine needs a name.", original)
        else:
            known[text(told.get("id"))] = {**told, "id": id_}
    return known


def _use(told: Thing) -> dict[str, str]:
    use = USE.get(text(told.get("type")))
    return {"use": use} if use else {}


def _strength(told: Thing) -> dict[str, Any]:
    amount, unit = (
        real(told.get("dosageAmount")),
        told_medicines.unit_of(text(told.get("dosageUnit"))),
    )
    fits = amount is not None and 0 < amount <= 1_000_000 and unit
    return {"strength": amount, "unit": unit} if fits else {}


def dose(gathering: Gathering, clock: Clock, known: Mapping[str, Thing], at: Row) -> None:
    """Keep a dose: so many of a strength, when, in which attack, and whether it helped."""
    row, told, original = at
    try:
        taken_at = instant(clock, told.get("timestamp"))
    except ValueError as error:
        gathering.refuse(row, "medicationDoses", str(error), original)
        return
    if told.get("status") == "skipped":
        gathering.refuse(row, "medicationDoses", SKIPPED, original)
        return
    medicine = known.get(text(told.get("medicationId")), {})
    attack = text(told.get("episodeId"))
    own = text(told.get("id")) or f"{text(told.get('medicationId'))}:{text_of(taken_at)}"
    entry = {
        "id": gathering.id_of(f"dose:{own}"),
        "episode_id": gathering.known_id(f"attack:{attack}") if attack else None,
        "medication_id": medicine.get("id"),
        "taken_at": text_of(taken_at),
        **_amount(told, medicine),
        "relief": _relief(real(told.get("effectivenessRating"))),
    }
    if told.get("timeToRelief") is not None:
        gathering.warn(NO_PLACE)
    effects = texts(told.get("sideEffects"))
    gathering.keep("doses", told_medicines.dose(entry, effects), row, original)


def _amount(told: Thing, medicine: Thing) -> dict[str, Any]:
    count = real(told.get("quantity"))
    if count is None or not 0 < count <= 1000:
        return {}
    strength = _strength(told) or _strength(medicine)
    if not strength:
        return {"amount": count}
    return {"amount": count * strength["strength"], "unit": strength["unit"]}


def _relief(rating: float | None) -> str | None:
    """Take a rating of 0 for none, of 10 for complete, and what lies between for partial."""
    if rating is None or not 0 <= rating <= 10:
        return None
    return {0: "none", 10: "complete"}.get(int(rating) if rating in (0, 10) else 1, "partial")
