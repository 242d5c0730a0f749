"""uniskela's days, and its side effects, each of which names a medicine and a day."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any, Final

from backend.domain.vocabulary import EXPOSURE
from backend.exchange.derived import checkin_id, derived_id
from backend.exchange.foreign.attack import attacked_days
from backend.exchange.foreign.clock import Clock
from backend.exchange.foreign.gathering import Gathering
from backend.exchange.foreign.plain import Row, Thing, day, number_text, real, text, texts, things
from backend.exchange.foreign.words import trigger

SILENT_DAY: Final = "Says nothing of headache that day; kept, it would count as a day without one."
NO_DOSE: Final = "A side effect belongs to a dose, and none or more than one was taken that day."
UNKEPT: Final = ("notes",)
QUALITIES: Final = ("very poor", "poor", "okay", "good", "very good")
# A quality of 1 to 5 on our scale of 0 to 10.
STEP: Final = 2.5


def days(gathering: Gathering, clock: Clock, value: Thing) -> None:
    """Keep what was said of a day of which it is known that there was a headache."""
    attacked = attacked_days(gathering)
    for row in things(gathering, value.get("daily"), "daily"):
        gathering.read["days"] += 1
        try:
            date = day(row.told.get("date"))
        except ValueError as error:
            gathering.refuse(row.number, "daily", str(error), row.original)
            continue
        if date in attacked:
            _day(gathering, clock, date, row)
        else:
            gathering.refuse(row.number, "daily", SILENT_DAY, row.original)


def _day(gathering: Gathering, clock: Clock, date: str, row: Row) -> None:
    told, id_ = row.told, checkin_id(date)
    said = {**_sleep(told.get("sleep")), **_factors(id_, told)}
    for name in UNKEPT:
        if told.get(name):
            gathering.warn(f"daily.{name} has no place in a diary here; it stays with the row.")
    if said:
        entry = {"id": id_, "date": date, "time_zone": clock.name, **said}
        gathering.keep("checkins", entry, row.number, row.original)


def _factors(id_: str, told: Mapping[str, Any]) -> Thing:
    """Tell what was there that day: by our name where there is one, else by the word itself."""
    words = [*texts(told.get("factors")), *texts(told.get("activities"))][:50]
    meant = {word: (trigger(word) or "").partition(":")[2] for word in words}
    exposures = {name: True for name in meant.values() if name in EXPOSURE}
    own = [word for word, name in meant.items() if name not in EXPOSURE]
    factors = [
        {"id": derived_id(id_, "factor", place), "name": word[:100], "present": True}
        for place, word in enumerate(own)
    ]
    found: Thing = {"exposures": exposures} if exposures else {}
    return found | ({"own_factors": factors} if factors else {})


def _sleep(told: Any) -> Thing:
    sleep = told if isinstance(told, dict) else {}
    hours, quality = real(sleep.get("hours")), _quality(sleep)
    found: Thing = {}
    if hours is not None and 0 <= hours <= 24:
        found["sleep_hours"] = hours
    if quality is not None:
        found["sleep_quality"] = int((quality - 1) * STEP + 0.5)
    return found


def _quality(sleep: Thing) -> int | None:
    told = real(sleep.get("quality"))
    return int(told) if told in range(1, 6) and told is not None else None


def slept(told: Any) -> list[str]:
    """Give the sleep before an attack as words for its notes."""
    sleep = told if isinstance(told, dict) else {}
    quality, hours = _quality(sleep), number_text(sleep.get("hours"))
    clocks = [text(sleep.get(name)) for name in ("bedtime", "wakeTime")]
    said = [" to ".join(clocks) if all(clocks) else "", f"{hours} h" if hours else ""]
    said += [QUALITIES[quality - 1]] if quality else []
    said += ["woke during the night"] if sleep.get("wokeDuringNight") is True else []
    said += ["unusual"] if sleep.get("unusual") is True else []
    return [one for one in said if one]


def effects(gathering: Gathering, known: Mapping[str, str], value: Thing) -> None:
    """Write a side effect into the dose of its medicine, where one alone was taken that day."""
    taken: dict[tuple[str | None, str], list[Thing]] = defaultdict(list)
    for dose in gathering.entries.get("doses", {}).values():
        taken[dose.get("medication_id"), dose["taken_at"][:10]].append(dose)
    for row in things(gathering, value.get("effects"), "effects"):
        gathering.read["side effects"] += 1
        name, drug = (text(row.told.get(part)) for part in ("name", "medicationId"))
        doses = taken[known[drug], text(row.told.get("date"))] if drug in known else []
        if len(doses) != 1 or not name:
            gathering.refuse(row.number, "effects", NO_DOSE, row.original)
            continue
        told = doses[0].setdefault("side_effects", [])
        if name[:100] not in told and len(told) < 20:
            told.append(name[:100])
