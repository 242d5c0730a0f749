"""What an attack of each kind is like, for generated episodes to start from."""

from typing import Any

MIGRAINE: dict[str, Any] = {
    "pain_severity": "moderate",
    "side": "left",
    "quality": ["throbbing"],
    "worse_with_activity": True,
    "nausea": "mild",
    "vomiting": False,
    "photophobia": True,
    "phonophobia": True,
    "aura": [],
    "autonomic": [],
    "restless": False,
    "locations": ["frontal"],
    "took_medicine": False,
}
TENSION: dict[str, Any] = MIGRAINE | {
    "pain_severity": "mild",
    "side": "both",
    "quality": ["pressing"],
    "worse_with_activity": False,
    "nausea": "none",
    "phonophobia": False,
}
CLUSTER: dict[str, Any] = TENSION | {
    "pain_severity": "severe",
    "side": "right",
    "quality": [],
    "locations": ["orbital:right"],
    "autonomic": ["tearing"],
    "restless": True,
    "photophobia": False,
}
STAB: dict[str, Any] = CLUSTER | {"quality": ["stabbing"], "autonomic": [], "restless": False}
SYMPTOM: dict[str, Any] = {
    "symptom": "visual",
    "onset_minutes": -40,
    "duration_minutes": 25,
    "spreads_gradually": True,
    "one_sided": True,
    "positive": True,
    "fully_reversible": True,
    "one_eye": True,
    "confirmed_by": "drawing",
    "signs": ["dysarthria", "vertigo"],
}
# Each with the lengths, in minutes, at which its criteria begin and end.
TYPICAL: tuple[tuple[dict[str, Any], tuple[float, ...]], ...] = (
    (MIGRAINE, (119, 120, 239, 240, 600, 1440, 4320, 4321)),
    (MIGRAINE | {"debilitating": True, "pain_severity": "severe"}, (4320, 4321, 6000)),
    (TENSION, (29, 30, 180, 600, 10080, 10081)),
    (CLUSTER, (1.9, 2, 10, 14, 15, 30, 31, 90, 180, 181)),
    (CLUSTER, (1 / 120, 1 / 60, 0.5, 2, 10, 10.1, 30)),
    (STAB, (1 / 60, 10 / 60, 11 / 60, 2, 2.1)),
    ({}, (0.1, 1.5, 90, 240, 2000)),
)
