"""Diaries with a course: bouts of attacks, headaches that never end or come at night, cycles."""

import random
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from tests.shared.corners import LATEST, MEDICATIONS, MIGRAINE, NOW

COUNT = 54
CLUSTER: dict[str, Any] = {
    "pain_severity": "severe",
    "side": "left",
    "locations": ["orbital:left"],
    "autonomic": ["tearing"],
    "restless": True,
    "quality": ["stabbing"],
    "nausea": "none",
    "vomiting": False,
    "photophobia": False,
    "phonophobia": False,
    "worse_with_activity": False,
    "aura": [],
    "took_medicine": False,
}
AURA = {
    "id": "a",
    "symptom": "visual",
    "onset_minutes": -30,
    "duration_minutes": 20,
    "spreads_gradually": True,
    "one_sided": True,
    "positive": True,
    "fully_reversible": True,
}
# What an answer may be instead, so that every letter of every kind is met, missed and open.
OTHERWISE: dict[str, tuple[Any, ...]] = {
    "pain_severity": ("moderate", "mild", None),
    "side": ("both", "shifting", "right", None),
    "locations": (["occipital"], ["face"], None),
    "autonomic": ([], ["red_eye", "tearing"], ["ear_fullness"], None),
    "restless": (False, None),
    "worse_with_activity": (True, None),
    "quality": (["throbbing"], None),
    "nausea": ("mild", None),
    "photophobia": (True, None),
    "phonophobia": (True, None),
    "aura": ([AURA], None),
    "took_medicine": (True, None),
}
INDOMETACIN = (None, "complete", "complete", "complete", "partial", "none", "not_tried")
COUNTS = (None, None, "<5", "<20", ">=5", ">=20")

Case = dict[str, Any]


class Luck(random.Random):
    """Chance, and how many answers of an attack are other than usual: none in a clear diary."""

    otherwise: tuple[int, ...] = (0,)


def courses() -> list[Case]:
    """Give the cases; the same ones every time."""
    chance = Luck(11)
    made = (_bouts, _many_a_day, _continuous, _nights, _cycles, _cycles)
    return [_case(chance, number, made[number % len(made)]) for number in range(COUNT)]


def _case(chance: Luck, number: int, make: Callable[[Luck], Case]) -> dict[str, Any]:
    clear = number // 6 % 2 == 0
    chance.otherwise = (0,) if clear else (0, 0, 0, 0, 1, 3)
    patient = {"indometacin_response": "complete"} if clear else _patient(chance)
    diary = {"patient": patient, **make(chance)}
    diary["patient"] |= diary.pop("person", {})
    diary["medications"] = MEDICATIONS
    case = {"name": f"course {number}, {make.__name__[1:]}", "diary": diary}
    return case | {"as_of": LATEST.isoformat()} | ({"now": NOW} if chance.random() < 0.5 else {})


def _patient(chance: Luck) -> Case:
    told = {code: chance.choice(COUNTS) for code in ("3.1", "3.2", "3.3")}
    return {
        "indometacin_response": chance.choice(INDOMETACIN),
        "lifetime_attacks": {code: count for code, count in told.items() if count},
    }


def _attack(chance: Luck, identity: str, back: int, minutes: float, **rest: Any) -> Case:
    """Give an attack so many days back, one answer in a few another than usual."""
    hour = chance.randrange(24)
    span = {
        "started_at": f"{LATEST - timedelta(days=back)}T{hour:02}:{chance.choice((0, 30)):02}:00Z",
        "time_zone": "Europe/Berlin",
        "duration_minutes": minutes,
        "onset_precision": "exact",
    } | rest.pop("span", {})
    answers = CLUSTER | rest
    for name in chance.sample(sorted(OTHERWISE), chance.choice(chance.otherwise)):
        answers[name] = chance.choice(OTHERWISE[name])
    return {"id": identity, "span": span, **answers}


def _checkins(days: Iterable[int], **answers: Any) -> list[Case]:
    return [
        {"id": f"c{back}", "date": f"{LATEST - timedelta(days=back)}", "time_zone": "Europe/Berlin"}
        | answers
        for back in days
    ]


