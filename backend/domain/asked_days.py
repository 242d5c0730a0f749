"""The days that patterns of chapters 3 and 4 ask for, beside those that everyone is shown."""

import numpy as np

from backend.domain.answers import Answers, doubtful, sure
from backend.domain.calendar import Calendar
from backend.domain.checkins import Checkins
from backend.domain.kinds import of_kind
from backend.domain.laid import Laid
from backend.domain.migraine_days import beginning


def asked_days(
    days: Calendar, laid: Laid, noted: Checkins, headache: Answers
) -> dict[str, Answers]:
    """Say of every day whether it is one of these, by measure.

    `hypnic_days`: an attack of 4.9 began; a day with a headache and no attack, or not recorded, is
    unknown. `told_free`: the person said that it was free of headache, and nothing contradicts it.
    """
    everyone = np.ones(len(laid.frame), dtype=bool)
    hidden = headache.possible & ~days.covered(laid.stretches, everyone)
    return {
        "hypnic_days": beginning(days, laid.stretches, of_kind(laid, "4.9")) | doubtful(hidden),
        "told_free": sure(noted.free & ~headache.certain),
    }
