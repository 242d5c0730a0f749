"""The two CSVs of cluster-headache-tracker: attacks, and in newer versions what was taken."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from backend.exchange.foreign.attack import (
    finish,
    noted,
    number,
    pain,
    running,
    settle_running,
    span,
)
from backend.exchange.foreign.clock import Clock, clock_of
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.medicines import NOTHING, dose, medicine, unit_of
from backend.exchange.foreign.relieved import within
from backend.exchange.foreign.tables import Cells, first_row, listed, named, rows_of
from backend.exchange.foreign.words import take, trigger
from backend.exchange.found import Choices, Found, Progress

ATTACKS: Final = ["start_time", "end_time", "intensity"]
DOSES: Final = ["taken_at", "medication", "kind"]
FORM: Final = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$", re.ASCII)
EFFECT: Final = {"helped": "partial", "no_effect": "none", "made_worse": "none"}
USE: Final = {"abortive": "acute", "acute": "acute", "preventive": "preventive"}
UNKEPT: Final = ("duration_minutes", "minutes_to_relief")

Reader = Callable[[Gathering, Clock, int, Cells, str], None]


def is_attacks(text: str) -> bool:
    """Tell whether the first line names the columns of attacks."""
    return first_row(text)[:3] == ATTACKS


def is_doses(text: str) -> bool:
    """Tell whether the first line names the columns of what was taken."""
    return first_row(text)[:3] == DOSES


def read(text: str, choices: Choices, progress: Progress) -> Found:
    """Read the attacks; without an end the last one goes on."""
    found = _read(text, Gathering("cluster_headache_tracker", choices, progress), _attack)
    settle_running(found)
    return found.found()


def read_doses(text: str, choices: Choices, progress: Progress) -> Found:
    """Read what was taken; an attack that a row names has the id that the other file gives it."""
    return _read(text, Gathering("cluster_headache_tracker", choices, progress), _dose).found()


def _read(text: str, gathering: Gathering, reader: Reader) -> Gathering:
    clock = clock_of(gathering)
    header, *rows = rows_of(text)
    for row, cells, original in named(rows, header, gathering):
        reader(gathering, clock, row, cells, original)
    return gathering


def _attack(gathering: Gathering, clock: Clock, row: int, cells: Cells, original: str) -> None:
    gathering.read["attacks"] += 1
    try:
        started = _at(gathering, clock, cells["start_time"])
    except ValueError as error:
        gathering.refuse(row, "start_time", str(error), original)
        return
    id_ = gathering.id_of(f"attack:{cells['start_time'].strip()}")
    episode = {"id": id_, "span": _span(gathering, clock, row, started, cells["end_time"])}
    episode |= pain(gathering, row, "intensity", cells["intensity"])
    left = take(gathering, episode, "triggers", listed(cells.get("triggers", "")), trigger)
    episode |= _medicines(gathering, episode, row, cells, original)
    notes = noted(cells.get("notes", ""), {"Triggers": left})
    finish(gathering, episode, notes, row, original)


def _at(gathering: Gathering, clock: Clock, text: str) -> datetime:
    try:
        told = datetime.fromisoformat(_whole(text.strip()))
    except ValueError as error:
        raise ValueError("Not a time (YYYY-MM-DD HH:MM:SS).") from error
    local = clock.local(told)
    if local.doubt:
        gathering.warn(local.doubt)
    return local.at


def _whole(text: str) -> str:
    if not FORM.match(text):
        raise ValueError(text)
    return text


def _span(
    gathering: Gathering, clock: Clock, row: int, started: datetime, text: str
) -> dict[str, Any]:
    if not text.strip():
        return running(started, clock.name)
    try:
        return span(started, clock.name, _at(gathering, clock, text))
    except ValueError as error:
        gathering.refuse(row, "end_time", str(error), text)
        return span(started, clock.name)


def _medicines(
    gathering: Gathering, episode: dict[str, Any], row: int, cells: Cells, original: str
) -> dict[str, Any]:
    texts = within(gathering, listed(cells.get("medication", "")), row)
    named_ones = [text for text in texts if text.casefold() not in NOTHING]
    for text in named_ones:
        entry = {
            "id": _dose_id(gathering, cells["start_time"], text),
            "episode_id": episode["id"],
            "medication_id": medicine(gathering, text, row),
            "taken_at": episode["span"]["started_at"],
        }
        gathering.warn_once("The attacks tell no times of medicines; each stands at the beginning.")
        gathering.keep("doses", dose(entry), row, original)
    return {"took_medicine": False} if texts and not named_ones else {}


def _dose_id(gathering: Gathering, attack: str, drug: str) -> str:
    """Give the same id to a dose in either file, so that who brings both has it once."""
    return gathering.id_of(f"dose:{attack.strip()}:{drug.strip().casefold()}")


def _dose(gathering: Gathering, clock: Clock, row: int, cells: Cells, original: str) -> None:
    gathering.read["doses"] += 1
    try:
        taken_at = _at(gathering, clock, cells["taken_at"])
        amount = number(cells.get("amount", ""), 0, 1_000_000)
    except ValueError as error:
        gathering.refuse(row, None, str(error), original)
        return
    drug, attack = cells["medication"].strip(), cells.get("attack_start_time", "").strip()
    use = USE.get(cells["kind"].strip().casefold())
    effect = cells.get("effectiveness", "").strip()
    entry = {
        "id": _dose_id(gathering, attack or cells["taken_at"], drug),
        "episode_id": gathering.known_id(f"attack:{attack}") if attack else None,
        "medication_id": medicine(gathering, drug, row, {"use": use} if use else {}),
        "taken_at": taken_at.isoformat(),
        "amount": amount,
        "unit": unit_of(cells.get("unit", "")),
        "relief": _relieved(gathering, effect),
    }
    for name in UNKEPT:
        if cells.get(name):
            gathering.warn(f"{name} has no place in a diary here.")
    worse = ["made worse"] if effect == "made_worse" else []
    gathering.keep("doses", dose(entry, worse), row, original)


def _relieved(gathering: Gathering, effect: str) -> str | None:
    if effect and effect not in EFFECT:
        gathering.unknown("effectiveness", effect)
    return EFFECT.get(effect)
