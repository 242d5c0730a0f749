"""Makes episodes.json: episodes of every kind with the results that Python gives them.

Vitest reads the same file and must get the same results.
Run as `python -m tests.shared.make_episodes`.
"""

import json
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from backend.domain import vocabulary
from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results

FILE = Path(__file__).with_name("episodes.json")
COUNT = 3200
NOW = "2026-03-20T12:00:00+00:00"
LETTER = {"yes": "y", "no": "n", "unknown": "u"}
PATIENTS: list[dict[str, Any]] = [
    {},
    {"birth_year": 1990, "diagnosed_aura": ["motor", "visual"]},
    {"birth_year": 2014},
    {"birth_year": 2008, "diagnoses": [{"name": "Stabbing", "code": "4.7"}]},
    {"birth_year": 1961, "diagnosed_aura": [], "diagnoses": [{"name": "Migraine", "code": None}]},
]
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "UTC")
LENGTHS = (
    0.1,
    1.5,
    2,
    14,
    29,
    30,
    90,
    119,
    120,
    180,
    239,
    240,
    600,
    1440,
    4320,
    4321,
    10080,
    10081,
)


def made() -> list[list[Any]]:
    """Every case: the episode, its doses elsewhere, the number of its patient."""
    chance = random.Random(20261122)  # noqa: S311 - the same episodes every time, no secret
    return [_case(chance, number) for number in range(COUNT)]


def expected(cases: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """The result of each case, its words cut to a letter each."""
    by_number: dict[int, list[Any]] = {}
    for who, patient in enumerate(PATIENTS):
        mine = [(number, case) for number, case in enumerate(cases) if case[2] == who]
        doses = [dose for _, case in mine for dose in case[1]]
        now = datetime.fromisoformat(NOW)
        frame = episodes_frame([case[0] for _, case in mine], doses, patient, now)
        answers = results(frame, classify(frame))
        by_number |= {number: short(one) for (number, _), one in zip(mine, answers, strict=True)}
    return [by_number[number] for number in range(len(cases))]


def short(result: dict[str, Any]) -> list[Any]:
    """A result as a list: labels, verdict, minutes, criteria, facts, ask_next, flags."""
    criteria = [f"{code} {_letters(answers)}" for code, answers in result["criteria"].items()]
    flags = [f"{flag['code']} {flag['level']}" for flag in result["flags"]]
    return [
        " ".join(result["labels"]),
        result["verdict"],
        result["duration_minutes"],
        ", ".join(sorted(criteria)),
        _letters(result["facts"]),
        result["ask_next"],
        flags,
    ]


def _letters(answers: dict[str, str]) -> str:
    return "".join(LETTER[word] for word in answers.values())


def _case(chance: random.Random, number: int) -> list[Any]:
    identity = f"e{number}"
    started = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(110_000))
    episode: dict[str, Any] = {"id": identity, "span": _span(chance, started)}
    episode |= _answers(chance)
    doses = []
    for place in range(chance.choice((0, 0, 0, 1, 2))):
        taken = {"taken_at": _later(chance, started)} | _maybe(
            chance, relief=vocabulary.DOSE_RELIEF
        )
        if chance.random() < 0.5:
            doses.append({"id": f"{identity}d{place}", "episode_id": identity, **taken})
        else:
            episode.setdefault("doses", []).append(taken)
    if chance.random() < 0.15:
        episode.setdefault("doses", [])
    if chance.random() < 0.05:
        episode["prefilled"] = chance.sample(sorted(set(episode) - {"id", "span"} | {"side"}), 1)
    return [episode, doses, chance.randrange(len(PATIENTS))]


def _span(chance: random.Random, started: datetime) -> dict[str, Any]:
    minutes = chance.choice(LENGTHS)
    length = _length(chance, started, minutes)
    if not length and chance.random() < 0.5:
        started = datetime.fromisoformat(NOW) - timedelta(minutes=minutes)
    return {"started_at": _text(started), "time_zone": chance.choice(ZONES), **length}


def _length(chance: random.Random, started: datetime, minutes: float) -> dict[str, Any]:
    """Mostly a known end, now and then bounds, or nothing: then it still runs."""
    bounds: list[float | None] = [*sorted([minutes, chance.choice(LENGTHS)])]
    if chance.random() < 0.3:
        bounds[chance.randrange(2)] = None
    ended = {"ended_at": _text(started + timedelta(minutes=minutes))}
    known = [ended] * 7 + [{"duration_minutes": minutes}] * 2
    vague = [{"duration_minutes_range": bounds}] * 2
    lost: list[dict[str, Any]] = [{"end_unknown": True}, {"onset_precision": "day_only"}, {}]
    return chance.choice([*known, *vague, *lost])


def _answers(chance: random.Random) -> dict[str, Any]:
    answers = _maybe(
        chance,
        pain_severity=vocabulary.SEVERITY,
        side=vocabulary.SIDE,
        nausea=("none", *vocabulary.NAUSEA),
        worse_with_activity=(True, False),
        vomiting=(False, False, True),
        photophobia=(True, False),
        phonophobia=(True, False),
        quality=([], ["throbbing"], ["pressing"], ["dull", "throbbing"], ["stabbing"]),
    )
    if chance.random() < 0.2:
        answers |= _maybe(chance, pain_peak=range(11), took_medicine=(True, False))
    if chance.random() < 0.3:
        answers |= _maybe(chance, aura=([], []), autonomic=([], []))
    if chance.random() < 0.04:
        symptom = chance.choice(vocabulary.AURA_SYMPTOM)
        answers |= _maybe(chance, aura=([{"symptom": symptom}],), autonomic=(["tearing"],))
    if chance.random() < 0.1:
        answers |= _maybe(chance, onset_speed=vocabulary.ONSET_SPEED)
    if chance.random() < 0.03:
        answers["patient_age"] = chance.choice((9, 17, 18, 44))
    return answers


def _maybe(chance: random.Random, **choices: Sequence[Any]) -> dict[str, Any]:
    """Answer most of the fields, say of some that they are not known, leave some out."""
    answers = {}
    for name, values in choices.items():
        luck = chance.random()
        if luck < 0.72:
            answers[name] = chance.choice(values)
        elif luck < 0.78:
            answers[name] = None
    return answers


def _later(chance: random.Random, started: datetime) -> str:
    return _text(started + timedelta(minutes=chance.choice((5, 40, 200, 300, 5000))))


def _text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def write() -> None:
    """Write the file anew."""
    cases = made()
    rows = [
        json.dumps([*case, answer], separators=(",", ":"))
        for case, answer in zip(cases, expected(cases), strict=True)
    ]
    head = json.dumps({"now": NOW, "patients": PATIENTS}, separators=(",", ":"))
    text = f'{head[:-1]},"cases":[\n' + ",\n".join(rows) + "\n]}\n"
    FILE.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
