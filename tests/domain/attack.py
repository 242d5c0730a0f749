"""Attacks for tests: everything answered no, bilateral and moderate, unless a test says so."""

from collections.abc import Mapping
from typing import Any

from backend.domain.classify import classify
from backend.domain.frames import episodes_frame
from backend.domain.results import results
from tests.domain.cases.vocabulary import STARTED

__all__ = ["NOTHING_ELSE", "STARTED", "attack", "result"]

NOTHING_ELSE: dict[str, Any] = {
    "pain_severity": "moderate",
    "side": "both",
    "quality": [],
    "worse_with_activity": False,
    "nausea": "none",
    "vomiting": False,
    "photophobia": False,
    "phonophobia": False,
    "locations": [],
    "autonomic": [],
    "restless": False,
    "debilitating": False,
    "aura": [],
    "doses": [],
}


def attack(minutes: float | None, **answers: Any) -> dict[str, Any]:
    """An untreated attack of so many minutes; None: nobody knows how long it was."""
    length = {"end_unknown": True} if minutes is None else {"duration_minutes": minutes}
    span = {"started_at": STARTED, "time_zone": "Europe/Berlin", **length}
    return {"id": "a", "span": span, **NOTHING_ELSE, **answers}


def result(document: Mapping[str, Any], patient: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What classify says of one document."""
    frame = episodes_frame([document], patient=patient)
    return results(frame, classify(frame))[0]
