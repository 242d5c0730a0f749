"""Patients of the case files as diaries that the phone, too, is held against."""

from typing import Any

from tests.domain.diaries import NOVEMBER
from tests.domain.patients.reading import patients


def from_patients() -> list[dict[str, Any]]:
    """Give a case of each patient that is marked; they cover every pattern of chapters 1, 2, 8."""
    return [
        {
            "name": str(patient),
            "diary": {
                "patient": patient.diary.patient,
                "episodes": patient.diary.episodes,
                "medications": patient.diary.medications,
                "doses": patient.diary.doses,
                "checkins": patient.diary.checkins,
            },
            "as_of": NOVEMBER.isoformat(),
        }
        for patient in patients()
        if patient.expected.get("on the phone too")
    ]
