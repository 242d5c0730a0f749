"""What a foreign word can mean here: a field of an episode with its value, "nausea:mild"."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from backend.domain import vocabulary
from backend.exchange.derived import derived_id

Episode = dict[str, Any]

ANSWERS: Final[Mapping[str, tuple[str, ...]]] = {
    "pain_severity": vocabulary.SEVERITY,
    "side": vocabulary.SIDE,
    "nausea": vocabulary.NAUSEA,
    "onset_speed": vocabulary.ONSET_SPEED,
}
SETS: Final[Mapping[str, tuple[str, ...]]] = {
    "locations": vocabulary.SIDED_LOCATION,
    "quality": vocabulary.QUALITY,
    "autonomic": vocabulary.AUTONOMIC,
    "other_symptoms": vocabulary.OTHER_SYMPTOM,
    "premonitory": vocabulary.PREMONITORY,
    "suspected_triggers": vocabulary.TRIGGER,
    "provoked_by": vocabulary.PROVOKED_BY,
    "relief": vocabulary.RELIEF_MEASURE,
}
YES_NO: Final = (
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "worse_with_activity",
    "restless",
    "believed_migraine",
    "debilitating",
    "took_medicine",
)
# Every meaning that may be chosen; one that ends in a colon takes the person's own word behind it.
MEANINGS: Final = (
    *(f"{field}:{value}" for field, values in {**ANSWERS, **SETS}.items() for value in values),
    *(f"{field}:{answer}" for field in YES_NO for answer in ("yes", "no")),
    *(f"aura:{symptom}" for symptom in vocabulary.AURA_SYMPTOM),
)
_ALL: Final = frozenset(MEANINGS)
_OWN: Final = re.compile(r"^(\w+:(?:other|food):)([^\x00-\x1f\x7f\ud800-\udfff]{1,80})$")
_STRENGTH: Final = {name: place for place, name in enumerate((*vocabulary.NAUSEA,))}


def is_meaning(text: str) -> bool:
    """Tell whether a text is a meaning, with its own word where it takes one."""
    own = _OWN.match(text)
    return (text in _ALL and not text.endswith(":")) or bool(own and own[1] in _ALL)


def write(episode: Episode, meaning: str) -> None:
    """Write a meaning into an episode; of two answers the stronger, of two sides both."""
    field, value = meaning.split(":", 1)
    _WAYS.get(field, _answer)(episode, field, value)


def _answer(episode: Episode, field: str, value: str) -> None:
    if field in SETS:
        names = episode.setdefault(field, [])
        if value not in names and len(names) < 40:
            names.append(value)
    elif field in YES_NO:
        episode[field] = episode.get(field) or value == "yes"
    else:
        episode.setdefault(field, value)


def _strongest(episode: Episode, field: str, value: str) -> None:
    if _STRENGTH[value] > _STRENGTH[episode.get(field, "none")] or field not in episode:
        episode[field] = value


def _sides(episode: Episode, field: str, value: str) -> None:
    told = episode.get(field, value)
    episode[field] = "both" if {told, value} == {"left", "right"} else told


def _aura(episode: Episode, field: str, value: str) -> None:
    auras = episode.setdefault(field, [])
    if all(one["symptom"] != value for one in auras):
        auras.append({"id": derived_id(episode["id"], "aura", len(auras)), "symptom": value})


_WAYS: Final[Mapping[str, Callable[[Episode, str, str], None]]] = {
    "nausea": _strongest,
    "pain_severity": _strongest,
    "side": _sides,
    "aura": _aura,
}


def sided(episode: Episode) -> None:
    """Answer the side by the places of the pain, where nothing else did."""
    if "side" in episode:
        return
    for place in episode.get("locations", ()):
        side = place.rpartition(":")[2]
        if side in vocabulary.LOCATION_SIDE:
            _sides(episode, "side", side)
