"""One attack of MigraLog, with what its logs say of it."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from backend.exchange.foreign.attack import finish, noted, readings, running, span
from backend.exchange.foreign.clock import Clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.migralog_logs import Logs, instant
from backend.exchange.foreign.plain import Row, Thing, real, text, texts
from backend.exchange.foreign.words import place, symptom, take, trigger

Episode = dict[str, Any]


def attack(gathering: Gathering, clock: Clock, logs: Logs, at: Row) -> None:
    """Keep an attack; without an end it goes on."""
    row, told, original = at
    try:
        started = instant(clock, told.get("startTime"))
    except ValueError as error:
        gathering.refuse(row, "startTime", str(error), original)
        return
    own = text(told.get("id"))
    episode: Episode = {"id": gathering.id_of(f"attack:{own or told.get('startTime')}")}
    episode["span"] = _span(gathering, clock, row, started, told.get("endTime"))
    _pain(gathering, clock, row, episode, logs.readings[own])
    said = _words(gathering, episode, told, logs, own)
    _timed_auras(clock, started, episode, logs.symptoms[own])
    notes = "\n".join([text(told.get("notes")), *_notes(clock, logs.notes[own])])
    finish(gathering, episode, noted(notes.strip(), said), row, original)


def _span(
    gathering: Gathering, clock: Clock, row: int, started: datetime, ended: Any
) -> dict[str, Any]:
    if ended is None:
        return running(started, clock.name)
    try:
        return span(started, clock.name, instant(clock, ended))
    except ValueError as error:
        gathering.refuse(row, "endTime", str(error), str(ended))
        return span(started, clock.name)


def _pain(
    gathering: Gathering, clock: Clock, row: int, episode: Episode, told: list[Thing]
) -> None:
    """Write the pain over the attack, and its highest."""
    read: list[tuple[datetime, int]] = []
    for one in told:
        try:
            read.append((instant(clock, one.get("timestamp")), _whole(one.get("intensity"))))
        except ValueError as error:
            gathering.refuse(row, "intensityReadings", str(error), str(one.get("intensity")))
    if read:
        episode["pain_readings"] = readings(episode["id"], sorted(read))
        episode["pain_peak"] = max(pain for _, pain in read)


def _whole(told: Any) -> int:
    found = real(told)
    if found is None or not 0 <= found <= 10:
        raise ValueError("Not a pain from 0 to 10.")
    return int(found + 0.5)


def _words(
    gathering: Gathering, episode: Episode, told: Thing, logs: Logs, own: str
) -> dict[str, list[str]]:
    symptoms = [*texts(told.get("symptoms")), *texts(_each(logs.symptoms[own], "symptom"))]
    places = [*texts(told.get("locations"))]
    for log in logs.places[own]:
        places += texts(log.get("painLocations"))
    return {
        "Locations": take(gathering, episode, "locations", dict.fromkeys(places), place),
        "Qualities": take(gathering, episode, "qualities", texts(told.get("qualities")), symptom),
        "Symptoms": take(gathering, episode, "symptoms", dict.fromkeys(symptoms), symptom),
        "Triggers": take(gathering, episode, "triggers", texts(told.get("triggers")), trigger),
    }


def _each(logs: list[Thing], name: str) -> list[Any]:
    return [log.get(name) for log in logs]


def _timed_auras(clock: Clock, started: datetime, episode: Episode, logs: list[Thing]) -> None:
    """Give an aura the times of its log, where there is one aura and one log of it."""
    found = [log for log in logs if "aura" in text(log.get("symptom")).casefold()]
    auras = episode.get("aura", ())
    if len(found) != 1 or len(auras) != 1:
        return
    (aura,), (log,) = auras, found
    try:
        onset = instant(clock, log.get("onsetTime"))
        gone = instant(clock, log.get("resolutionTime"))
    except ValueError:
        return
    week = 7 * 1440
    minutes, lasted = (onset - started).total_seconds() / 60, (gone - onset).total_seconds() / 60
    if -week <= minutes <= week and 0 <= lasted <= week:
        aura |= {"onset_minutes": round(minutes, 1), "duration_minutes": round(lasted, 1)}


def _notes(clock: Clock, logs: list[Thing]) -> Iterator[str]:
    for log in logs:
        note = text(log.get("note"))
        try:
            yield f"{instant(clock, log.get('timestamp')):%Y-%m-%d %H:%M}: {note}"
        except ValueError:
            yield note
