"""What Nora's two kinds of attack are like, feature by feature."""

from random import Random
from typing import Any

from backend.exchange.demonstration.chance import either, some

PEAKS = {"mild": (2, 3), "moderate": (4, 6), "severe": (7, 9)}
TRIGGERS = {"stress_letdown": 0.3, "sleep_short": 0.25, "skipped_meal": 0.15, "menses": 0.2}
EARLY = {"yawning": 0.3, "neck_pain": 0.35, "craving": 0.15, "irritability": 0.2}
NOTES = (
    "Woke with it.",
    "Came on at work, drove home early.",
    "Dark room, curtains shut, gone by the evening.",
    "Dinner out the night before.",
)


def features(kind: str, dice: Random) -> dict[str, Any]:
    """Draw what an attack of a kind was like."""
    told = _migraine(dice) if kind == "migraine" else _tension(dice)
    least, most = PEAKS[told["pain_severity"]]
    return {
        **told,
        "onset_speed": "hours" if dice.random() < 0.6 else "minutes",
        "pain_peak": dice.randint(least, most),
        "autonomic": [],
        "suspected_triggers": some(dice, TRIGGERS),
    }


def _migraine(dice: Random) -> dict[str, Any]:
    side = either(dice, {"left": 7, "right": 2, "both": 1})
    places = [place if side == "both" else f"{place}:{side}" for place in ("temporal", "orbital")]
    told = {
        "pain_severity": either(dice, {"moderate": 4, "severe": 6}),
        "side": side,
        "locations": places,
        "quality": ["throbbing"] if dice.random() < 0.85 else ["pressing"],
        "worse_with_activity": dice.random() < 0.85,
        "nausea": either(dice, {"none": 2, "mild": 4, "moderate": 3, "severe": 1}),
        "vomiting": dice.random() < 0.12,
        "photophobia": dice.random() < 0.92,
        "phonophobia": dice.random() < 0.85,
        "osmophobia": dice.random() < 0.3,
        "restless": False,
        "other_symptoms": some(dice, {"neck_stiffness": 0.3, "difficulty_thinking": 0.4}),
        "premonitory": some(dice, EARLY),
        "activity_limit": dice.randint(1, 3),
        "hours_lost": dice.randint(0, 8),
        "relief": some(dice, {"dark_room": 0.7, "sleep": 0.5, "cold": 0.3}),
    }
    return {**told, "notes": dice.choice(NOTES)} if dice.random() < 0.3 else told


def _tension(dice: Random) -> dict[str, Any]:
    return {
        "pain_severity": either(dice, {"mild": 7, "moderate": 3}),
        "side": "both",
        "locations": ["frontal", "neck"] if dice.random() < 0.5 else ["frontal"],
        "quality": ["pressing"] if dice.random() < 0.8 else ["dull"],
        "worse_with_activity": False,
        "nausea": "none",
        "vomiting": False,
        "photophobia": False,
        "phonophobia": dice.random() < 0.2,
        "activity_limit": dice.randint(0, 1),
        "relief": some(dice, {"massage": 0.3, "heat": 0.2}),
    }
