"""Days that count against a limit of ICHD-3 8.2, by name."""

from collections.abc import Mapping
from typing import Final

import numpy as np

from backend.domain.answers import Answers
from backend.domain.taken import Taken

# The classes that are added up in 8.2.6, and those in 8.2.8. A ditan counts as another acute
# medicine, though ICHD-3 does not name it; a gepant counts against no limit (OUR RULE,
# medications.md 6).
SEVERAL: Final = ("ergot", "triptan", "non_opioid", "opioid", "combination")
OTHER: Final = ("other", "ditan")


def overused_days(
    taken: Taken, kind: Mapping[str, np.ndarray], unnamed: np.ndarray
) -> dict[str, Answers]:
    """Give the days of each limit; `kind` marks the doses of a class, `unnamed` days.

    Each class by itself, a combination as nothing but a combination; `several`: distinct days with
    any of five classes; `other`: other medicines and ditans; `any`: all of these, and days on which
    something was taken that nobody named; `unnamed`: these days alone, and, possibly, those with a
    medicine of unknown class.
    """
    days = {f"overuse.{name}": taken.of(kind[name]) for name in SEVERAL}
    several = taken.of(_either(kind, SEVERAL))
    anything = taken.of(_either(kind, SEVERAL + OTHER))
    nothing = taken.of(np.zeros(len(taken.dose_days), dtype=bool))
    return days | {
        "overuse.several": several,
        "overuse.other": taken.of(_either(kind, OTHER)),
        "overuse.any": Answers(anything.certain | unnamed, anything.possible),
        "overuse.unnamed": Answers(unnamed, nothing.possible),
    }


def _either(kind: Mapping[str, np.ndarray], names: tuple[str, ...]) -> np.ndarray:
    return np.asarray(np.logical_or.reduce([kind[name] for name in names]))
