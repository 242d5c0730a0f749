"""The aura that now and then comes before one of Nora's migraines."""

from datetime import date
from typing import Any

from backend.exchange.demonstration.chance import drawn, identity


def aura_of(kind: str, day: date) -> dict[str, Any]:
    """Draw an aura for an attack: mostly none, now and then one, and now and then not asked."""
    dice = drawn("aura", day)
    chance = dice.random()
    if chance < 0.05:
        return {}
    if kind != "migraine" or chance < 0.85:
        return {"aura": []}
    minutes = dice.randint(15, 40)
    return {
        "aura": [
            {
                "id": identity("aura", day),
                "symptom": "visual",
                "onset_minutes": -minutes - dice.randint(0, 30),
                "duration_minutes": minutes,
                "spreads_gradually": True,
                "one_sided": True,
                "positive": dice.random() < 0.8,
                "fully_reversible": True,
            }
        ]
    }
