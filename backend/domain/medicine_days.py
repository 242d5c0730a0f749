"""Acute medication days: on which days something was taken, by overuse class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, said
from backend.domain.calendar import Calendar
from backend.domain.checkins import Checkins
from backend.domain.laid import Laid
from backend.domain.overused import overused_days
from backend.domain.stretches import Stretches, day_numbers
from backend.domain.taken import Taken
from backend.domain.vocabulary import OVERUSE_CLASS

COUNTED: Final = tuple(name for name in OVERUSE_CLASS if name not in ("not_counted", "unknown"))

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class MedicineDays:
    """Answers over the days of a calendar.

    recorded: it is known of the day what was taken (a mask). by_class: "any" and each class; a
    combination that holds a triptan stands under both. overuse: what counts against the limits of
    8.2, by name (overused.py). specific: a migraine-specific medicine; specific_helped,
    triptan_or_ergot_helped: one that gave relief.
    """

    recorded: np.ndarray
    by_class: dict[str, Answers]
    overuse: dict[str, Answers]
    specific: Answers
    specific_helped: Answers
    triptan_or_ergot_helped: Answers


def medicine_days(days: Calendar, laid: Laid, checkins: Checkins) -> MedicineDays:
    """Count days, not tablets, whether inside an attack or not (ICHD-3 8.2, VERIFIED [S31]).

    Only acute medicines count (use acute or both). A day's medicines are known when it has a dose
    or `headache_free`, or lies in an attack whose `took_medicine` was answered (data-model.md,
    Days); on any other day every class is unknown. An attack that says something was taken, but
    not what, makes all its days unknown in every class; when it touches one day only, that day is
    certainly one of "any".
    """
    frame, doses = laid.frame, laid.doses
    dose_days = day_numbers(doses["local_day"])
    unnamed = _unnamed(frame, doses)
    single = unnamed & _one_day(laid.stretches, len(frame))
    answered = frame["took_medicine"].notna().to_numpy() | _listed(laid.documents)
    recorded = days.on(dose_days) | checkins.free | days.covered(laid.stretches, answered)
    taken = Taken(
        days=days,
        dose_days=dose_days,
        acute=said(doses["acute"]),
        unknown_class=(doses["overuse_class"] == "unknown").to_numpy(),
        open_days=~recorded | days.covered(laid.stretches, unnamed),
    )
    return _by_kind(taken, doses, days.covered(laid.stretches, single), recorded)


def _listed(documents: Sequence[Document]) -> np.ndarray:
    return np.array([document.get("doses") is not None for document in documents], dtype=bool)


def _unnamed(frame: pd.DataFrame, doses: pd.DataFrame) -> np.ndarray:
    """Tell in which attacks something was taken of which there is no dose."""
    unnamed: np.ndarray = frame["took_medicine"].to_numpy(dtype=bool, na_value=False).copy()
    at = doses["episode"].to_numpy()
    unnamed[at[at >= 0]] = False
    return unnamed


def _one_day(stretches: Stretches, rows: int) -> np.ndarray:
    spread = np.bincount(stretches.row, minlength=rows)
    several = np.zeros(rows, dtype=bool)
    several[stretches.row[stretches.last > stretches.first]] = True
    return np.asarray((spread == 1) & ~several)


def _by_kind(
    taken: Taken, doses: pd.DataFrame, certainly_some: np.ndarray, recorded: np.ndarray
) -> MedicineDays:
    kind = {name: (doses["overuse_class"] == name).to_numpy() for name in COUNTED}
    triptan, specific = doses["triptan"].to_numpy(), doses["migraine_specific"].to_numpy()
    counts = (doses["overuse_class"] != "not_counted").to_numpy()
    helped = said(doses["helped"])
    some = taken.of(counts)
    by_class = {"any": Answers(some.certain | certainly_some, some.possible)}
    by_class |= {name: taken.of(kind[name] | (triptan & (name == "triptan"))) for name in COUNTED}
    unknown = taken.unknown_class
    return MedicineDays(
        recorded=recorded,
        by_class=by_class,
        overuse=overused_days(taken, kind, certainly_some),
        specific=taken.of(specific),
        specific_helped=taken.that(Answers(specific, specific | unknown) & helped),
        triptan_or_ergot_helped=taken.that(
            Answers(triptan | kind["ergot"], triptan | kind["ergot"] | unknown) & helped
        ),
    )
