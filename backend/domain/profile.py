"""What the attacks of a period were like: each feature with the number of attacks that answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.answers import Answers, said

Count = dict[str, int]

# Fields of the frame that stand in the profile as they are, and those drawn from one answer.
TRUTHS: Final = (
    "worse_with_activity",
    "vomiting",
    "photophobia",
    "phonophobia",
    "osmophobia",
    "restless",
    "aura",
    "autonomic",
    "premonitory",
)
SIDES: Final = ("left", "right", "both", "shifting")


def attack_profile(frame: pd.DataFrame, migraine: np.ndarray) -> dict[str, Any]:
    """Describe all attacks of an episode frame, and those of the mask `migraine`.

    Minutes are medians of the attacks whose length is known exactly; a feature is {yes, of}, of =
    attacks that answered it.
    """
    return {"all": _described(frame), "migraine": _described(frame[migraine])}


def _described(frame: pd.DataFrame) -> dict[str, Any]:
    treated = frame["treated"]
    return {
        "attacks": len(frame),
        "duration": _duration(frame),
        "duration_treated": _duration(frame[treated.isin(["unsuccessful", "other"])]),
        "duration_untreated": _duration(frame[treated == "untreated"]),
        "pain_peak_median": _median(frame["pain_peak"].dropna().to_numpy()),
        "side": _choice(frame["side"], SIDES),
        "severity": _choice(frame["severity"], list(frame["severity"].cat.categories)),
        "features": _features(frame),
    }


def _duration(frame: pd.DataFrame) -> dict[str, Any]:
    exact = frame.loc[frame["minutes_min"] == frame["minutes_max"], "minutes_min"].to_numpy()
    return {
        "median_minutes": _whole(_median(exact)),
        "shortest": _whole(exact.min() if len(exact) else None),
        "longest": _whole(exact.max() if len(exact) else None),
        "answered": len(exact),
        "attacks": len(frame),
    }


def _median(values: np.ndarray) -> float | None:
    return float(np.median(values)) if len(values) else None


def _whole(minutes: float | None) -> int | None:
    """Round to whole minutes, a half upwards, as the phone does."""
    return None if minutes is None else int(np.floor(minutes + 0.5))


def _choice(column: pd.Series, names: Sequence[str]) -> dict[str, Count]:
    of = int(column.notna().sum())
    return {name: {"yes": int((column == name).sum()), "of": of} for name in names}


def _features(frame: pd.DataFrame) -> dict[str, Count]:
    nausea = frame["nausea"]
    answers = {
        "unilateral": Answers(
            frame["side"].isin(["left", "right", "shifting"]).to_numpy(),
            frame["side"].notna().to_numpy(),
        ),
        "throbbing": _known(frame["quality.throbbing"]),
        "nausea": Answers(
            nausea.notna().to_numpy() & (nausea != "none").to_numpy(), nausea.notna().to_numpy()
        ),
    }
    answers |= {name: _known(frame[name]) for name in TRUTHS}
    return {
        name: {"yes": int(one.certain.sum()), "of": int(one.possible.sum())}
        for name, one in answers.items()
    }


def _known(column: pd.Series) -> Answers:
    """Give yes and answered, in place of certain and possible."""
    return Answers(said(column).certain, column.notna().to_numpy())


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


def treatment_response(doses: pd.DataFrame) -> list[dict[str, Any]]:
    """Say of each acute medicine how often it was taken, and how often it helped, as {yes, of}.

    `of` counts the doses of which it was answered. Most doses first, then by name.
    """
    acute = doses[doses["acute"].to_numpy(dtype=bool, na_value=False)]
    names = [str(name) for name in acute["medicine"].unique()]
    told = [_response(name, acute[acute["medicine"] == name]) for name in names]
    return sorted(told, key=lambda one: (-one["doses"], one["medication"]))


def _response(name: str, doses: pd.DataFrame) -> dict[str, Any]:
    after, relief, returned = doses["pain_after_2h"], doses["relief"], doses["returned"]
    return {
        "medication": name,
        "overuse_class": str(doses["overuse_class"].iloc[0]),
        "doses": len(doses),
        "days": int(doses["local_day"].nunique()),
        "pain_free_2h": {"yes": int((after == 0).sum()), "of": int(after.notna().sum())},
        "relieved": {
            "yes": int(relief.isin(["partial", "complete"]).sum()),
            "of": int(relief.notna().sum()),
        },
        "returned_within_24h": {
            "yes": int(said(returned).certain.sum()),
            "of": int(returned.notna().sum()),
        },
    }
