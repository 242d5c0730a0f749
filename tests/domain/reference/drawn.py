"""Attacks drawn at random: of every chapter, near every limit, with up to eight answers missing."""

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from tests.domain.reference.answers import LIMITS
from tests.domain.reference.symptoms import SYMPTOM, symptom

MOST_MISSING = 8
STARTED = "2026-03-01T10:00:00+01:00"
NEVER, OFTEN = {"1.1": "<5", "1.2": "<2"}, {"1.1": ">=5"}
PATIENTS: tuple[dict[str, Any], ...] = (
    {},
    {"lifetime_attacks": OFTEN},
    {"lifetime_attacks": NEVER, "indometacin_response": "complete"},
    {"lifetime_attacks": OFTEN, "indometacin_response": "complete"},
    {"diagnoses": [{"name": "x", "code": "1.2.1"}], "indometacin_response": "partial"},
    {"lifetime_attacks": {"1.1": "<5"}, "birth_year": 2008},
    {"birth_year": 2012, "indometacin_response": "sub_therapeutic"},
    {"lifetime_attacks": NEVER, "birth_year": 1980, "indometacin_response": "none"},
)
RELIEF = ([], [{"relief": "none"}], [{"relief": "partial"}], [{"relief": "complete"}])
QUALITY = ("throbbing", "pressing", "dull", "stabbing", "burning")
PLACES = ("orbital", "temporal", "frontal", "face", "jaw", "occipital", "orbital:left", "vertex")
SIGNS = ("tearing", "red_eye", "runny_nose", "small_pupil", "face_flushing", "ear_fullness")


def some(*names: str) -> Callable[[Random], list[str]]:
    return lambda random: random.sample(names, random.choice((0, 1, 1, 1, 2)))


def one_of(*values: Any) -> Callable[[Random], Any]:
    return lambda random: random.choice(values)


def chance(share: float) -> Callable[[Random], bool]:
    return lambda random: random.random() < share


def minutes(random: Random) -> float:
    """A limit, just beside one, or anywhere."""
    limit = random.choice(LIMITS)
    beside = random.choice((0, 0, 0.001, -0.001, 0.5, 60, 1000))
    return max(limit + beside, 0)


def aura(random: Random) -> list[dict[str, Any]]:
    count = random.choice((0, 1, 1, 2, 2, 3))
    return [symptom(random, number) for number in range(count)]


FIELDS: Mapping[str, Callable[[Random], Any]] = {
    "pain_severity": one_of("mild", "moderate", "severe"),
    "side": one_of("left", "right", "both", "shifting"),
    "quality": some(*QUALITY),
    "worse_with_activity": chance(0.5),
    "nausea": one_of("none", "none", "mild", "moderate", "severe"),
    "vomiting": chance(0.3),
    "photophobia": chance(0.5),
    "phonophobia": chance(0.5),
    "autonomic": some(*SIGNS),
    "restless": chance(0.5),
    "locations": some(*PLACES),
    "debilitating": chance(0.5),
    "aura": aura,
    "doses": one_of(*RELIEF),
}
MIGRAINE = {"side": "left", "quality": ["throbbing"], "nausea": "mild", "pain_severity": "severe"}
TENSION = {"side": "both", "quality": ["pressing"], "nausea": "none", "pain_severity": "mild"}
EYE = {
    "side": "left",
    "locations": ["orbital"],
    "autonomic": ["tearing"],
    "nausea": "none",
    "pain_severity": "severe",
    "vomiting": False,
    "photophobia": False,
    "aura": [],
    "doses": [],
}
# What an attack of each chapter has, and how long it lasts.
CHAPTERS: tuple[tuple[dict[str, Any], tuple[float, ...]], ...] = (
    (MIGRAINE, (200, 239, 240, 600, 4320, 4321)),
    (MIGRAINE | {"debilitating": True, "aura": []}, (4320, 4321, 5000)),
    (MIGRAINE | {"aura": []}, (119, 120, 200, 239, 240, 600)),
    (TENSION, (29, 30, 600, 10080, 10081)),
    (TENSION | {"aura": [], "vomiting": False, "photophobia": False}, (29, 30, 600, 10080)),
    (EYE, (14, 15, 60, 180, 181)),
    (EYE, (1.99, 2, 10, 14, 15, 20, 30, 31)),
    (EYE | {"side": "both", "worse_with_activity": True, "quality": []}, (2, 11, 12, 14)),
    (EYE | {"locations": ["jaw"]}, (0.01, 1 / 60, 1, 10, 10.01, 20, 30)),
    ({"quality": ["stabbing"], "autonomic": [], "aura": []}, (0.01, 10 / 60, 1, 2, 2.01)),
    ({}, LIMITS),
)


def drawn(seed: int, count: int) -> list[dict[str, Any]]:
    """So many attacks; the same for the same seed."""
    random = Random(seed)  # noqa: S311 - examples, no secrets
    return [attack(random, str(number)) for number in range(count)]


def attack(random: Random, name: str) -> dict[str, Any]:
    """One attack near some chapter, with none to eight answers missing."""
    typical, lengths = random.choice(CHAPTERS)
    answers = {field: draw(random) for field, draw in FIELDS.items()}
    answers |= {field: value for field, value in typical.items() if random.random() < 0.85}
    length = random.choice(lengths) if random.random() < 0.8 else minutes(random)
    told = {"id": name, "span": span(length), **answers}
    if random.random() < 0.1:
        told |= {"pain_severity": None, "pain_peak": random.choice((0, 0, 1, 3, 4, 6, 7))}
    if random.random() < 0.3:
        told["span"]["longest_pain_free_minutes"] = random.choice((0, 720, 721))
    for _ in range(random.choice((0, 0, 0, *range(MOST_MISSING + 1)))):
        told = without(random, told)
    return told


def span(length: float) -> dict[str, Any]:
    return {"started_at": STARTED, "time_zone": "Europe/Berlin", "duration_minutes": length}


def without(random: Random, told: dict[str, Any]) -> dict[str, Any]:
    """The attack with one answer fewer: a field, a part of a symptom, or how long it was."""
    where = random.choice([*FIELDS, "span", "symptom", "symptom", "symptom"])
    if where == "span":
        return told | {"span": vague(random, told["span"])}
    if where != "symptom":
        return told | {where: None}
    if not told["aura"]:
        return told
    parts = [*SYMPTOM, "onset_minutes", "onset_minutes", "duration_minutes"]
    part, place = random.choice(parts), random.randrange(len(told["aura"]))
    changed = [*told["aura"]]
    changed[place] = changed[place] | {part: None}
    return told | {"aura": changed}


def vague(random: Random, told: Mapping[str, Any]) -> dict[str, Any]:
    """A span of which only bounds are known, that hold what was known of it."""
    rest = {name: value for name, value in told.items() if not name.startswith("duration")}
    least, most = bounds(told)
    lower = random.choice([limit for limit in LIMITS if limit <= least])
    upper = random.choice(
        [None, *(limit for limit in LIMITS if most is not None and limit >= most)]
    )
    return rest | {"duration_minutes_range": [lower, upper]}


def bounds(told: Mapping[str, Any]) -> tuple[float, float | None]:
    """The least and the most minutes of a span without clock times; None is open."""
    exact = told.get("duration_minutes")
    least, most = told.get("duration_minutes_range") or (exact, exact)
    return least or 0, most
