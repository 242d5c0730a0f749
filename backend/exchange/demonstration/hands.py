"""When Nora wrote each thing down: mostly at once or the same evening, some later, some mended."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Final
from uuid import uuid5

from backend.domain.diary import Diary, Document
from backend.domain.vocabulary import NAMESPACE
from backend.exchange.demonstration.chance import drawn, either, moment
from backend.exchange.demonstration.named import Written, named, timed

# How soon an attack or a dose is written down, an evening's check-in, and how soon it is sent.
SOON = {"at once": 62, "evening": 22, "next day": 10, "days later": 6}
EVENINGS = {"evening": 80, "next day": 13, "days later": 7}
SENT = {"at once": 94, "days later": 6}
# What is said once an attack is over, and what she now and then thinks better of.
AT_THE_END = ("severity", "pain_peak", "other_symptoms", "notes")
MENDED = 0.07
BACKGROUND_ID: Final = {"id": str(uuid5(NAMESPACE, "background"))}


def hands(diary: Diary, first: date, now: datetime) -> list[Written]:
    """Give each state of each entry of Nora's diary in the order in which they were written.

    `first`: the day on which she began; nothing is written after `now` (aware), and what she would
    begin to write only then is left out. The last state of an entry is what the diary says, under
    the id that her phone gave it (named.py).
    """
    begun = moment(first, 20 * 60)
    told = [_written("medication", one, begun, begun) for one in diary.medications]
    if diary.patient:
        told.append(_written("background", {**BACKGROUND_ID, **diary.patient}, begun, begun))
    for write, documents in (
        (_attack, diary.episodes),
        (_dose, diary.doses),
        (_checkin, diary.checkins),
    ):
        for document in documents:
            told += _in_turn(write(document))
    told = [one._replace(at=min(one.at.astimezone(UTC), now)) for one in named(told, now)]
    return sorted(told, key=lambda one: one.at)


def _in_turn(states: Iterable[Written]) -> Iterator[Written]:
    """Let no state of an entry come before the one that was made before it."""
    latest = datetime.min.replace(tzinfo=UTC)
    for one in states:
        latest = max(latest, one.at)
        yield one._replace(at=latest)


def _attack(document: Document) -> Iterator[Written]:
    """Begin an attack while it lasts and end it afterwards, or write all of it down at once."""
    span = document["span"]
    began = datetime.fromisoformat(span["started_at"])
    ended = datetime.fromisoformat(span.get("ended_at") or span["started_at"])
    dice = drawn("written", began.date())
    how = either(dice, SOON)
    if how == "at once":
        running = {**document, "span": {**span, "ended_at": None}}
        running["span"].pop("end_unknown", None)
        for name in AT_THE_END:
            running.pop(name, None)
        yield _sent("episode", running, began + timedelta(minutes=dice.randint(2, 45)), dice)
    at = _after(how, ended, dice)
    if dice.random() < MENDED and isinstance(document.get("pain_peak"), int):
        first_said = {**document, "pain_peak": max(1, document["pain_peak"] - 2)}
        yield _sent("episode", first_said, at, dice)
        at += timedelta(days=dice.randint(1, 9), minutes=dice.randint(0, 300))
    yield _sent("episode", document, at, dice)


def _dose(document: Document) -> Iterator[Written]:
    """Write a dose down as it is taken, mostly, and what it did two hours later."""
    taken = datetime.fromisoformat(document["taken_at"])
    dice = drawn(f"written dose {document['id']}", taken.date())
    how = either(dice, SOON)
    if how == "at once":
        just = {
            name: document[name]
            for name in ("id", "episode_id", "medication_id", "taken_at", "amount", "unit")
        }
        yield _sent("dose", just, taken + timedelta(minutes=dice.randint(0, 20)), dice)
    yield _sent("dose", document, _after(how, taken + timedelta(hours=2), dice), dice)


def _checkin(document: Document) -> Iterator[Written]:
    day = date.fromisoformat(document["date"])
    dice = drawn("written evening", day)
    at = _after(either(dice, EVENINGS), moment(day, dice.randint(1200, 1380)), dice)
    yield _sent("checkin", document, at, dice)


def _after(how: str, happened: datetime, dice: Random) -> datetime:
    """Give a moment so late after something: the same evening at 22 h, the next day, or days."""
    soon = happened + timedelta(minutes=dice.randint(5, 50))
    evening = moment(happened.date(), 22 * 60 + dice.randint(0, 59))
    late = {"next day": 1, "days later": dice.randint(3, 8)}
    if how in late:
        return evening + timedelta(days=late[how], hours=-dice.randint(0, 12))
    return soon if how == "at once" else max(evening, soon)


def _sent(kind: str, document: Document, at: datetime, dice: Random) -> Written:
    """Let the phone send it at once, or days later where it had no network."""
    waits = either(dice, SENT) == "days later"
    return _written(kind, document, at, at + timedelta(days=dice.randint(1, 4) * waits))


def _written(kind: str, document: Document, made: datetime, sent: datetime) -> Written:
    change_id = timed(made, sorted(document.items()))
    return Written(made, sent, change_id, kind, document)
