"""Makes episodes.json: episodes of every kind with the results that Python gives them.

Vitest reads the same file and must get the same results. It is not kept but made before every run
of Vitest (tools/test.py), or by `python -m tests.shared.make_episodes`.
"""

import json
import random
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from tests.shared.random_episodes import NOW, random_case

FILE = Path(__file__).with_name("episodes.json")
COUNT = 20_000
LETTER = {"yes": "y", "no": "n", "unknown": "u"}
PATIENTS: list[dict[str, Any]] = [
    {},
    {"birth_year": 1990, "diagnosed_aura": ["motor", "visual"], "lifetime_attacks": {"1.1": ">=5"}},
    {
        "birth_year": 2014,
        "indometacin_response": "complete",
        "red_flag_answers": {"immune_disorder": True, "cancer_history": True},
        "red_flags_answered_on": "2026-05-15",
        "pattern_since": "2026-01-20",
    },
    {
        "birth_year": 2008,
        "diagnoses": [{"name": "Stabbing", "code": "4.7"}, {"name": "Effort", "code": "4.2"}],
        "pregnancy": "pregnant",
    },
    {
        "birth_year": 1961,
        "diagnosed_aura": [],
        "diagnoses": [{"name": "Migraine", "code": None}],
        "lifetime_attacks": {"1.1": "<5", "1.2": "<2"},
        "indometacin_response": "none",
        "age_at_onset": 58,
    },
    {
        "birth_year": 1980,
        "lifetime_attacks": {"1.1": "<10", "1.2": ">=2"},
        "indometacin_response": "complete",
        "red_flag_answers": {"swollen_optic_discs": True, "onset_after_50": False},
    },
]


def made() -> list[list[Any]]:
    """Every case: the episode, its doses elsewhere, the number of its patient."""
    chance = random.Random(20261122)  # noqa: S311 - the same episodes every time, no secret
    return [random_case(chance, number, len(PATIENTS)) for number in range(COUNT)]


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
