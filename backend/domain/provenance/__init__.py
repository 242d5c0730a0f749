"""How a diary was written: how late each entry was, what was changed, filled in or brought in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final

import numpy as np

from backend.domain.diary import Diary
from backend.domain.provenance.changed import Found, changes
from backend.domain.provenance.entered import Entered, entered, moments
from backend.domain.provenance.lateness import (
    IN_TIME,
    LATENESS,
    Dated,
    chosen,
    dated,
    lateness,
)
from backend.domain.provenance.states import Written, as_it_stands, by_entry
from backend.domain.provenance.weeks import weeks
from backend.domain.stretches import day_number
from backend.domain.windows import Span

KINDS: Final = ("episode", "dose", "checkin")
EARLY: Final = [LATENESS.index(name) for name in IN_TIME]


@dataclass(frozen=True, slots=True)
class Asked:
    """The days, of which kinds, and how far (aware) what runs has come.

    `hidden`: fields of which a reader may not even know that they were changed.
    """

    first: date
    last: date
    kinds: frozenset[str] = frozenset(KINDS)
    hidden: frozenset[str] = frozenset()
    now: datetime | None = None


def provenance(states: Sequence[Written], asked: Asked) -> dict[str, Any]:
    """Say how the entries were written that lie in the days: ProvenanceSchema.

    Counted are attacks by the day they began, doses and check-ins; what came from another diary
    was written there, and is counted as imported alone. Deleted entries count as that alone.
    """
    entries = by_entry(states)
    first_words = entered(entries)
    period = Span(day_number(asked.first), day_number(asked.last))
    every = _rows(states, first_words, asked, period)
    gone = np.array(
        [bool(first_words[id_].states[-1].fields.get("deleted")) for id_ in every.ids], dtype=bool
    )
    rows = chosen(every, ~gone)
    told = [first_words[id_] for id_ in rows.ids]
    late = _late(rows, told)
    found = changes(Found(entries, every, _erased(entries, asked)), asked.hidden)
    return {
        "from": asked.first.isoformat(),
        "as_of": asked.last.isoformat(),
        "kinds": [_of_kind(kind, rows, told, late) for kind in KINDS if kind in asked.kinds],
        "weeks": weeks(_only(as_it_stands(states), rows), rows, _in_time(late), period, asked.now),
        **found,
    }


def _rows(
    states: Sequence[Written], first_words: Mapping[str, Entered], asked: Asked, period: Span
) -> Dated:
    """Lay out the entries of the days, those that were deleted too."""
    kept = [
        state._replace(fields={**state.fields, "deleted": False})
        for state in states
        if state.entry_id in first_words and state.fields
    ]
    every = dated(as_it_stands(kept))
    days = every.days
    inside = (days >= period.start) & (days <= period.stop)
    return chosen(every, inside & np.isin(every.kinds, list(asked.kinds)))


def _late(rows: Dated, told: Sequence[Entered]) -> tuple[np.ndarray, np.ndarray]:
    by_server = lateness(rows, moments(one.states[0].entered_at for one in told))
    return by_server, lateness(rows, moments(one.claimed for one in told))


def _in_time(late: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    by_server, by_either = (np.isin(one, EARLY) for one in late)
    return np.array([by_server, by_server | by_either])


def _of_kind(
    kind: str, rows: Dated, told: Sequence[Entered], late: tuple[np.ndarray, np.ndarray]
) -> dict[str, Any]:
    here = rows.kinds == kind
    imported = np.array([one.imported for one in told], dtype=bool)
    by_server, by_device = (_counts(one[here & ~imported]) for one in late)
    of_kind = [one for one, is_here in zip(told, here, strict=True) if is_here]
    return {
        "kind": kind,
        "entries": len(of_kind),
        "imported": sum(one.imported for one in of_kind),
        "prefilled": sum(one.prefilled for one in of_kind),
        "unconfirmed": sum(one.unconfirmed for one in of_kind),
        "by_server": by_server,
        "by_device": by_device,
    }


def _counts(places: np.ndarray) -> dict[str, int]:
    counted = np.bincount(places, minlength=len(LATENESS)).tolist()
    return dict(zip(LATENESS, counted, strict=True))


def _only(diary: Diary, rows: Dated) -> Diary:
    ids = set(rows.ids)
    return replace(
        diary,
        episodes=[one for one in diary.episodes if one["id"] in ids],
        doses=[one for one in diary.doses if one["id"] in ids],
    )


def _erased(entries: Mapping[str, Sequence[Written]], asked: Asked) -> list[Written]:
    """List the erasings of the days, by the day they were made on (UTC): no other is known."""
    last = [states[-1] for states in entries.values() if states[-1].fields.get("erased")]
    return [
        state
        for state in last
        if state.kind in asked.kinds and asked.first <= state.entered_at.date() <= asked.last
    ]
