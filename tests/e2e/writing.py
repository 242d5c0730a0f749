"""What two devices write: which saves, in which order, and what must stand in the end."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from backend.exchange.derived import checkin_id

Fields = dict[str, Any]
Save = dict[str, Any]
BEGUN = datetime(2020, 3, 1, 6, 30, tzinfo=UTC)
ZONE = "Europe/Vienna"


class Written(NamedTuple):
    """The saves of one device in their order, and the fields that they leave."""

    saves: list[Save]
    left: dict[str, Fields]


def own_entries(random: Random, count: int) -> Written:
    """Attacks, doses and medicines of one device; every third is written in two goes."""
    saves: list[Save] = []
    left: dict[str, Fields] = {}
    for number in range(count):
        entry_id = str(UUID(int=random.getrandbits(128), version=4))
        kind, fields, more = KINDS[number % len(KINDS)](random, number)
        saves.append({"kind": kind, "id": entry_id, "fields": fields})
        left[entry_id] = fields
        if number % 3 == 0:
            saves.append({"kind": kind, "id": entry_id, "fields": more})
            left[entry_id] = {**fields, **more}
    return Written(_later_edits(random, saves), left)


def shared_days(count: int, **said: int) -> Written:
    """Check-ins of the same days, of which each device says something else."""
    saves = []
    for number in range(count):
        day = (date(2021, 5, 1) + timedelta(days=number)).isoformat()
        fields = {"date": day, "time_zone": ZONE, **said}
        saves.append({"kind": "checkin", "id": checkin_id(day), "fields": fields})
    return Written(saves, {save["id"]: save["fields"] for save in saves})


def _later_edits(random: Random, saves: list[Save]) -> list[Save]:
    """Let an edit come some saves after its entry, when that may be on its way already."""
    places = {index: index + 0.5 for index in range(len(saves))}
    for index, save in enumerate(saves):
        if index and saves[index - 1]["id"] == save["id"]:
            places[index] = index + random.randint(1, 60)
    return [saves[index] for index in sorted(places, key=places.__getitem__)]


def _attack(random: Random, number: int) -> tuple[str, Fields, Fields]:
    begun = BEGUN + timedelta(hours=20 * number)
    end = begun + timedelta(hours=5)
    span = {"started_at": begun.isoformat(), "ended_at": end.isoformat(), "time_zone": ZONE}
    longer = {**span, "ended_at": (end + timedelta(hours=1)).isoformat()}
    fields = {"span": span, "pain_peak": random.randint(1, 10), "notes": "dark \u2022 " * 20}
    return "episode", fields, {"span": longer, "side": "left"}


def _dose(random: Random, number: int) -> tuple[str, Fields, Fields]:
    taken = (BEGUN + timedelta(hours=11 * number)).isoformat()
    return "dose", {"taken_at": taken, "amount": random.randint(1, 3)}, {"pain_after_2h": 2}


def _medicine(random: Random, number: int) -> tuple[str, Fields, Fields]:
    return "medication", {"name": f"Medicine {number}"}, {"strength": random.randint(1, 500)}


KINDS = (_attack, _dose, _dose, _attack, _medicine)
