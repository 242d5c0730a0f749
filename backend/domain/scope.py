"""What of a diary is shared: some of its days, and the parts that the person chose."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import numpy as np

from backend.domain.diary import Diary, Document
from backend.domain.doses import doses_frame
from backend.domain.frames import episodes_frame
from backend.domain.shared import SHARED as SHARED  # noqa: PLC0414 - told on as a part of this
from backend.domain.shared import Scope as Scope  # noqa: PLC0414 - told on as a part of this
from backend.domain.stretches import Stretches, day_number, day_numbers, stretches

# Answers that tell of medicines, in an attack and in the exposures of a day.
OF_MEDICINES: Final = frozenset({"took_medicine", "doses"})
MISSED: Final = "missed_preventive"
FAR: Final = 10**9


def within(diary: Diary, scope: Scope, now: datetime | None = None) -> Diary:
    """Give the diary as somebody may read it with whom this much of it is shared.

    Of attacks those stay that touch one of the days, in their own time zone, as days are counted
    (stretches.py); of doses and check-ins those of the days. What no day is known of stays only
    where the days are open on both sides. `now` (aware) tells how far a running attack has come.
    Without `notes` no entry has its notes; without `medicines` there are neither medicines nor
    doses, nor an answer that tells of them; without `background` nothing of the person is said.
    Single attacks stay even without `attacks`, because days are counted from them: it is for the
    reader's side not to give them one by one. `others` is never shared.
    """
    chosen = _of_days(diary, scope, now)
    if "medicines" not in scope.include:
        chosen = replace(_each(chosen, _without_medicines), medications=(), doses=())
    if "notes" not in scope.include:
        chosen = _each(chosen, _without_notes)
    patient = chosen.patient if "background" in scope.include else {}
    return replace(chosen, patient=patient, others={})


def _of_days(diary: Diary, scope: Scope, now: datetime | None) -> Diary:
    if scope.first is None and scope.last is None:
        return diary
    frame = episodes_frame(diary.episodes, diary.doses, diary.patient, now)
    doses = doses_frame(diary.doses, diary.medications, diary.episodes, diary.checkins)
    touched = _touched(stretches(frame, diary.episodes, doses, now), scope, len(frame))
    loose = len(doses) - len(diary.doses)  # those that stand inside their attacks come first
    taken = _between(day_numbers(doses["local_day"])[loose:], scope)
    return replace(
        diary,
        episodes=[one for one, stays in zip(diary.episodes, touched, strict=True) if stays],
        doses=[one for one, stays in zip(diary.doses, taken, strict=True) if stays],
        checkins=[one for one in diary.checkins if scope.holds(one["date"])],
    )


def _limits(scope: Scope) -> tuple[int, int]:
    first = -FAR if scope.first is None else day_number(scope.first)
    return first, FAR if scope.last is None else day_number(scope.last)


def _between(days: np.ndarray, scope: Scope) -> list[bool]:
    first, last = _limits(scope)
    inside: list[bool] = ((days >= first) & (days <= last)).tolist()
    return inside


def _touched(found: Stretches, scope: Scope, size: int) -> list[bool]:
    """Say of each attack whether any of its stretches reaches into the days."""
    first, last = _limits(scope)
    touched = np.zeros(size, dtype=bool)
    touched[found.row[(found.last >= first) & (found.first <= last)]] = True
    marked: list[bool] = touched.tolist()
    return marked


def _each(diary: Diary, change: Callable[[Document], Document]) -> Diary:
    """Change every attack and every day."""
    return replace(
        diary,
        episodes=[change(one) for one in diary.episodes],
        checkins=[change(one) for one in diary.checkins],
    )


def _without_notes(document: Document) -> Document:
    return _less(document, ("notes",))


def _without_medicines(document: Document) -> Document:
    return dict(_told(_less(document, OF_MEDICINES)))


def _told(document: Document) -> Iterator[tuple[str, Any]]:
    for name, value in document.items():
        if name == "exposures" and value:
            yield name, _less(value, (MISSED,))
        elif name in {"suspected_triggers", "prefilled"} and value:
            yield from _rest(name, value)
        else:
            yield name, value


def _rest(name: str, names: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Leave the names out that tell of medicines; none left is not said, not "none of these"."""
    left = [one for one in names if one not in {MISSED, *OF_MEDICINES}]
    if left:
        yield name, left


def _less(document: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in names}
