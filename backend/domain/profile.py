"""What the attacks of a period were like: each feature with the number of attacks that answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.vocabulary import SEVERITY, SIDE

Count = dict[str, int]

# Fields of the frame that stand in the profile as they are.
TRUTHS: Final = {
    "throbbing": "quality.throbbing",
    "worse_with_activity": "worse_with_activity",
    "vomiting": "vomiting",
    "photophobia": "photophobia",
    "phonophobia": "phonophobia",
    "osmophobia": "osmophobia",
    "restless": "restless",
    "aura": "aura",
    "autonomic": "autonomic",
    "premonitory": "premonitory",
}
ONE_SIDED: Final = ("left", "right", "shifting")


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """An answer of each attack: whether it is yes, and whether it was given."""

    yes: np.ndarray
    given: np.ndarray

    def count(self, among: np.ndarray) -> Count:
        return {
            "yes": int(np.count_nonzero(self.yes & among)),
            "of": int(np.count_nonzero(self.given & among)),
        }


def attack_profile(frame: pd.DataFrame, here: np.ndarray, migraine: np.ndarray) -> dict[str, Any]:
    """Describe the attacks of a mask over an episode frame, and those of them that are migraine.

    Minutes are of the attacks whose length is known exactly; a feature is {yes, of}, of = attacks
    that answered it.
    """
    features = _features(frame)
    return {
        "all": _described(frame, features, here),
        "migraine": _described(frame, features, here & migraine),
    }


def _described(
    frame: pd.DataFrame, features: Mapping[str, _Told], among: np.ndarray
) -> dict[str, Any]:
    treated, peak = frame["treated"], frame["pain_peak"].to_numpy()
    with_medicine = treated.isin(["unsuccessful", "other"]).to_numpy()
    return {
        "attacks": int(among.sum()),
        "duration": _duration(frame, among),
        "duration_treated": _duration(frame, among & with_medicine),
        "duration_untreated": _duration(frame, among & (treated == "untreated").to_numpy()),
        "pain_peak_median": _median(peak[among & ~np.isnan(peak)]),
        "side": _choice(frame["side"], SIDE, among),
        "severity": _choice(frame["severity"], SEVERITY, among),
        "features": {name: told.count(among) for name, told in features.items()},
    }


def _duration(frame: pd.DataFrame, among: np.ndarray) -> dict[str, Any]:
    minutes = frame["minutes_min"].to_numpy()
    exact = minutes[among & (minutes == frame["minutes_max"].to_numpy())]
    return {
        "median_minutes": _whole(_median(exact)),
        "shortest": _whole(exact.min() if len(exact) else None),
        "longest": _whole(exact.max() if len(exact) else None),
        "answered": len(exact),
        "attacks": int(among.sum()),
    }


def _median(values: np.ndarray) -> float | None:
    return float(np.median(values)) if len(values) else None


def _whole(minutes: float | None) -> int | None:
    """Round to whole minutes, a half upwards, as the phone does."""
    return None if minutes is None else int(np.floor(minutes + 0.5))


def _choice(column: pd.Series, names: Sequence[str], among: np.ndarray) -> dict[str, Count]:
    given = column.notna().to_numpy()
    return {name: _Told((column == name).to_numpy(), given).count(among) for name in names}


def _features(frame: pd.DataFrame) -> dict[str, _Told]:
    side, nausea = frame["side"], frame["nausea"]
    sick = nausea.notna().to_numpy() & (nausea != "none").to_numpy()
    told = {
        "unilateral": _Told(side.isin(ONE_SIDED).to_numpy(), side.notna().to_numpy()),
        "nausea": _Told(sick, nausea.notna().to_numpy()),
    }
    return told | {
        name: _Told(
            frame[column].to_numpy(dtype=bool, na_value=False), frame[column].notna().to_numpy()
        )
        for name, column in TRUTHS.items()
    }


def suspected_triggers(documents: Sequence[Mapping[str, Any]]) -> dict[str, Count]:
    """Count how often each trigger was suspected, of the attacks in which that was answered.

    Suspicion only: no association is claimed (clinical/triggers.md 5.3). Words of the person's own
    keep them ("food:cheese"). Most frequent first, then by name.
    """
    answered = [
        document["suspected_triggers"]
        for document in documents
        if document.get("suspected_triggers") is not None
        and "suspected_triggers" not in (document.get("prefilled") or ())
    ]
    found = Counter(name for names in answered for name in set(names))
    ordered = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return {name: {"yes": count, "of": len(answered)} for name, count in ordered}
