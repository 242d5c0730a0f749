"""The signs that warnings are raised by: one integer for each episode, a bit for each sign.

`field.word` is a word of a set or a choice, `field` alone a yes, a word alone a warning sign, a
question of the background answered with yes, or what is derived: from the aura (aura_signs.py),
the background (background_signs.py), lengths and ages (here). A code is a clinician's diagnosis.
What was not recorded sets no bit.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import numpy as np
import numpy.typing as npt
import pandas as pd

from backend.domain.columns import codes_of, numbers
from backend.domain.flags.aura_signs import aura_signs
from backend.domain.flags.background_signs import answered_signs, lasting_signs
from backend.domain.flags.catalogue import CATALOGUE
from backend.domain.flags.limits import (
    ASKED_DAYS,
    FIRST_AURA_AGE,
    LONG_MINUTES,
    NEW_DAYS,
    ONSET_AGE,
    STAB_MINUTES,
)
from backend.domain.logic import Mask

Bits: TypeAlias = npt.NDArray[np.int64]
Document = Mapping[str, Any]


def _named() -> Iterator[str]:
    for flag in CATALOGUE:
        for _, texts in flag.raised:
            for text in texts:
                yield from (sign.removeprefix("!") for sign in text.split())


# Every sign that a rule names, in the order of the rules; a sign's bit is its place here. There is
# room for 63.
SIGNS: Final = tuple(dict.fromkeys(_named()))


def sign_bits(documents: Sequence[Document], columns: Mapping[str, Any], patient: Document) -> Bits:
    """The signs of each episode; `columns` are those of frames.py, `documents` the same rows."""
    stands = _listed(documents, patient.get("diagnosed_aura") or ())
    stands |= _of_the_person(columns, patient)
    stands |= _derived(documents, columns, patient, stands)
    bits = np.zeros(len(documents), dtype=np.int64)
    for place, sign in enumerate(SIGNS):
        mask = stands[sign] if sign in stands else _recorded(sign, columns)
        if mask is not None and mask.any():
            bits |= mask.astype(np.int64) << place
    return bits


def _recorded(sign: str, columns: Mapping[str, Any]) -> Mask | None:
    """Whether an answer was recorded, None for signs that no column holds."""
    field, _, word = sign.partition(".")
    if sign in columns:
        yes: Mask = codes_of(columns[sign]) == 1
        return yes
    if isinstance(columns.get(field), pd.Categorical):
        said: Mask = np.asarray(columns[field] == word)
        return said
    return None


def _listed(documents: Sequence[Document], diagnosed: Sequence[str]) -> dict[str, Mask]:
    """The signs that stand in a list of the document: its warning signs, its aura."""
    rows: dict[str, list[int]] = {}
    for row, document in enumerate(documents):
        for word in document.get("warning_signs") or ():
            rows.setdefault(word, []).append(row)
        for sign in aura_signs(document.get("aura") or (), diagnosed):
            rows.setdefault(sign, []).append(row)
    masks = {}
    for sign, places in rows.items():
        masks[sign] = np.zeros(len(documents), dtype=bool)
        masks[sign][places] = True
    return masks


def _of_the_person(columns: Mapping[str, Any], patient: Document) -> dict[str, Mask]:
    started = pd.DatetimeIndex(columns["started"])
    told = _since(started, patient.get("red_flags_answered_on"), ASKED_DAYS)
    stands = dict.fromkeys(answered_signs(patient), told)
    since = patient.get("pattern_since")
    if since is not None:
        new = _since(started, since, 0) & ~_since(started, since, -NEW_DAYS)
        stands["pattern_change"] = stands.get("pattern_change", new) | new
    always = np.ones(len(started), dtype=bool)
    return stands | dict.fromkeys(lasting_signs(patient, SIGNS), always)


def _since(started: pd.DatetimeIndex, day: str | None, before: int) -> Mask:
    """Whether an episode began on a day or later, or up to so many days before it.

    An unknown day, or start, is no limit.
    """
    if day is None:
        return np.ones(len(started), dtype=bool)
    limit = np.datetime64(day, "ms") - np.timedelta64(before, "D")
    return np.asarray(~(started.tz_localize(None).to_numpy() < limit))


def _derived(
    documents: Sequence[Document],
    columns: Mapping[str, Any],
    patient: Document,
    stands: Mapping[str, Mask],
) -> dict[str, Mask]:
    nowhere = np.zeros(len(documents), dtype=bool)
    aura, far = codes_of(columns["aura"]) == 1, stands.get("aura_far", nowhere)
    lifetime = patient.get("lifetime_attacks") or {}
    first = aura & (lifetime.get("1.2") == "<2")
    age = _certain_age(documents, columns, patient)
    return {
        "seconds": columns["minutes_max"] <= STAB_MINUTES,
        "over_72_hours": columns["minutes_min"] > LONG_MINUTES,
        "aura_alone": (aura & columns["no_pain"]) | far,
        "first_aura_after_40": first & (age >= FIRST_AURA_AGE),
        "aged_50": age >= ONSET_AGE,
    }


def _certain_age(
    documents: Sequence[Document], columns: Mapping[str, Any], patient: Document
) -> npt.NDArray[np.float64]:
    """The years that are certain when the episode began, NaN where no age is known."""
    told = numbers([document.get("patient_age") for document in documents])
    born = patient.get("birth_year")
    if born is None:
        return told
    years = pd.DatetimeIndex(columns["start_local"]).year.to_numpy(dtype=float) - born - 1
    return np.where(np.isnan(told), years, told)
