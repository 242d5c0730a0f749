"""The case files as cases: a document, a person, a clock, and what is expected of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from tests.domain.cases.vocabulary import WITH_MIGRAINE, document, instant, patient

FOLDER = Path(__file__).parent
WORDS = {True: "yes", False: "no", "unknown": "unknown"}


@dataclass(frozen=True)
class Case:
    """One attack, and what a neurologist expects."""

    file: str
    title: str
    document: dict[str, Any]
    patient: dict[str, Any]
    now: datetime | None
    labels: list[str]
    expected: Mapping[str, Any]

    def __str__(self) -> str:
        return f"{self.file}: {self.title}"

    @property
    def criteria(self) -> dict[tuple[str, str], str]:
        """The expected criteria, by code and letter."""
        told = self.expected.get("criteria") or {}
        return {_place(place): WORDS[met] for place, met in told.items()}

    @property
    def flags(self) -> Mapping[str, str]:
        """The expected level of each flag named; `none` says that it is not raised."""
        return self.expected.get("flags") or {}


def cases() -> list[Case]:
    """Every case of every file, in the order of the files."""
    paths = (path for path in sorted(FOLDER.glob("*.yaml")) if path.stem != "days")
    return [case for path in paths for case in _read(path)]


def _read(path: Path) -> list[Case]:
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_case(path.stem, told, one) for one in told["cases"]]


def _case(file: str, told: Mapping[str, Any], one: Mapping[str, Any]) -> Case:
    person = one.get("person", told.get("person", WITH_MIGRAINE))
    now = one.get("now")
    return Case(
        file=file,
        title=one["it"],
        document=document(
            {**told.get("usual", {}), **one["attack"]}, told.get("usual_symptom", {})
        ),
        patient=patient(person),
        now=datetime.fromisoformat(instant(now)[0]) if now else None,
        labels=_codes(one["fits"]),
        expected=one,
    )


def _codes(told: Any) -> list[str]:
    return [str(code) for code in told] if isinstance(told, list) else [str(told)]


def _place(told: str) -> tuple[str, str]:
    code, letter = told.split(" ")
    return code, letter
