"""What was changed in a diary after it was written: how often, how late, and the latest of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from backend.domain.provenance.changes import CHANGES, Step, steps
from backend.domain.provenance.entered import moments
from backend.domain.provenance.lateness import LATENESS, Dated, chosen, lateness
from backend.domain.provenance.states import Written
from backend.domain.stretches import iso_day

# So many are told one by one; all are counted.
MOST: Final = 100
SHOWN: Final = frozenset({"changed", "deleted", "brought_back", "erased"})
LATER: Final = LATENESS.index("later")


@dataclass(frozen=True, slots=True)
class Found:
    """The states of every entry, the entries that are asked about, and the erasings among them."""

    entries: Mapping[str, Sequence[Written]]
    rows: Dated
    erased: Sequence[Written]


def changes(found: Found, hidden: frozenset[str]) -> dict[str, Any]:
    """Count entries that were changed, changed late, deleted, erased; tell the latest changes.

    Late is after more than 48 hours (lateness.py), measured from the entry, not from its writing.
    """
    taken = [
        (place, step)
        for place, entry_id in enumerate(found.rows.ids)
        for step in steps(found.entries[entry_id])
        if _is_shown(step, hidden)
    ]
    rows = chosen(found.rows, np.array([place for place, _ in taken], dtype=np.int64))
    late = lateness(rows, moments(step.state.entered_at for _, step in taken))
    told = [
        _told(step, iso_day(day), LATENESS[after], hidden)
        for (_, step), day, after in zip(taken, rows.days, late, strict=True)
    ]
    told += [_told(Step(state, "erased", ()), None, None, hidden) for state in found.erased]
    changed = np.array([step.what in CHANGES for _, step in taken], dtype=bool)
    erased = sum(step.what == "erased" for _, step in taken) + len(found.erased)
    return {
        "changed": _distinct(taken, changed),
        "changed_later": _distinct(taken, changed & (late == LATER)),
        "deleted": sum(_is_gone(found.entries[entry_id]) for entry_id in found.rows.ids),
        "erased": erased,
        "changes": sorted(told, key=lambda one: str(one["at"]), reverse=True)[:MOST],
        "of": len(told),
    }


def _told(step: Step, day: str | None, after: str | None, hidden: frozenset[str]) -> dict[str, Any]:
    state = step.state
    return {
        "entry_id": state.entry_id,
        "kind": state.kind,
        "day": day,
        "at": state.entered_at,
        "after": after,
        "device": state.device,
        "what": step.what,
        "fields": [name for name in step.fields if name not in hidden],
    }


def _is_shown(step: Step, hidden: frozenset[str]) -> bool:
    return step.what in SHOWN and not (step.fields and hidden.issuperset(step.fields))


def _distinct(taken: Sequence[tuple[int, Step]], marks: np.ndarray) -> int:
    return len({place for (place, _), mark in zip(taken, marks, strict=True) if mark})


def _is_gone(states: Sequence[Written]) -> bool:
    return bool(states[-1].fields.get("deleted"))
