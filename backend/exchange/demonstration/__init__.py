"""Nora Feld, who does not exist, and a year of her diary, for showing what Umbra does.

Every day is drawn from its own date alone, so the diary of another as-of day agrees with this one
wherever both have a day, and ids stay the same.
"""

from datetime import date, timedelta

from backend.domain.diary import Diary
from backend.exchange.demonstration.attacks import attack_of, doses_of
from backend.exchange.demonstration.days import checkin_of, is_recorded
from backend.exchange.demonstration.person import BACKGROUND, MEDICATIONS

DAYS = 365


def demonstration(as_of: date) -> Diary:
    """Make the diary of the year that ends on the day before `as_of`."""
    days = [as_of - timedelta(days=back) for back in range(DAYS, 0, -1)]
    recorded = [day for day in days if is_recorded(day)]
    attacks = [attack for day in recorded if (attack := attack_of(day))]
    doses = [dose for day in recorded for dose in doses_of(day)]
    checkins = [checkin for day in recorded if (checkin := checkin_of(day))]
    return Diary(
        patient=BACKGROUND,
        episodes=attacks,
        medications=MEDICATIONS,
        doses=doses,
        checkins=checkins,
    )
