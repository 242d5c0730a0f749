"""Who Nora Feld is, and what stands in her medicine cabinet."""

from typing import Any
from uuid import uuid5

from backend.domain.vocabulary import NAMESPACE


def _id(name: str) -> str:
    return str(uuid5(NAMESPACE, f"demonstration:{name}"))


SUMATRIPTAN, IBUPROFEN = _id("sumatriptan"), _id("ibuprofen")

MEDICATIONS: list[dict[str, Any]] = [
    {
        "id": SUMATRIPTAN,
        "name": "Sumatriptan",
        "ingredients": ["sumatriptan"],
        "atc": "N02CC01",
        "overuse_class": "triptan",
        "strength": 50,
        "unit": "mg",
        "form": "tablet",
        "use": "acute",
        "active": True,
    },
    {
        "id": IBUPROFEN,
        "name": "Ibuprofen",
        "ingredients": ["ibuprofen"],
        "atc": "M01AE01",
        "overuse_class": "non_opioid",
        "strength": 400,
        "unit": "mg",
        "form": "tablet",
        "use": "acute",
        "active": True,
    },
    {
        "id": _id("propranolol"),
        "name": "Propranolol",
        "ingredients": ["propranolol"],
        "atc": "C07AA05",
        "overuse_class": "not_counted",
        "strength": 80,
        "unit": "mg",
        "form": "capsule",
        "use": "preventive",
        "active": True,
    },
]
BACKGROUND: dict[str, Any] = {
    "birth_year": 1988,
    "lifetime_attacks": {"1.1": ">=5", "1.2": ">=2", "2": ">=10"},
    "diagnosed_aura": ["visual"],
    "pattern_since": "2019-03-01",
    "age_at_onset": 17,
    "hormonal_contraception": "none",
    "pregnancy": "no",
    "family_history": ["migraine"],
    "allergies": [],
    "diagnoses": [
        {"id": _id("diagnosis"), "name": "Migraine without aura", "code": "1.1"},
    ],
    "red_flag_answers": {"sudden_onset": False, "cancer_history": False, "positional": False},
    "questions": [
        {"id": _id("question"), "text": "May I take sumatriptan twice in one attack?"},
    ],
}
