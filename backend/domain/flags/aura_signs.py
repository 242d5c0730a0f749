"""What the aura of one attack says to the warnings, as names of signs."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from backend.domain.flags.limits import (
    AURA_LEAST_MINUTES,
    AURA_MOST_MINUTES,
    MOTOR_MOST_MINUTES,
    NEAR_MINUTES,
)

Symptom = Mapping[str, Any]


def aura_signs(aura: Sequence[Symptom], diagnosed: Collection[str]) -> Iterator[str]:
    """Name the signs of an aura, none where it is empty; what a symptom lacks names nothing.

    `diagnosed`: the patient's `diagnosed_aura`, empty where that was not answered. `first_motor`
    is a motor symptom that is not among them, `known_motor` one that is.
    """
    if aura:
        yield from _kinds({one.get("symptom") for one in aura}, {*diagnosed})
        yield from _courses(aura)


def _kinds(names: set[Any], known: set[str]) -> Iterator[str]:
    yield from (f"first_{name}" for name in names - known)
    yield from (f"known_{name}" for name in names & known)


def _courses(aura: Sequence[Symptom]) -> Iterator[str]:
    if all(one.get("positive") is False for one in aura):
        yield "aura_negative"
    if any(_odd(one) for one in aura):
        yield "aura_odd_length"
    if all(_over_long_before(one) for one in aura):
        yield "aura_far"


def _odd(one: Symptom) -> bool:
    minutes = one.get("duration_minutes")
    most = MOTOR_MOST_MINUTES if one.get("symptom") == "motor" else AURA_MOST_MINUTES
    return minutes is not None and not AURA_LEAST_MINUTES <= minutes <= most


def _over_long_before(one: Symptom) -> bool:
    onset, minutes = one.get("onset_minutes"), one.get("duration_minutes")
    return onset is not None and minutes is not None and onset + minutes < -NEAR_MINUTES
