"""Headache Companion's diary: a JSON list of days, each with its attacks and its medicines.

A 0 of a day, a switch that is off and a list that is empty are how every entry begins there: they
say nothing. An attack and a dose stand under a day; a dose belongs to the attack that covers it.
"""

from datetime import datetime
from typing import Any, Final

from backend.exchange.derived import checkin_id, derived_id
from backend.exchange.foreign.attack import finish, noted, pain, span
from backend.exchange.foreign.clock import Clock, clock_of
from backend.exchange.foreign.companion_doses import Covered, doses, instant
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.meanings import write
from backend.exchange.foreign.plain import (
    Row,
    Thing,
    day,
    inner,
    midnight,
    number_text,
    real,
    text,
    texts,
    things,
)
from backend.exchange.foreign.words import claimed, nothing, symptom, take
from backend.exchange.found import Choices, Found, Progress

AURAS: Final = {
    "Brainstem": "brainstem",
    "Motor": "motor",
    "Retinal": "retinal",
    "Sensory": "sensory",
    "Speech/Language": "speech",
    "Visual": "visual",
}
LEVELS: Final = ("diet", "exercise", "relax", "sleep", "water")
SILENT_DAY: Final = "Says nothing of headache that day; kept, it would count as a day without one."


def is_format(value: Any) -> bool:
    """Tell whether it is a list of days with attacks."""
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and {"date", "attacks"} <= first.keys()


def read(value: Any, choices: Choices, progress: Progress) -> Found:
    """Read the days."""
    gathering = Gathering("headache_companion", choices, progress)
    clock = clock_of(gathering)
    days = list(things(gathering, value, "days"))
    covered: list[Covered] = []
    for row in days:
        try:
            covered += _day(gathering, clock, row)
        except ValueError as error:
            gathering.refuse(row.number, "date", str(error), row.original)
    covered.sort(key=lambda one: one.began)
    for row in days:
        doses(gathering, clock, row, covered)
    return gathering.found()


def _day(gathering: Gathering, clock: Clock, row: Row) -> list[Covered]:
    told = row.told
    date, own = day(told.get("date")), text(told.get("notes"))
    attacks = list(inner(gathering, told.get("attacks"), "attacks"))
    covered = [_attack(gathering, clock, row.number, date, _with(one, own)) for one in attacks]
    if covered:
        _checkin(gathering, clock, row)
    elif own or any(told.get(name) for name in LEVELS):
        gathering.refuse(row.number, None, SILENT_DAY, row.original)
    return [one for one in covered if one]


def _with(attack: Row, notes: str) -> Row:
    """Give the first attack of a day the notes of the day."""
    if attack.number > 1:
        return attack
    return attack._replace(told={**attack.told, "notes": notes})


def _attack(gathering: Gathering, clock: Clock, number: int, date: str, row: Row) -> Covered | None:
    told = row.told
    gathering.read["attacks"] += 1
    try:
        began = instant(clock, told.get("startTime"))
    except ValueError as error:
        gathering.refuse(number, "startTime", str(error), row.original)
        return None
    at = began or clock.local(midnight(date)).at
    key = text(told.get("id")) or f"{date}:{number_text(told.get('startTime'))}"
    episode: dict[str, Any] = {"id": gathering.id_of(f"attack:{key.casefold()}")}
    episode["span"] = _span(gathering, clock, number, at, told)
    if began is None:
        episode["span"]["onset_precision"] = "day_only"
    said = _answers(gathering, number, episode, told)
    finish(gathering, episode, noted(text(told.get("notes")), said), number, row.original)
    ended = episode["span"].get("ended_at")
    return Covered(at, datetime.fromisoformat(ended) if ended else None, date, episode["id"])


def _span(
    gathering: Gathering, clock: Clock, row: int, at: datetime, told: Thing
) -> dict[str, Any]:
    try:
        return span(at, clock.name, instant(clock, told.get("stopTime")))
    except ValueError as error:
        gathering.refuse(row, "stopTime", str(error), str(told.get("stopTime")))
        return span(at, clock.name)


def _answers(
    gathering: Gathering, row: int, episode: dict[str, Any], told: Thing
) -> dict[str, list[str]]:
    """Write what an attack says; give what stays for the notes."""
    if told.get("painLevel"):
        episode |= pain(gathering, row, "painLevel", number_text(told["painLevel"]), 0)
    labels = texts([told.get("headacheType")])
    claimed(episode, labels)
    auras = texts(told.get("auras"))
    return {
        "Type": labels,
        "Side": _quality(gathering, episode, told),
        "Auras": take(gathering, episode, "auras", auras, _aura),
        "Symptoms": take(gathering, episode, "symptoms", texts(told.get("symptoms")), symptom),
        "Other pain": texts([told.get("otherPainText")]),
    }


def _aura(word: str) -> str | None:
    return f"aura:{AURAS[word]}" if word in AURAS else None


def _quality(gathering: Gathering, episode: dict[str, Any], told: Thing) -> list[str]:
    """Write what the pain was like; one side of which it is not said which is asked about."""
    sides = set()
    for name, quality in (("pressing", "pressing"), ("pulsating", "throbbing")):
        if told.get(name) is True:
            write(episode, f"quality:{quality}")
            sides.add(real(told.get(f"{name}Side")))
    if sides == {2}:
        write(episode, "side:both")
    return take(gathering, episode, "side", ["one side"] if 1 in sides else [], nothing)


def _checkin(gathering: Gathering, clock: Clock, row: Row) -> None:
    """Keep what a day with an attack says besides: it is known that it had a headache."""
    told, date = row.told, row.told["date"]
    id_ = checkin_id(date)
    factors = [
        {
            "id": derived_id(id_, "factor", place),
            "name": f"{name.capitalize()} (1 bad, 2 ok, 3 good)",
            "amount": told[name],
        }
        for place, name in enumerate(LEVELS)
        if real(told.get(name)) in (1, 2, 3)
    ]
    attacks = told.get("attacks") or ()
    period = any(isinstance(one, dict) and one.get("onPeriod") is True for one in attacks)
    said: dict[str, Any] = {"own_factors": factors} if factors else {}
    said |= {"menstruation": "flow"} if period else {}
    if said:
        checkin = {"id": id_, "date": date, "time_zone": clock.name, **said}
        gathering.keep("checkins", checkin, row.number, row.original)
