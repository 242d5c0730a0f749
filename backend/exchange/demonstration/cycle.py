"""Nora's cycle, which runs like a clock: 28 days from flow to flow."""

from datetime import date

LENGTH = 28


def day_of_cycle(day: date) -> int:
    """Count the days since the first day of flow, from 0."""
    return day.toordinal() % LENGTH


def is_around_the_flow(day: date) -> bool:
    """Tell whether a day is one of two before the flow to two after its first."""
    return day_of_cycle(day) in (26, 27, 0, 1, 2)
