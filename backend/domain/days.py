"""The table of days: what every calendar day was, by measure, and whether it was recorded."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from backend.domain.answers import Answers
from backend.domain.asked_days import asked_days
from backend.domain.attacked import attacks
from backend.domain.burden import burden
from backend.domain.calendar import Calendar
from backend.domain.checkins import checkin_days
from backend.domain.laid import Laid
from backend.domain.medicine_days import COUNTED, medicine_days
from backend.domain.stretches import day_numbers

MEASURES: Final = (
    "headache_days",
    "headache_days_leiden",
    "migraine_days",
    "migraine_days_4h",
    "severe_days",
    "aura_days",
    "headache_free_days",
)
MEDICINE_CLASSES: Final = ("any", *COUNTED)


@dataclass(frozen=True, slots=True, eq=False)
class DayTable:
    """`recorded`, `medicines_recorded`: masks. `measures`: three-valued answers by name.

    The measures are MEASURES, `acute.<class>` for MEDICINE_CLASSES, `overuse.<name>`, what counts
    against a limit of 8.2 (overused.py), and what patterns ask besides: `chronic_days` (1.3-C),
    `goal_days`, those of asked_days.py and tension_days.py, and of migraine_days.py by rule.
    """

    calendar: Calendar
    recorded: np.ndarray
    medicines_recorded: np.ndarray
    measures: dict[str, Answers]


def day_table(days: Calendar, laid: Laid) -> DayTable:
    """Say of every day of the calendar what it was; a day not recorded may have been anything."""
    noted = checkin_days(days, laid.checkins)
    taken = medicine_days(days, laid, noted)
    everyone = np.ones(len(laid.frame), dtype=bool)
    recorded = days.covered(laid.stretches, everyone) | noted.recorded
    recorded |= days.on(day_numbers(laid.doses["local_day"]))
    counted = burden(days, laid.stretches, attacks(laid), taken, noted)
    open_days = Answers(np.zeros(days.size, dtype=bool), ~recorded)
    measures = {name: answers | open_days for name, answers in counted.items()}
    headache = measures["headache_days"]
    measures["headache_free_days"] = Answers(~headache.possible, ~headache.certain)
    measures |= {f"acute.{name}": taken.by_class[name] for name in MEDICINE_CLASSES}
    measures |= taken.overuse
    measures |= asked_days(days, laid, noted, headache)
    return DayTable(days, recorded, taken.recorded, measures)
