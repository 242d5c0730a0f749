"""Doses with their days: on which days one of a kind was taken."""

from dataclasses import dataclass

import numpy as np

from backend.domain.answers import Answers
from backend.domain.calendar import Calendar


@dataclass(frozen=True, slots=True)
class Taken:
    """The doses with their days, and the days of which it is not known what was taken.

    dose_days: day numbers. acute: the dose was taken against an attack. unknown_class: a mask of
    the doses. open_days: a mask of the days.
    """

    days: Calendar
    dose_days: np.ndarray
    acute: Answers
    unknown_class: np.ndarray
    open_days: np.ndarray

    def of(self, kind: np.ndarray) -> Answers:
        """Days with an acute dose of this kind; a dose of unknown class may be of any kind."""
        return self.that(Answers(kind, kind | self.unknown_class))

    def that(self, doses: Answers) -> Answers:
        doses = self.acute & doses
        certain = self.days.on(self.dose_days, doses.certain)
        possible = self.days.on(self.dose_days, doses.possible)
        return Answers(certain, possible | self.open_days)