def _bouts(chance: Luck) -> Case:
    """Bouts of 3 to 40 days, 20 to 130 days between, of which some are not recorded."""
    back, episodes = chance.choice((0, 0, 30, 95)), []
    free = list(range(back))
    for bout in range(chance.choice((1, 2, 3, 5))):
        length = chance.choice((3, 6, 7, 20, 40)) if bout else chance.choice((7, 20, 380))
        step = chance.choice((1, 1, 2, 3)) if length < 380 else 2
        for place, day in enumerate(range(0, length, step)):
            minutes = chance.choice((15, 60, 60, 180))
            episodes.append(_attack(chance, f"{bout} {place}", back + day, minutes))
        rest = chance.choice((20, 29, 30, 89, 90, 91, 91, 130))
        free.extend(range(back + length, back + length + rest))
        back += length + rest
    lost = set(chance.sample(free, min(chance.choice((0, 0, 0, 0, 1, 20)), len(free))))
    checkins = _checkins((day for day in free if day not in lost), headache_free=True)
    return {"episodes": episodes, "checkins": checkins}


def _many_a_day(chance: Luck) -> Case:
    """Short attacks, many a day: 3.2, 3.3 and 4.7."""
    minutes, many, days = chance.choice(
        ((0.05, 1, 6), (0.15, 3, 3), (1, 5, 5), (1, 9, 3), (5, 8, 4), (20, 8, 4), (20, 7, 5))
    )
    eyes = chance.choice((["tearing", "red_eye"], ["tearing"], [])) if minutes >= 1 else []
    step = chance.choice((1, 1, 1, 3))
    episodes = [
        _attack(chance, f"{day} {place}", day, minutes, autonomic=eyes)
        for day in range(0, days * step, step)
        for place in range(many)
    ]
    return {"episodes": episodes, "checkins": _checkins(range(chance.choice((0, 20))), mood=5)}


def _continuous(chance: Luck) -> Case:
    """A background headache, with worse attacks now and then."""
    days = chance.choice((40, 90, 91, 91, 125))
    gap = set(chance.sample(range(days), chance.choice((0, 0, 1))))
    worse = {"worse_with_activity": True, "restless": False, "autonomic": []}
    episodes = [
        _attack(chance, f"e{day}", day, 600, **worse) for day in chance.sample(range(days), 4)
    ]
    pain = _checkins((day for day in range(days) if day not in gap), continuous_pain="mild")
    since = LATEST - timedelta(days=chance.choice((60, 89, 90, 91, 400)))
    person: Case = {"continuous_since": f"{since}"} if chance.random() < 0.6 else {}
    person |= chance.choice(({}, {"onset_remembered": True}, {"onset_remembered": True}))
    free = _checkins(gap, headache_free=chance.choice((True, None)))
    return {"episodes": episodes, "checkins": [*pain, *free], "person": person}


def _nights(chance: Luck) -> Case:
    """Headaches that wake, so many a month."""
    a_month, minutes = chance.choice((9, 10, 10, 14)), chance.choice((14, 15, 60, 60, 240))
    quiet: Case = {"autonomic": [], "restless": False, "side": "both", "quality": ["dull"]}
    onset = chance.choice(("on_waking",) * 4 + ("day_only", "exact"))
    episodes = [
        _attack(chance, f"{month} {day}", 30 * month + day, minutes, **quiet)
        for month in range(chance.choice((3, 4)))
        for day in range(a_month)
    ]
    spans = [one["span"] | {"onset_precision": onset} for one in episodes]
    woken = [one | {"span": span} for one, span in zip(episodes, spans, strict=True)]
    return {"episodes": woken, "checkins": _checkins(range(chance.choice((0, 90, 120))), mood=5)}


def _cycles(chance: Luck) -> Case:
    """Cycles of one length, attacks about their first days or anywhere."""
    length, count = chance.choice((20, 21, 28, 28, 28, 35, 36)), chance.choice((2, 3, 4, 7))
    ends = chance.choice((0, 0, 1, 12, 19, 20, 21))
    first = [ends + length * place for place in range(count)]
    every = range(max(first) + 20)
    lost = set(chance.sample(every, chance.choice((0, 0, 3, len(every) // 6))))
    flow = {day - step for day in first for step in range(4)}
    checkins = [
        one | ({"menstruation": "flow"} if back in flow else {"menstruation": "none"})
        for back in every
        if back not in lost
        for one in _checkins([back])
    ]
    near = [day + chance.choice((-3, -2, -1, 0, 1, 2, 3)) for day in first if chance.random() < 0.8]
    far = chance.sample(every, chance.choice((0, 0, 1, 4)))
    aura = chance.choice(([], [], [AURA], None))
    answers = {**CLUSTER, **MIGRAINE, "restless": False, "aura": aura}
    episodes = [
        _attack(chance, f"e{place}", max(day, 0), 400, **answers)
        for place, day in enumerate([*near, *far])
    ]
    told = {"lifetime_attacks": {"1.1": ">=5", "1.2": ">=2"}} if chance.random() < 0.8 else {}
    return {"episodes": episodes, "checkins": checkins, "person": told}
