"""Chance that falls the same way every time: drawn from a word and a date."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from random import Random
from uuid import uuid5
from zoneinfo import ZoneInfo

from backend.domain.vocabulary import NAMESPACE

ZONE = "Europe/Berlin"


def drawn(word: str, day: date) -> Random:
    """Give the dice of a day for one purpose."""
    return Random(f"Nora Feld, {word}, {day}")  # noqa: S311 - a made-up diary, nothing secret


def either(dice: Random, chances: Mapping[str, float]) -> str:
    """Draw one name, each as likely as it weighs."""
    return dice.choices(list(chances), list(chances.values()))[0]


def some(dice: Random, chances: Mapping[str, float]) -> list[str]:
    """Draw each name by its own chance."""
    return [name for name, chance in chances.items() if dice.random() < chance]


def identity(word: str, day: date) -> str:
    """Give an id that follows from what it names."""
    return str(uuid5(NAMESPACE, f"demonstration:{word}:{day}"))


def moment(day: date, minutes: float) -> datetime:
    """Give the moment so many minutes after midnight of a day where Nora lives."""
    midnight = datetime.combine(day, time(), ZoneInfo(ZONE)).timestamp()
    exact = datetime.fromtimestamp(midnight, ZoneInfo(ZONE)) + timedelta(minutes=round(minutes))
    return datetime.fromtimestamp(exact.timestamp(), ZoneInfo(ZONE))
