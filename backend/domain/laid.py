"""A diary laid out for counting: its frames, its verdicts, and the days each attack touches."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from backend.domain.calendar import numbers_of
from backend.domain.classify import Verdicts, classify
from backend.domain.diary import Diary
from backend.domain.doses import doses_frame
from backend.domain.frames import episodes_frame
from backend.domain.presumed import presumed
from backend.domain.stretches import Stretches, day_numbers, stretches


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """`documents` and `frame` have the same rows; so have the verdicts and `presumed`.

    `presumed`: the label table, an aura not asked about taken for none (presumed.py).
    """

    patient: Mapping[str, Any]
    documents: Sequence[Mapping[str, Any]]
    frame: pd.DataFrame
    verdicts: Verdicts
    presumed: np.ndarray
    stretches: Stretches
    doses: pd.DataFrame
    checkins: Sequence[Mapping[str, Any]]

    def recorded_days(self) -> np.ndarray:
        """Give the numbers of all days with an episode, a dose or a check-in, in no order."""
        dates = numbers_of(checkin["date"] for checkin in self.checkins)
        doses = day_numbers(self.doses["local_day"].dropna())
        return np.concatenate([self.stretches.first, self.stretches.last, doses, dates])


def lay(diary: Diary, now: datetime | None) -> Laid:
    """Lay a diary out; `now` is an aware instant for what still runs, or None (frames.py)."""
    frame = episodes_frame(diary.episodes, diary.doses, diary.patient, now)
    doses = doses_frame(diary.doses, diary.medications, diary.episodes, diary.checkins)
    verdicts = classify(frame)
    return Laid(
        patient=diary.patient,
        documents=diary.episodes,
        frame=frame,
        verdicts=verdicts,
        presumed=presumed(frame, verdicts),
        stretches=stretches(frame, diary.episodes, doses, now),
        doses=doses,
        checkins=diary.checkins,
    )
