"""The words of the case files, and what each of them is in a diary document."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

NOT_ASKED = "not asked"
STARTED = "2026-03-01T10:00:00+01:00"
UNITS = {"d": 1440.0, "h": 60.0, "min": 1.0, "s": 1 / 60}
MEDICINE: dict[str, dict[str, Any]] = {
    "none": {"doses": []},
    "helped": {"doses": [{"relief": "complete"}]},
    "helped in part": {"doses": [{"relief": "partial"}]},
    "did not help": {"doses": [{"relief": "none"}]},
    "effect not asked": {"doses": [{"relief": None}]},
    "one helped and one did not": {"doses": [{"relief": "none"}, {"relief": "complete"}]},
    "taken": {"took_medicine": True},
    NOT_ASKED: {},
}
# An adult with migraine, untreated, moderate on both sides, and everything else no (cases.md 8).
EVERYTHING_ELSE: dict[str, Any] = {
    "pain": "moderate",
    "side": "both",
    "quality": "none",
    "worse_with_activity": False,
    "nausea": "none",
    "vomiting": False,
    "light": False,
    "sound": False,
    "place": "none",
    "signs": "none",
    "restless": False,
    "aura": [],
    "could_not_function": False,
    "medicine": "none",
}
WITH_MIGRAINE: dict[str, Any] = {"ever 1.1": ">=5"}


def answer(value: Any) -> Any:
    return None if value == NOT_ASKED else value


def names(value: Any) -> list[str] | None:
    """A set: not asked, none of these, one name or several."""
    if value == NOT_ASKED:
        return None
    if value == "none":
        return []
    return [value] if isinstance(value, str) else list(value)


def pain(value: str) -> dict[str, Any]:
    """A severity; `none`; or so many of ten."""
    if value == "none":
        return {"pain_severity": None, "pain_peak": 0}
    if value.endswith(" of 10"):
        return {"pain_severity": None, "pain_peak": int(value.removesuffix(" of 10"))}
    return {"pain_severity": answer(value)}


def minutes(value: float | str) -> float:
    """A number of minutes, or words: `3 h 59 min`, `7 d 1 min`, `10 s`."""
    if isinstance(value, int | float):
        return value
    parts = re.findall(r"([\d.]+) (d|h|min|s)\b", value)
    if not parts:
        raise ValueError(f"{value!r} is no length")
    if [unit for _, unit in parts] == ["s"]:
        return float(parts[0][0]) / 60  # the same number as 10 / 60, not one beside it
    total = sum(float(number) * UNITS[unit] for number, unit in parts)
    return int(total) if total.is_integer() else total


def length(value: str) -> dict[str, Any]:
    """What a span says of a length in words."""
    if value == "nobody knows":
        return {"end_unknown": True}
    if value.startswith("at least "):
        return {"duration_minutes_range": [minutes(value.removeprefix("at least ")), None]}
    if " to " in value:
        least, most = value.split(" to ")
        return {"duration_minutes_range": [minutes(least), minutes(most)]}
    return {"duration_minutes": minutes(value)}


def instant(value: str) -> tuple[str, str]:
    """`2026-03-01 21:00 Europe/Berlin` as RFC 3339, and the zone."""
    told, zone = value.rsplit(" ", 1)
    moment = datetime.fromisoformat(told)
    here = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))
    return here.isoformat(), zone


def began(value: str) -> dict[str, Any]:
    started, zone = instant(value)
    return {"started_at": started, "time_zone": zone}


def flag(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {name: answer(value)}


def group(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {name: names(value)}


SPAN: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "lasted": length,
    "began": began,
    "ended": lambda value: {"ended_at": instant(value)[0]},
    "woke_without": flag("slept_through_end"),
    "start_known_to": lambda value: {"onset_precision": {"the day": "day_only"}[value]},
    "pain_free_for": lambda value: {"longest_pain_free_minutes": minutes(value)},
}
FIELDS: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "pain": pain,
    "peak": flag("pain_peak"),
    "speed": flag("onset_speed"),
    "side": flag("side"),
    "quality": group("quality"),
    "worse_with_activity": flag("worse_with_activity"),
    "nausea": flag("nausea"),
    "vomiting": flag("vomiting"),
    "light": flag("photophobia"),
    "sound": flag("phonophobia"),
    "place": group("locations"),
    "signs": group("autonomic"),
    "restless": flag("restless"),
    "could_not_function": flag("debilitating"),
    "age": flag("patient_age"),
    "prefilled": group("prefilled"),
    "last_seen": lambda value: {"pain_readings": [{"id": "r", "at": instant(value)[0], "pain": 5}]},
    "medicine": lambda value: MEDICINE[value],
}
SYMPTOM: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "kind": flag("symptom"),
    "begins": flag("onset_minutes"),
    "lasts": lambda value: {"duration_minutes": value if value is None else minutes(value)},
    "spreads": flag("spreads_gradually"),
    "one_sided": flag("one_sided"),
    "positive": flag("positive"),
    "reversible": flag("fully_reversible"),
    "one_eye": flag("one_eye"),
    "confirmed": flag("confirmed_by"),
    "signs": group("signs"),
}
PERSON: Mapping[str, Callable[[Any], dict[str, Any]]] = {
    "born": flag("birth_year"),
    "indometacin": flag("indometacin_response"),
    "known aura": group("diagnosed_aura"),
    "diagnosed": lambda code: {"diagnoses": [{"name": f"diagnosis {code}", "code": str(code)}]},
}


def symptom(said: Mapping[str, Any], number: int) -> dict[str, Any]:
    told: dict[str, Any] = {"id": f"s{number}"}
    for word, value in said.items():
        told |= SYMPTOM[word](None if value == NOT_ASKED and word == "lasts" else value)
    return told


def document(said: Mapping[str, Any], usual_symptom: Mapping[str, Any]) -> dict[str, Any]:
    """The episode document of an attack in words."""
    words = EVERYTHING_ELSE | dict(said)
    span: dict[str, Any] = {"started_at": STARTED, "time_zone": "Europe/Berlin"}
    told: dict[str, Any] = {"id": "a", "span": span}
    symptoms = words.pop("aura")
    told["aura"] = (
        None
        if symptoms == NOT_ASKED
        else [symptom({**usual_symptom, **one}, number) for number, one in enumerate(symptoms)]
    )
    for word, value in words.items():
        if word in SPAN:
            span |= SPAN[word](value)
        else:
            told |= FIELDS[word](value)
    return told


def patient(said: Mapping[str, Any]) -> dict[str, Any]:
    """The background of a person in words."""
    told: dict[str, Any] = {}
    ever = {word.removeprefix("ever "): count for word, count in said.items() if "ever " in word}
    if ever:
        told["lifetime_attacks"] = ever
    for word, value in said.items():
        if word in PERSON:
            told |= PERSON[word](value)
        elif not word.startswith("ever "):
            raise KeyError(word)
    return told
