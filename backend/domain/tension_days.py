"""Which attacks are tension-type headache, for the days of chapter 2."""

from typing import Final

import numpy as np

from backend.domain.answers import Answers, at_least, doubtful, said
from backend.domain.laid import Laid
from backend.domain.presumed import among

# A headache of 2.3 has its own D, which tolerates mild nausea: by attack it may be one of these.
WEAKER: Final = ("2", "2.4", "1.5.1", "1.5.2", "unclassified")
# "Hours to days, or unremitting", read as from the half hour of 2.1 and 2.2 on, without an end
# (OUR RULE).
LEAST_MINUTES: Final = 30


def tension_attacks(laid: Laid) -> dict[str, Answers]:
    """Say of each attack whether it is tension-type headache, by the name of its days.

    `tension_days`: 2.1 and 2.2, B to D. `chronic_tension_days`: 2.3, C of chapter 2 and a D of its
    own [S27]. `probable_tension_days`: at least all but one of B to D. An aura not asked about is
    taken for none (presumed.py).
    """
    return {
        "tension_days": _labelled(laid, ("2",)),
        "chronic_tension_days": _chronic(laid),
        "probable_tension_days": _labelled(laid, ("2", "2.4")),
    }


def _labelled(laid: Laid, codes: tuple[str, ...]) -> Answers:
    labels = laid.verdicts.labels
    inside = among(tuple(labels.columns), codes)
    possible = np.asarray(labels.to_numpy()[:, inside].any(axis=1))
    return Answers(possible & ~laid.presumed[:, ~inside].any(axis=1), possible)


def _chronic(laid: Laid) -> Answers:
    frame, criteria = laid.frame, laid.verdicts.criteria
    everything = np.ones(len(frame), dtype=bool)
    own = said(criteria["2.3"]["D"]) if "2.3" in criteria else doubtful(everything)
    long = at_least(frame["minutes_min"].to_numpy(), frame["minutes_max"].to_numpy(), LEAST_MINUTES)
    return _labelled(laid, WEAKER) & said(criteria["2"]["C"]) & own & long
