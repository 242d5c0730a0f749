"""Each attack of a period as one line: when, how long, what it was like, what was taken."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from re import compile as pattern
from typing import Any, Final

import numpy as np
import pandas as pd

from backend.domain.laid import Laid
from backend.domain.paper.entered import days_late
from backend.domain.results import results

# Three-valued answers, by their column in the frame (frames.py).
TOLD: Final = {
    "throbbing": "quality.throbbing",
    "worse_with_activity": "worse_with_activity",
    "vomiting": "vomiting",
    "photophobia": "photophobia",
    "phonophobia": "phonophobia",
    "aura": "aura",
}
# Forms with aura, possible for as long as nobody said whether there was one.
WITH_AURA: Final = pattern(r"1\.(2|5\.2)")

Line = dict[str, Any]


def lines(laid: Laid, here: np.ndarray) -> list[Line]:
    """List the attacks of a mask over the episodes, the latest first; None is "not recorded".

    `began`: wall-clock time of its place. `minutes`: [min, max], max None where it is open. `fits`:
    the codes still possible, without those that only an aura nobody was asked about keeps possible
    (`aura_open` says so). `taken`: each acute dose with its effect. `days_late`: entered.py.
    """
    frame = laid.frame[here]
    judged = [one for one, inside in zip(_judged(laid), here, strict=True) if inside]
    taken = _taken(laid)
    columns = zip(
        _columns(frame),
        np.flatnonzero(here).tolist(),
        judged,
        days_late(laid, here),
        strict=True,
    )
    found = [
        {
            **told,
            **_fits(result, told["aura"]),
            "minutes": result["duration_minutes"],
            "taken": taken.get(row, []),
            "days_late": late,
            "notes": laid.documents[row].get("notes") or None,
        }
        for told, row, result, late in columns
    ]
    return sorted(found, key=lambda line: line["began"], reverse=True)


def _judged(laid: Laid) -> Sequence[Mapping[str, Any]]:
    return results(laid.frame, laid.verdicts)


def _columns(frame: pd.DataFrame) -> list[Line]:
    """The answers of each row as plain values."""
    began = frame["start_local"].dt.strftime("%Y-%m-%dT%H:%M")
    told = {
        "id": frame["id"],
        "began": began,
        "day_only": frame["day_only"],
        "running": frame["running"],
        "pain_peak": frame["pain_peak"],
        "severity": frame["severity"],
        "side": frame["side"],
        "nausea": frame["nausea"],
        **{name: frame[column] for name, column in TOLD.items()},
    }
    values = [_plain(column) for column in told.values()]
    return [dict(zip(told, row, strict=True)) for row in zip(*values, strict=True)]


def _plain(column: pd.Series) -> list[Any]:
    return [None if pd.isna(value) else value for value in column.tolist()]


def _taken(laid: Laid) -> Mapping[int, list[dict[str, Any]]]:
    """The acute doses of each row of the episodes, in the order in which they were taken."""
    doses = laid.doses
    acute = doses["acute"].to_numpy(dtype=bool, na_value=False)
    chosen = doses[acute & (doses["episode"].to_numpy() >= 0)].sort_values("taken_at")
    by_row: dict[int, list[dict[str, Any]]] = defaultdict(list)
    told = zip(
        chosen["episode"].tolist(),
        chosen["medicine"].tolist(),
        _plain(chosen["pain_free_2h"]),
        strict=True,
    )
    for row, medicine, free in told:
        by_row[row].append({"medicine": str(medicine), "pain_free_2h": free})
    return by_row


def _fits(result: Mapping[str, Any], aura: bool | None) -> dict[str, Any]:  # noqa: FBT001 - an answer, not a switch
    labels = result["labels"]
    rest = labels if aura is not None else [one for one in labels if not WITH_AURA.match(one)]
    return {
        "fits": rest or labels,
        "aura_open": bool(rest) and len(rest) < len(labels),
        "warnings": [flag["code"] for flag in result["flags"]],
    }
