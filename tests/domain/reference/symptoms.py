"""Symptoms of an aura drawn at random, near every limit of 1.2."""

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

KINDS = ("visual", "visual", "sensory", "speech", "motor", "brainstem", "retinal")
SIGNS = ("dysarthria", "vertigo", "tinnitus", "diplopia")
SYMPTOM: Mapping[str, Callable[[Random], Any]] = {
    "onset_minutes": lambda random: random.choice((-200, -120, -65, -61, -60, -30, -30, 0, 20)),
    "duration_minutes": lambda random: random.choice((1, 4.9, 5, 20, 20, 60, 61, 4320, 4321)),
    "spreads_gradually": lambda random: random.random() < 0.6,
    "one_sided": lambda random: random.random() < 0.5,
    "positive": lambda random: random.random() < 0.5,
    "fully_reversible": lambda random: random.random() < 0.8,
    "one_eye": lambda random: random.random() < 0.7,
    "confirmed_by": lambda random: random.choice(("none", "drawing", "examination")),
    "signs": lambda random: random.sample(SIGNS, random.choice((0, 1, 2, 2))),
}


def symptom(random: Random, number: int) -> dict[str, Any]:
    """A symptom of which every part is known."""
    told: dict[str, Any] = {"id": f"s{number}", "symptom": random.choice(KINDS)}
    return told | {part: draw(random) for part, draw in SYMPTOM.items()}
