"""What MigraLog writes beside its attacks, by the attack that each names."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from backend.exchange.foreign.clock import Clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.plain import Thing, inner, real, text

LISTS = ("episodeNotes", "intensityReadings", "symptomLogs", "painLocationLogs")
ByAttack = Mapping[str, list[Thing]]


@dataclass(frozen=True)
class Logs:
    """The notes, readings, symptoms and places of each attack, by the attack's own id."""

    notes: ByAttack
    readings: ByAttack
    symptoms: ByAttack
    places: ByAttack

    @classmethod
    def of(cls, gathering: Gathering, value: Thing) -> "Logs":
        """Sort the logs by their attacks; one that names none that is there is refused."""
        known = {text(one.get("id")) for _, one, _ in inner(gathering, value["episodes"], "")}
        return cls(*(_sorted(gathering, name, value, known) for name in LISTS))


def _sorted(gathering: Gathering, name: str, value: Thing, known: set[str]) -> ByAttack:
    found: defaultdict[str, list[Thing]] = defaultdict(list)
    for row, told, original in inner(gathering, value.get(name), name):
        attack = text(told.get("episodeId"))
        if attack in known:
            found[attack].append(told)
        else:
            gathering.refuse(row, name, "It names no attack of this file.", original)
    return found


def instant(clock: Clock, told: Any) -> datetime:
    """Read milliseconds since 1970. Raises ValueError for anything else."""
    milliseconds = real(told)
    if milliseconds is None:
        raise ValueError("Not a time (milliseconds since 1970).")
    return clock.instant(milliseconds / 1000)
