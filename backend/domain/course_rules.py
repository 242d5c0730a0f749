"""The numbers of bouts, cycles and kinds of attack as plain data, for the phone."""

from typing import Any

from backend.domain import bouts, cycles, kinds, separate
from backend.domain.axes import CRANIAL_AUTONOMIC
from backend.domain.questions import menstrual


def course_rules() -> dict[str, Any]:
    """Everything that counts/ needs to read a course as kinds.py, bouts.py and cycles.py do."""
    return {
        "letters": {kind: list(letters) for kind, letters in kinds.LETTERS.items()},
        "near": dict(kinds.NEAR),
        "labels": {kind: list(codes) for kind, codes in kinds.LABELS.items()},
        "autonomic_signs": list(CRANIAL_AUTONOMIC),
        "hypnic_minutes": list(kinds.HYPNIC_MINUTES),
        "remission_days": bouts.REMISSION_DAYS,
        "pause_days": bouts.PAUSE_DAYS,
        "same_hours": separate.SAME_HOURS,
        "relapse_hours": separate.RELAPSE_HOURS,
        "window": list(cycles.WINDOW),
        "flow_pause_days": cycles.PAUSE_DAYS,
        "cycle_days": [cycles.SHORTEST, cycles.LONGEST],
        "cycle_kept": list(cycles.KEPT),
        "cycle_part": list(menstrual.PART),
        "cycles_needed": menstrual.LEAST,
    }
