"""The files of patients as diaries: so many days of each kind in every 30-day month.

`a month` is one month that repeats, or a list of months, the latest first. A number of attacks
takes as many days from the end of the month back, after those of the kind before; a list names
days, counted back from the end (1 is the last). A medicine takes the days that it names, "1-6".
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from backend.domain.diary import Diary
from tests.domain.diaries import NOVEMBER
from tests.domain.patients.vocabulary import ATTACKS, MEDICATIONS, MEDICINES, NEVER, PERSON, person

FOLDER = Path(__file__).parent
MONTH = 30


@dataclass(frozen=True)
class Patient:
    """One diary, and what it fits."""

    file: str
    title: str
    diary: Diary
    expected: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.file}: {self.title}"

    @property
    def codes(self) -> list[str]:
        return [str(code) for code in self.expected["fits"]]


def patients() -> list[Patient]:
    """Every patient of every file, in the order of the files."""
    return [
        Patient(path.stem, one["it"], _diary(one), one)
        for path in sorted(FOLDER.glob("*.yaml"))
        for one in yaml.safe_load(path.read_text(encoding="utf-8"))["patients"]
    ]


def _diary(one: Mapping[str, Any]) -> Diary:
    told = one.get("a month", {})
    months = told if isinstance(told, list) else [told] * one.get("months", 3)
    spans = [(_span(back), month) for back, month in enumerate(months)]
    return Diary(
        patient=person(one.get("person", PERSON)),
        episodes=[attack for span, month in spans for attack in _attacks(span, month)],
        medications=MEDICATIONS,
        doses=[dose for span, month in spans for dose in _doses(span, month)],
        checkins=[
            {"id": f"c{day}", "date": f"{day}", "time_zone": "UTC", "headache_free": True}
            for span, month in spans
            for day in span
            if month.get("other days", "kept") == "kept"
        ],
    )


def _span(back: int) -> list[date]:
    return [NOVEMBER - timedelta(days=MONTH * back + day) for day in range(MONTH)]


def _attacks(span: list[date], month: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    taken = 0
    for kind, many in month.items():
        if kind not in ATTACKS:
            continue
        days = [day - 1 for day in many] if isinstance(many, list) else range(taken, taken + many)
        taken += 0 if isinstance(many, list) else many
        for place in days:
            yield ATTACKS[kind](span[place])


def _doses(span: list[date], month: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    for name, days in month.items():
        if name in NEVER:
            continue
        first, last = (int(day) for day in str(days).split("-"))
        for place in range(first - 1, last):
            taken = {"medication_id": MEDICINES[name], "taken_at": f"{span[place]}T10:00:00Z"}
            yield {"id": f"{span[place]} {name}", **taken}
