"""Nora's attacks, migraine and tension-type, and what she took in them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from backend.exchange.demonstration.aura import aura_of
from backend.exchange.demonstration.chance import ZONE, drawn, either, identity, moment, some
from backend.exchange.demonstration.cycle import is_around_the_flow
from backend.exchange.demonstration.kinds import features
from backend.exchange.demonstration.person import IBUPROFEN, SUMATRIPTAN

# An answer that she now and then leaves out.
SKIPPED = ("osmophobia", "restless", "other_symptoms", "premonitory", "suspected_triggers")


def attack_of(day: date) -> dict[str, Any] | None:
    """Give the attack that began on a day, if one did."""
    kind = _kind(day)
    if kind == "none":
        return None
    dice = drawn("attack", day)
    started = moment(day, dice.uniform(6.5, 15) * 60)
    told = features(kind, dice)
    left_out = some(dice, dict.fromkeys(SKIPPED, 0.3))
    told |= aura_of(kind, day)
    return {
        "id": identity("attack", day),
        "span": {**_span(kind, dice, started), "time_zone": ZONE},
        **{name: answer for name, answer in told.items() if name not in left_out},
        "took_medicine": bool(_doses(day)),
    }


def doses_of(day: date) -> list[dict[str, Any]]:
    """Give what was taken in the attack of a day."""
    return _doses(day) if _kind(day) != "none" else []


def _kind(day: date) -> str:
    likely = 0.5 if is_around_the_flow(day) else 0.12
    return either(drawn("kind", day), {"migraine": likely, "tension": 0.1, "none": 0.9 - likely})


def _span(kind: str, dice: Random, started: datetime) -> dict[str, Any]:
    hours = dice.uniform(4.5, 14) if kind == "migraine" else dice.uniform(1, 7)
    ended = moment(started.date(), started.hour * 60 + started.minute + hours * 60)
    precision = either(dice, {"exact": 5, "approximate": 3, "on_waking": 2})
    span = {"started_at": started.isoformat(), "onset_precision": precision}
    if dice.random() < 0.06:
        return {**span, "ended_at": None, "end_unknown": True}
    return {**span, "ended_at": ended.isoformat()}


def _doses(day: date) -> list[dict[str, Any]]:
    kind = _kind(day)
    dice = drawn("doses", day)
    took = {"migraine": 0.85, "tension": 0.35, "none": 0.0}[kind]
    if dice.random() >= took:
        return []
    return list(_taken(kind, day, dice))


def _taken(kind: str, day: date, dice: Random) -> Iterator[dict[str, Any]]:
    started = moment(day, drawn("attack", day).uniform(6.5, 15) * 60)
    first = started + timedelta(minutes=dice.randint(10, 100))
    relief = either(dice, {"complete": 4, "partial": 4, "none": 2})
    yield _dose(f"{kind}:1", day, first, relief)
    if kind == "migraine" and relief != "complete" and dice.random() < 0.4:
        again = "partial" if dice.random() < 0.6 else "complete"
        yield _dose(f"{kind}:2", day, first + timedelta(minutes=150), again)


def _dose(word: str, day: date, taken_at: datetime, relief: str) -> dict[str, Any]:
    dice = drawn(word, day)
    migraine = word.startswith("migraine")
    after = {"complete": 0, "partial": dice.randint(2, 4), "none": dice.randint(5, 8)}[relief]
    return {
        "id": identity(f"dose:{word}", day),
        "episode_id": identity("attack", day),
        "medication_id": SUMATRIPTAN if migraine else IBUPROFEN,
        "taken_at": taken_at.isoformat(),
        "amount": 50 if migraine else 400,
        "unit": "mg",
        "pain_before": dice.randint(5, 8) if migraine else dice.randint(3, 5),
        "pain_after_2h": after if migraine else min(after, 4),
        "relief": relief,
        "returned_within_24h": dice.random() < 0.2,
        "side_effects": ["tiredness"] if migraine and dice.random() < 0.2 else [],
    }
