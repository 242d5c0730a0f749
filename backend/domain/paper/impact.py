"""What the attacks of a period cost: hours lost, and attacks spent in bed."""

from typing import Any, Final

import numpy as np

from backend.domain.laid import Laid

IN_BED: Final = 3


def impact(laid: Laid, here: np.ndarray) -> dict[str, Any]:
    """Sum up the hours lost of the attacks that say so, and count those with rest in bed.

    `of`: attacks of which it was answered. Nothing answered: a sum of 0 of 0, which is no "none".
    """
    hours = laid.frame["hours_lost"].to_numpy()[here]
    limit = laid.frame["activity_limit"].to_numpy()[here]
    told = ~np.isnan(hours)
    return {
        "attacks": int(np.count_nonzero(here)),
        "hours_lost": {"sum": float(hours[told].sum()), "of": int(np.count_nonzero(told))},
        "in_bed": {
            "yes": int(np.count_nonzero(limit == IN_BED)),
            "of": int(np.count_nonzero(~np.isnan(limit))),
        },
    }
