"""The words of the patients' files, and what each of them is in a diary document."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any

from tests.domain.diaries import IBUPROFEN, SUMATRIPTAN, TENSION
from tests.shared.corners import attack

# History of more than three months, five attacks of 1.1 and ten of chapter 2 (cases.md 8.3).
PERSON: Mapping[str, Any] = {"since": "2024-02-01", "ever 1.1": ">=5", "ever 2": ">=10"}
TAKEN_FOR_MIGRAINE = {
    "believed_migraine": True,
    "took_medicine": True,
    "doses": [{"drug": "sumatriptan", "relief": "complete"}],
}
NO_D = {"nausea": "none", "photophobia": False, "phonophobia": False}
AURA = {
    "symptom": "visual",
    "onset_minutes": -30,
    "duration_minutes": 20,
    "spreads_gradually": True,
    "one_sided": True,
    "positive": True,
    "fully_reversible": True,
}
_Make = Callable[[date], dict[str, Any]]


def _lasting(hours: float, **answers: Any) -> _Make:
    """Give attacks that begin at nine and last so long, untreated unless the answers say."""

    def make(day: date) -> dict[str, Any]:
        ended = f"{day + timedelta(days=int(9 + hours) // 24)}T{int(9 + hours) % 24:02}"
        minutes = round(hours % 1 * 60)
        return attack(
            f"{day}T09:00:00Z",
            f"{ended}:{minutes:02}:00Z",
            "UTC",
            **({"id": f"{day} {hours} {len(answers)}", "took_medicine": False} | answers),
        )

    return make


ATTACKS: Mapping[str, _Make] = {
    "migraine": _lasting(6),
    "migraine, aura not asked": _lasting(6, aura=None),
    "migraine, nausea not asked": _lasting(6, nausea=None),
    "migraine of one hour": _lasting(1, restless=False),
    "migraine with aura": _lasting(6, aura=[{"id": "a", **AURA}]),
    "aura of one characteristic": _lasting(
        6, **NO_D, aura=[{"id": "a", "symptom": "visual", "fully_reversible": True}]
    ),
    "nearly migraine": _lasting(6, **NO_D),
    "tension": _lasting(6, **TENSION),
    "tension, aura not asked": _lasting(6, **TENSION, aura=None),
    "tension of 20 minutes": _lasting(1 / 3, **TENSION),
    "tension with mild nausea": _lasting(6, **(TENSION | {"nausea": "mild"})),
    "tension with vomiting": _lasting(6, **(TENSION | {"vomiting": True})),
    "tension taken for migraine, relieved by a triptan": _lasting(
        6, **TENSION, **TAKEN_FOR_MIGRAINE
    ),
    "tension taken for migraine": _lasting(6, **TENSION, believed_migraine=True),
    "migraine of 80 hours, could not function": _lasting(80, debilitating=True),
    "something taken, not named": _lasting(6, took_medicine=True),
}

MEDICINES: Mapping[str, str] = {
    "triptan": "suma",
    "ibuprofen": "ibu",
    "paracetamol": "para",
    "paracetamol, aspirin and caffeine": "three",
    "paracetamol and aspirin": "two",
    "ergotamine": "ergo",
    "tramadol": "tram",
    "lasmiditan": "lasmi",
    "gepant": "gepa",
    "sumatriptan and naproxen": "trex",
    "own drops": "own",
    "metoclopramide": "meto",
}
MEDICATIONS: list[dict[str, Any]] = [
    SUMATRIPTAN,
    IBUPROFEN,
    {"id": "para", "ingredients": ["paracetamol"], "use": "acute"},
    {"id": "three", "ingredients": ["paracetamol", "aspirin", "caffeine"], "use": "acute"},
    {"id": "two", "ingredients": ["paracetamol", "aspirin"], "use": "acute"},
    {"id": "ergo", "ingredients": ["ergotamine"], "use": "acute"},
    {"id": "tram", "ingredients": ["tramadol"], "use": "acute"},
    {"id": "lasmi", "ingredients": ["lasmiditan"], "use": "acute"},
    {"id": "gepa", "ingredients": ["ubrogepant"], "use": "acute"},
    {"id": "trex", "ingredients": ["sumatriptan", "naproxen"], "use": "acute"},
    {"id": "own", "name": "Drops", "use": "acute"},
    {"id": "meto", "ingredients": ["metoclopramide"], "use": "acute"},
]
# What a month says that is no medicine.
NEVER = {*ATTACKS, "other days"}


def person(told: Mapping[str, Any]) -> dict[str, Any]:
    """Read what the person says of all of life."""
    ever = {name.removeprefix("ever "): count for name, count in told.items() if name != "since"}
    since = {"pattern_since": f"{told['since']}"} if "since" in told else {}
    return {**since, "lifetime_attacks": ever}
