"""How bad each episode was: the four-point answer, or the same read off the 0-10 scale."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from backend.domain.columns import category, choices, numbers, truths
from backend.domain.vocabulary import SEVERITY

# The lowest peak of each grade; a peak under the first is no pain (criteria.md 1.0, OUR RULE).
PEAK_FROM = {"mild": 1, "moderate": 4, "severe": 7}


def severity_columns(documents: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """`severity` (NA = not recorded), `severity_derived`, `no_pain`, `pain_said` (true, or NA).

    An answered pain_severity stands whatever the peak; a peak is read only where none was answered.
    """
    asked = choices([document.get("pain_severity") for document in documents], SEVERITY)
    peak = numbers([document.get("pain_peak") for document in documents])
    unasked = (asked.codes < 0) & ~np.isnan(peak)
    derived = np.searchsorted(list(PEAK_FROM.values()), np.nan_to_num(peak), side="right") - 1
    codes = np.where(unasked, derived, asked.codes)
    return {
        "severity": category(codes, SEVERITY),
        "severity_derived": unasked & (codes >= 0),
        "no_pain": unasked & (codes < 0),
        "pain_said": truths([True if said else None for said in (codes >= 0) | unasked]),
    }
