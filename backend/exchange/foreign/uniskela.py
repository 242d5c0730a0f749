"""uniskela's JSON: attacks, medicines, doses, days and side effects (import-formats.md d7).

Its layout is that of the app's own reader of its exports, version 1 (src/server/import-data.ts of
uniskela/migraine-tracker). Weights and when a medicine is to be taken have no place here, which is
said.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from backend.exchange.foreign.attack import finish, noted, pain, running, settle_running, span
from backend.exchange.foreign.clock import Clock, clock_of, text_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import write
from backend.exchange.foreign.medicines import dose, medicine, unit_of
from backend.exchange.foreign.plain import Row, Thing, inner, number_text, real, text, texts, things
from backend.exchange.foreign.uniskela_days import days, effects, slept
from backend.exchange.foreign.words import Meaning, place, symptom, take, trigger
from backend.exchange.found import Choices, Found, Progress

SIDE: Final = {"left": "left", "right": "right", "both": "both"}
EFFECT: Final = {"none": "none", "some": "partial", "good": "partial", "complete": "complete"}
READ: Final = (
    *("format", "version", "exportedAt", "settings"),
    *("episodes", "medications", "doses", "effects", "daily", "schedules", "weights"),
)
USE: Final = {"preventive": "preventive", "acute": "acute"}
# What of a medicine, and of the whole, has no field.
UNKEPT: Final = ("frequency", "startDate", "endDate", "notes")
UNPLACED: Final = ("weights", "schedules")
WORDS: Final[Mapping[str, Meaning]] = {
    "locations": place,
    "characters": symptom,
    "symptoms": symptom,
    "factors": trigger,
}
NOTED: Final = ("activities", "disruptions")
NOTES_OF_DOSES: Final = "doses.notes has no place in a diary here; it stays with the row."


def is_format(value: Any) -> bool:
    """Tell whether it names itself."""
    return isinstance(value, dict) and value.get("format") == "migraine-tracker"


def read(value: Thing, choices: Choices, progress: Progress) -> Found:
    """Read attacks, medicines and doses."""
    gathering = Gathering("uniskela", choices, progress)
    _unread(gathering, value)
    clock = clock_of(gathering, _zone(value))
    for row in things(gathering, value.get("episodes"), "episodes"):
        attack(gathering, clock, row)
    settle_running(gathering)
    known = {}
    for row in inner(gathering, value.get("medications"), "medications"):
        id_ = _medicine(gathering, row)
        if id_:
            known[text(row.told.get("id"))] = id_
    for row in things(gathering, value.get("doses"), "doses"):
        _dose(gathering, clock, known, row)
    days(gathering, clock, value)
    effects(gathering, known, value)
    return gathering.found()


def _unread(gathering: Gathering, value: Thing) -> None:
    """Say what of the file is not read, and why."""
    for name in sorted(name for name in value.keys() - set(READ) if value[name]):
        gathering.warn_once(f"Nothing is known of {text(name)[:60]!r}; it was not read.")
    for name in UNPLACED:
        if value.get(name):
            gathering.warn_once(f"{name} has no place in a diary here.")


def _zone(value: Thing) -> str | None:
    """Give the zone that the app was set to."""
    settings = value.get("settings")
    return text(settings.get("timezone")) if isinstance(settings, dict) else None


def instant(clock: Clock, told: Any) -> datetime:
    """Read a moment in UTC. Raises ValueError for anything else."""
    try:
        found = datetime.fromisoformat(text(told))
    except ValueError as error:
        raise ValueError("Not a time (ISO 8601, UTC).") from error
    if found.tzinfo is None:
        raise ValueError("A time without its offset.")
    return clock.here(found)


def attack(gathering: Gathering, clock: Clock, row: Row) -> None:
    """Keep an attack; without an end it goes on."""
    told = row.told
    gathering.read["attacks"] += 1
    try:
        started = instant(clock, told.get("startedAt"))
    except (ValueError, OverflowError) as error:
        gathering.refuse(row.number, "startedAt", str(error), row.original)
        return
    own = text(told.get("id")) or text_of(started)
    episode: dict[str, Any] = {"id": gathering.id_of(f"attack:{own}")}
    episode["span"] = _span(gathering, clock, row, started)
    episode |= pain(gathering, row.number, "severity", number_text(told.get("severity")))
    side = SIDE.get(text(told.get("side")).casefold())
    if side:
        write(episode, f"side:{side}")
    said = {
        name: take(gathering, episode, name, texts(told.get(name)), meaning)
        for name, meaning in WORDS.items()
    }
    said |= {name: texts(told.get(name)) for name in NOTED}
    if real(told.get("impact")) is not None:
        said["impact (0 to 5)"] = [number_text(told["impact"])]
    said["sleep"] = slept(told.get("sleep"))
    finish(gathering, episode, noted(text(told.get("notes")), said), row.number, row.original)


def _span(gathering: Gathering, clock: Clock, row: Row, started: datetime) -> dict[str, Any]:
    ended = row.told.get("endedAt")
    if not ended:
        return running(started, clock.name)
    try:
        return span(started, clock.name, instant(clock, ended))
    except (ValueError, OverflowError) as error:
        gathering.refuse(row.number, "endedAt", str(error), str(ended))
        return span(started, clock.name)


def _medicine(gathering: Gathering, row: Row) -> str | None:
    gathering.read["medicines"] += 1
    told = row.told
    found = medicine(gathering, text(told.get("name")), row.number, _prescribed(told))
    if found is None:
        gathering.refuse(row.number, "medications", "A medicine needs a name.", row.original)
        return None
    for name in UNKEPT:
        if told.get(name):
            gathering.warn(f"{name} of a medicine has no place in a diary here.")
    return found


def _prescribed(told: Thing) -> Thing:
    use, active = USE.get(text(told.get("category"))), told.get("active")
    strength, unit = real(told.get("dose")), unit_of(text(told.get("units")))
    found: Thing = {"use": use} if use else {}
    if isinstance(active, bool):
        found["active"] = active
    if unit and strength is not None and 0 < strength <= 100_000:
        found |= {"strength": strength, "unit": unit}
    return found


def _dose(gathering: Gathering, clock: Clock, known: dict[str, str], row: Row) -> None:
    told = row.told
    gathering.read["doses"] += 1
    try:
        taken_at = instant(clock, told.get("takenAt"))
    except (ValueError, OverflowError) as error:
        gathering.refuse(row.number, "takenAt", str(error), row.original)
        return
    attack_id, drug = text(told.get("episodeId")), text(told.get("medicationId"))
    own = text(told.get("id")) or f"{drug}:{text_of(taken_at)}"
    amount = real(told.get("dose"))
    unit = unit_of(text(told.get("units")))
    if told.get("notes"):
        gathering.warn(NOTES_OF_DOSES)
    entry = {
        "id": gathering.id_of(f"dose:{own}"),
        "episode_id": gathering.known_id(f"attack:{attack_id}") if attack_id else None,
        "medication_id": known.get(drug),
        "taken_at": text_of(taken_at),
        "amount": amount if amount is not None and 0 <= amount <= 1_000_000 else None,
        "unit": unit,
        "relief": EFFECT.get(text(told.get("effectiveness")).casefold()),
    }
    gathering.keep("doses", dose(entry), row.number, row.original)
