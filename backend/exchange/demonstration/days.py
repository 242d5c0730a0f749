"""Nora's days: which she recorded, and what she said of them in the evening."""

from datetime import date, timedelta
from random import Random
from typing import Any

from backend.exchange.demonstration.attacks import attack_of
from backend.exchange.demonstration.chance import ZONE, drawn, either, some
from backend.exchange.demonstration.cycle import day_of_cycle
from backend.exchange.derived import checkin_id

FACTORS = {"stress": 0.25, "skipped_meal": 0.12, "dehydration": 0.1, "weather_pressure": 0.15}


def is_recorded(day: date) -> bool:
    """Tell whether anything was written down: now and then a day is missed, or a long weekend."""
    monday = day - timedelta(days=day.weekday())
    away = drawn("away", monday).random() < 0.08 and day.weekday() >= 4
    return not away and drawn("missed", day).random() > 0.04


def checkin_of(day: date) -> dict[str, Any] | None:
    """Give the check-in of an evening; some are left out."""
    dice = drawn("evening", day)
    if dice.random() < 0.15:
        return None
    return {
        "id": checkin_id(day.isoformat()),
        "date": day.isoformat(),
        "time_zone": ZONE,
        "headache_free": attack_of(day) is None,
        "sleep_hours": round(dice.gauss(7, 0.8) * 2) / 2,
        "sleep_quality": dice.randint(3, 9),
        "stress": dice.randint(1, 8),
        "mood": dice.randint(3, 9),
        "menstruation": _menstruation(dice, day),
        "exposures": _exposures(dice),
    }


def _menstruation(dice: Random, day: date) -> str:
    place = day_of_cycle(day)
    if place > 4:
        return "none"
    return "flow" if place < 4 else either(dice, {"flow": 1, "spotting": 2})


def _exposures(dice: Random) -> dict[str, Any]:
    present = some(dice, FACTORS)
    yes_or_no: dict[str, Any] = {name: name in present for name in FACTORS}
    units = int(either(dice, {"0": 8, "1": 2, "2": 1}))
    return {**yes_or_no, "alcohol_units": units, "caffeine_mg": dice.choice([80, 160, 240])}
