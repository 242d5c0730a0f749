"""From dose documents to a frame: one row for each dose, with the day and the class it counts in.

episode           int: the row of its episode among the documents; -1 for a dose outside them
taken_at          instant (UTC); a dose inside an attack without a time was taken when it began
local_day         midnight of the local calendar day, without a zone
medicine          category: the medicine's name
overuse_class     category of vocabulary.OVERUSE_CLASS; "unknown" is a member like any other
migraine_specific, triptan   bool: what the medicine holds (medication.py)
acute             boolean: taken against an attack; NA where neither person nor table says so
relief            category none, partial, complete
helped            boolean: relief partial or complete, or else no pain after 2 h (OUR RULE)
pain_free_2h      boolean: no pain after 2 h; by the number, or else by the relief where its effect
                  was asked for (OUR RULE)
returned          boolean: the pain came back within 24 h
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from backend.domain.columns import choices, numbers, truths
from backend.domain.medication import Counted, counted
from backend.domain.spans import instants, local_times
from backend.domain.vocabulary import DOSE_RELIEF, OVERUSE_CLASS
from backend.domain.zones import loose_zones

Document = Mapping[str, Any]

COMPLETE = DOSE_RELIEF.index("complete")
NOT_KNOWN = Counted("", "unknown", migraine_specific=False, triptan=False, acute=None)


def doses_frame(
    doses: Sequence[Document],
    medications: Sequence[Document],
    episodes: Sequence[Document],
    checkins: Sequence[Document] = (),
) -> pd.DataFrame:
    """Lay dose documents out as rows: those inside their episodes first, then `doses`.

    The day of a dose is that of its episode's zone; without an episode, of the zone in the
    check-in of that day; without that, of the zone last known then (zones.py). A dose whose
    medicine is not in `medications` is of unknown class.
    """
    inside = _inside(episodes)
    taken = [*inside, *doses]
    homes = [dose.get("episode_id") for dose in taken]
    spans = {document.get("id"): document.get("span") or {} for document in episodes}
    times = [dose.get("taken_at") for dose in taken]
    times[: len(inside)] = [
        dose.get("taken_at") or spans[dose["episode_id"]].get("started_at") for dose in inside
    ]
    moments = instants(times)
    zones = {home: span.get("time_zone") for home, span in spans.items()}
    local = loose_zones([zones.get(home) for home in homes], moments, episodes, checkins)
    row = {document.get("id"): row for row, document in enumerate(episodes)}
    columns: dict[str, Any] = {
        "episode": np.array([row.get(home, -1) for home in homes], dtype=np.intp),
        "taken_at": moments,
        "local_day": local_times(moments, local).normalize(),
    }
    in_attack = np.array([home is not None for home in homes], dtype=bool)
    columns |= _medicine(_Given(inside, doses), medications, in_attack)
    return pd.DataFrame(columns | _effect(taken), copy=False)


class _Given(NamedTuple):
    """Doses that stand inside their episodes, which may name a drug, and those that do not."""

    inside: Sequence[Document]
    others: Sequence[Document]


def _inside(episodes: Sequence[Document]) -> list[Document]:
    return [
        {**dose, "episode_id": episode.get("id")}
        for episode in episodes
        for dose in episode.get("doses") or ()
    ]


def _medicine(
    given: _Given, medications: Sequence[Document], in_attack: np.ndarray
) -> dict[str, Any]:
    known = [NOT_KNOWN, *(counted(medication) for medication in medications)]
    place = {medication.get("id"): at for at, medication in enumerate(medications, start=1)}
    drugs = sorted({dose["drug"] for dose in given.inside if dose.get("drug")})
    by_drug = {name: at for at, name in enumerate(drugs, start=len(known))}
    known.extend(counted({"name": name, "ingredients": [name]}) for name in drugs)
    named = [
        by_drug.get(dose.get("drug"), place.get(dose.get("medication_id"), 0))
        for dose in given.inside
    ]
    others = [place.get(dose.get("medication_id"), 0) for dose in given.others]
    at = np.array([*named, *others], dtype=np.intp)
    against = np.array([-1 if one.acute is None else one.acute for one in known])[at]
    against = np.where(in_attack & (against < 0), 1, against)
    names = list(dict.fromkeys(medicine.name for medicine in known))
    numbered = {name: number for number, name in enumerate(names)}
    name_of = np.array([numbered[medicine.name] for medicine in known])
    return {
        "medicine": pd.Categorical.from_codes(name_of[at], categories=pd.Index(names)),
        "overuse_class": choices([one.overuse_class for one in known], OVERUSE_CLASS)[at],
        "migraine_specific": np.array([one.migraine_specific for one in known])[at],
        "triptan": np.array([one.triptan for one in known])[at],
        "acute": pd.arrays.BooleanArray(against == 1, against < 0),
    }


def _effect(taken: Sequence[Document]) -> dict[str, Any]:
    relief = choices([dose.get("relief") for dose in taken], DOSE_RELIEF)
    after = numbers([dose.get("pain_after_2h") for dose in taken])
    helped = (relief.codes > 0) | ((relief.codes < 0) & (after == 0))
    silent = (relief.codes < 0) & (after != 0)
    asked = np.array([dose.get("asked_after_2h") is True for dose in taken], dtype=bool)
    by_relief = np.isnan(after) & asked & (relief.codes >= 0)
    free = np.where(by_relief, relief.codes == COMPLETE, after == 0)
    return {
        "relief": relief,
        "helped": pd.arrays.BooleanArray(helped, silent),
        "pain_free_2h": pd.arrays.BooleanArray(free, np.isnan(after) & ~by_relief),
        "returned": truths([dose.get("returned_within_24h") for dose in taken]),
    }
