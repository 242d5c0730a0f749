"""The published Table Schemas: an independent reader checks our tables against them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from frictionless import Package

from backend.api.schemas.tables import data_package
from backend.domain.diary import Diary
from backend.exchange.demonstration import demonstration
from backend.exchange.out import sheets
from tests.exchange.out.every_value import every_value


def faults(folder: Path, files: dict[str, str]) -> list[Any]:
    """What the reader finds in tables that lie beside their description."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    report = Package.from_descriptor(data_package(), basepath=str(folder)).validate()
    return [*report.errors, *(error.message for task in report.tasks for error in task.errors)]


def unlinked(diary: Diary) -> Diary:
    """Doses that name no attack and no medicine: those of every value name none that is there."""
    doses = [{**dose, "episode_id": None, "medication_id": None} for dose in diary.doses]
    return Diary(diary.patient, diary.episodes, diary.medications, doses, diary.checkins)


@pytest.mark.parametrize(
    "diary",
    [Diary(), demonstration(date(2026, 11, 22)), *map(unlinked, every_value())],
    ids=lambda diary: f"{len(diary.episodes)} attacks, {diary.patient.get('pregnancy')}",
)
def test_every_table_fits_its_published_schema(diary: Diary, tmp_path: Path) -> None:
    assert faults(tmp_path, dict(sheets.files(diary))) == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("attacks.csv", ",severe,", ",dreadful,"),
        ("attacks.csv", "\r\n2025-", "\r\nsoon-"),
        ("medications.csv", "counted_as", "counts_as"),
        ("checkins.csv", ",yes,", ",perhaps,"),
    ],
)
def test_a_table_that_does_not_fit_is_found(tmp_path: Path, name: str, old: str, new: str) -> None:
    files = dict(sheets.files(demonstration(date(2026, 11, 22))))
    files[name] = files[name].replace(old, new, 1)

    assert faults(tmp_path, files)
