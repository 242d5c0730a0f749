"""What the attacks of a period were like: each feature with the number of attacks that answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import pandas as pd

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


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """An answer of each attack or dose: whether it is yes, and whether it was given."""

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
    known = _Known.of(frame)
    return {"all": known.described(here), "migraine": known.described(here & migraine)}


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """The columns of a frame that are described, each read once."""

    minutes: tuple[np.ndarray, np.ndarray]
    peak: np.ndarray
    treated: np.ndarray
    untreated: np.ndarray
    choices: Mapping[str, Mapping[str, Told]]
    features: Mapping[str, Told]

    @classmethod
    def of(cls, frame: pd.DataFrame) -> "_Known":
        treated = frame["treated"].to_numpy(dtype=object)
        return cls(
            minutes=(frame["minutes_min"].to_numpy(), frame["minutes_max"].to_numpy()),
            peak=frame["pain_peak"].to_numpy(),
            treated=np.isin(treated, ["unsuccessful", "other"]),
            untreated=treated == "untreated",
            choices={"side": _choice(frame["side"]), "severity": _choice(frame["severity"])},
            features=_features(frame),
        )

    def described(self, among: np.ndarray) -> dict[str, Any]:
        return {
            "attacks": int(np.count_nonzero(among)),
            "duration": self.duration(among),
            "duration_treated": self.duration(among & self.treated),
            "duration_untreated": self.duration(among & self.untreated),
            "pain_peak_median": _median(self.peak[among & ~np.isnan(self.peak)]),
            **{
                field: {name: told.count(among) for name, told in choice.items()}
                for field, choice in self.choices.items()
            },
            "features": {name: told.count(among) for name, told in self.features.items()},
        }

    def duration(self, among: np.ndarray) -> dict[str, Any]:
        low, high = self.minutes
        exact = low[among & (low == high)]
        return {
            "median_minutes": _whole(_median(exact)),
            "shortest": _whole(exact.min() if len(exact) else None),
            "longest": _whole(exact.max() if len(exact) else None),
            "answered": len(exact),
            "attacks": int(np.count_nonzero(among)),
        }


def _median(values: np.ndarray) -> float | None:
    return float(np.median(values)) if len(values) else None


def _whole(minutes: float | None) -> int | None:
    """Round to whole minutes, a half upwards, as the phone does."""
    return None if minutes is None else int(np.floor(minutes + 0.5))


def _choice(column: pd.Series) -> dict[str, Told]:
    """Give an answer for each category of a column."""
    codes = column.cat.codes.to_numpy()
    names = [str(name) for name in column.cat.categories]
    return {name: Told(codes == code, codes >= 0) for code, name in enumerate(names)}


def _features(frame: pd.DataFrame) -> dict[str, Told]:
    side, nausea = _choice(frame["side"]), _choice(frame["nausea"])
    told = {
        "unilateral": Told(~side["both"].yes & side["both"].given, side["both"].given),
        "nausea": Told(~nausea["none"].yes & nausea["none"].given, nausea["none"].given),
    }
    return told | {name: _truth(frame[column]) for name, column in TRUTHS.items()}


def _truth(column: pd.Series) -> Told:
    return Told(column.to_numpy(dtype=bool, na_value=False), column.notna().to_numpy())


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
