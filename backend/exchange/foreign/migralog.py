"""MigraLog's JSON: attacks with their readings, and logs that name them (import-formats.md d6).

Of days only a green one says that there was no headache, and a red one without an attack that there
was. The counts of its head are compared with what is in it.
"""

from typing import Any, Final

from backend.exchange.foreign.attack import settle_running
from backend.exchange.foreign.clock import clock_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.migralog_attacks import attack
from backend.exchange.foreign.migralog_days import days
from backend.exchange.foreign.migralog_doses import dose, medicines
from backend.exchange.foreign.migralog_logs import Logs
from backend.exchange.foreign.plain import Thing, inner, real, text, things
from backend.exchange.found import Choices, Found, Progress

KNOWN: Final = (
    "episodes",
    "episodeNotes",
    "intensityReadings",
    "symptomLogs",
    "painLocationLogs",
    "dailyStatusLogs",
    "medications",
    "medicationDoses",
    "medicationSchedules",
    "calendarOverlays",
)
OVERLAY: Final = "A span of marked days has no place in a diary here."


def is_format(value: Any) -> bool:
    """Tell whether it is an object of MigraLog's shape."""
    needed = {"metadata", "episodes", "medications", "medicationDoses"}
    return isinstance(value, dict) and needed <= value.keys()


def read(value: Thing, choices: Choices, progress: Progress) -> Found:
    """Read the whole; a zone is told by the schedules of medicines, where they agree."""
    gathering = Gathering("migralog", choices, progress)
    _counts(gathering, value)
    clock = clock_of(gathering, _zone(gathering, value))
    logs = Logs.of(gathering, value)
    for row in things(gathering, value["episodes"], "episodes"):
        attack(gathering, clock, logs, row)
    settle_running(gathering)
    known = medicines(gathering, value)
    for row in things(gathering, value["medicationDoses"], "medicationDoses"):
        dose(gathering, clock, known, row)
    days(gathering, clock, value)
    for place, _, original in inner(gathering, value.get("calendarOverlays"), "calendarOverlays"):
        gathering.refuse(place, "calendarOverlays", OVERLAY, original)
    return gathering.found()


def _counts(gathering: Gathering, value: Thing) -> None:
    """Note what the head says is in it, and what is."""
    head = value["metadata"] if isinstance(value["metadata"], dict) else {}
    told = head.get("counts") if isinstance(head.get("counts"), dict) else {}
    older = {"episodes": head.get("episodeCount"), "medications": head.get("medicationCount")}
    for name in KNOWN:
        stated = real((told or {}).get(name, older.get(name)))
        there = value.get(name)
        gathering.read[name] = len(there) if isinstance(there, list) else 0
        if stated is not None:
            gathering.stated[name] = int(stated)
    for name in value.keys() - {"metadata", *KNOWN}:
        gathering.warn_once(f"Nothing is known of {text(name)[:60]!r}; it was not read.")


def _zone(gathering: Gathering, value: Thing) -> str | None:
    schedules = inner(gathering, value.get("medicationSchedules"), "medicationSchedules")
    told = {text(one.get("timezone")) for _, one, _ in schedules}
    return told.pop() if len(told) == 1 else None
