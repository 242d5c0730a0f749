"""Apple Health's records of headache, made attacks, days without one, and what went with them.

A mark of one moment has no known length. "Not present" marks a day as free of headache. Neither
side nor quality nor light nor sound is ever said: such an attack cannot be told apart further.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, BinaryIO, Final

import orjson

from backend.exchange.derived import checkin_id
from backend.exchange.foreign.attack import attacked_days, finish, span
from backend.exchange.foreign.clock import Clock, clock_in, clock_of, zones
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.health_file import Record, records
from backend.exchange.foreign.meanings import write
from backend.exchange.foreign.offsets import begins
from backend.exchange.found import Choices, Found, Progress

NOT_PRESENT: Final = "NotPresent"
SEVERITY: Final = {"Mild": "mild", "Moderate": "moderate", "Severe": "severe"}
PREFIXES: Final = (
    "HKCategoryValueSeverity",
    "HKCategoryValueMenstrualFlow",
    "HKCategoryValueVaginalBleeding",
)
FLOW: Final = {
    **dict.fromkeys(("Unspecified", "Light", "Medium", "Heavy"), "flow"),
    "None": "none",
}
LOOK_BACK: Final = 5
ALONE: Final = "No headache of this file was there at that time."
ONE_MOMENT: Final = "Said to be absent at one moment, which says nothing of the whole attack."
SILENT_DAY: Final = "Says nothing of headache that day; kept, it would count as a day without one."
NOT_FREE: Final = "A day marked as free of headache has one; the headache stands."

Numbered = Sequence[tuple[int, Record]]


def read(file: BinaryIO, choices: Choices, progress: Progress) -> Found:
    """Read an export, or the part of it that holds the records of headache."""
    gathering = Gathering("apple_health", choices, progress)
    kept = records(file, progress)
    clock = clock_of(gathering)
    told = list(enumerate(kept, start=1))
    attacks = _Attacks()
    for row, record in told:
        gathering.step(row, len(told))
        gathering.read[record["kind"]] += 1
        if record["kind"] == "headache" and _value(record) != NOT_PRESENT:
            _attack(gathering, clock, attacks, row, record)
    attacks.sort()
    for row, record in told:
        if record["kind"] in ("nausea", "vomiting"):
            _symptom(gathering, attacks, row, record)
    attacked = attacked_days(gathering)
    _free_days(gathering, clock, attacked, told)
    _menstruation(gathering, clock, attacked, told)
    return gathering.found()


class _Attacks:
    """The attacks by their beginning, to find the one that was there at a moment."""

    def __init__(self) -> None:
        self.known: list[tuple[datetime, datetime | None, str]] = []

    def sort(self) -> None:
        """Lay them in order."""
        self.known.sort(key=lambda one: one[0])

    def at(self, moment: datetime) -> str | None:
        """Give the id of the latest attack that was there; one of no known length, all its day."""
        last = bisect_right(self.known, moment, key=lambda one: one[0])
        for began, ended, id_ in reversed(self.known[max(0, last - LOOK_BACK) : last]):
            if moment <= ended if ended else moment.astimezone(began.tzinfo).date() == began.date():
                return id_
        return None


def _value(record: Record) -> str:
    found = record.get("value", "")
    for prefix in PREFIXES:
        found = found.removeprefix(prefix)
    return found


def _original(record: Record) -> str:
    own = {name: value for name, value in record.items() if name not in ("kind", "zone")}
    return orjson.dumps(own).decode()


def _moment(text: str | None) -> datetime:
    try:
        return datetime.strptime((text or "").strip(), "%Y-%m-%d %H:%M:%S %z")
    except ValueError as error:
        raise ValueError("Not a time (YYYY-MM-DD HH:MM:SS +ZZZZ).") from error


def _placed(gathering: Gathering, clock: Clock, record: Record) -> tuple[datetime, str]:
    """Give when a record began, and the zone: its own, else the person's where the offset fits."""
    at = _moment(record.get("startDate"))
    here = clock_in(record["zone"]) if record.get("zone") in zones() else clock
    offset = at.utcoffset() or timedelta()
    told = at.replace(tzinfo=None)
    return begins(gathering, here, told, int(offset.total_seconds() // 60))


def _attack(
    gathering: Gathering, clock: Clock, attacks: _Attacks, row: int, record: Record
) -> None:
    original = _original(record)
    try:
        at, zone = _placed(gathering, clock, record)
    except ValueError as error:
        gathering.refuse(row, "startDate", str(error), original)
        return
    key = f"headache:{record.get('startDate')}:{record.get('sourceName')}"
    told = _span(gathering, row, record, at, zone)
    episode: dict[str, Any] = {"id": gathering.id_of(key), "span": told}
    value = _value(record)
    if value in SEVERITY:
        episode["pain_severity"] = SEVERITY[value]
    elif value != "Unspecified":
        gathering.refuse(row, "value", "Not a severity of Apple Health.", value)
    ended = datetime.fromisoformat(told["ended_at"]) if "ended_at" in told else None
    attacks.known.append((at, ended, episode["id"]))
    finish(gathering, episode, "", row, original)


def _span(
    gathering: Gathering, row: int, record: Record, at: datetime, zone: str
) -> dict[str, Any]:
    try:
        return span(at, zone, _moment(record.get("endDate")).astimezone(at.tzinfo))
    except (ValueError, OverflowError) as error:
        gathering.refuse(row, "endDate", str(error), record.get("endDate", ""))
        return span(at, zone)


def _symptom(gathering: Gathering, attacks: _Attacks, row: int, record: Record) -> None:
    """Write nausea or vomiting into the attack that was there; without a degree, the least."""
    value = _value(record)
    if value == NOT_PRESENT:
        gathering.refuse(row, record["kind"], ONE_MOMENT, _original(record))
        return
    try:
        id_ = attacks.at(_moment(record.get("startDate")))
    except ValueError as error:
        gathering.refuse(row, "startDate", str(error), _original(record))
        return
    if id_ is None:
        gathering.refuse(row, record["kind"], ALONE, _original(record))
        return
    answer = "yes" if record["kind"] == "vomiting" else SEVERITY.get(value, "mild")
    write(gathering.entries["episodes"][id_], f"{record['kind']}:{answer}")


def _free_days(gathering: Gathering, clock: Clock, attacked: set[str], told: Numbered) -> None:
    """Keep the days that are marked as free of headache, where no headache was."""
    for row, record in told:
        if record["kind"] != "headache" or _value(record) != NOT_PRESENT:
            continue
        entry = _day(gathering, clock, row, record)
        if entry and entry["date"] in attacked:
            gathering.warn(NOT_FREE)
        elif entry:
            gathering.keep("checkins", {**entry, "headache_free": True}, row, _original(record))


def _menstruation(gathering: Gathering, clock: Clock, attacked: set[str], told: Numbered) -> None:
    """Keep menstruation on the days of which it is known whether there was a headache."""
    free = gathering.entries.get("checkins", {})
    for row, record in told:
        entry = _day(gathering, clock, row, record) if record["kind"] == "menstruation" else None
        answer = FLOW.get(_value(record))
        if not entry:
            continue
        if answer is None:
            gathering.refuse(row, "value", "Not a word of Apple Health for it.", _original(record))
        elif entry["date"] in attacked or entry["id"] in free:
            gathering.keep("checkins", {**entry, "menstruation": answer}, row, _original(record))
        else:
            gathering.refuse(row, "menstruation", SILENT_DAY, _original(record))


def _day(gathering: Gathering, clock: Clock, row: int, record: Record) -> dict[str, Any] | None:
    """Give the day that a record is of; None, and refused, where it tells none."""
    try:
        at, zone = _placed(gathering, clock, record)
    except ValueError as error:
        gathering.refuse(row, "startDate", str(error), _original(record))
        return None
    date = str(at.date())
    return {"id": checkin_id(date), "date": date, "time_zone": zone}
