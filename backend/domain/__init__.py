"""The pure core: values in, values out. No Flask, no SQL, no clock.

What others may use is named here (docs/core.md), and is loaded when it is asked for:

episodes_frame    documents of episodes to a frame, one row each
classify          a frame to `Verdicts`: labels, criteria, facts, flags, the next question
results           the same as plain objects, one for each episode
summarize         a `Diary` to its counts, patterns, flags and one sentence
LABEL_CODES       every code that one attack can get, in their order
LABEL_NAMES       code -> its name in plain words, with source and certainty
PATTERN_NAMES     code -> the name of what a whole diary can show
CRITERIA_WORDS    code -> letter -> the criterion in plain words
VERDICTS          what an attack can be said to be; seek_care comes before all labels
FLAG_LEVELS       how grave a warning is, the gravest first (our proposal)
CRITERIA_SET      the edition of the criteria
"""

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from backend.domain.classify import Verdicts, classify
    from backend.domain.diary import Diary
    from backend.domain.frames import episodes_frame
    from backend.domain.ichd3 import CRITERIA_SET, LABEL_CODES
    from backend.domain.results import results
    from backend.domain.summary import summarize
    from backend.domain.vocabulary import FLAG_LEVEL as FLAG_LEVELS
    from backend.domain.vocabulary import VERDICT as VERDICTS
    from backend.domain.wording.criteria import CRITERIA_WORDS
    from backend.domain.wording.names import LABEL_NAMES, PATTERN_NAMES

__all__ = [
    "CRITERIA_SET",
    "CRITERIA_WORDS",
    "FLAG_LEVELS",
    "LABEL_CODES",
    "LABEL_NAMES",
    "PATTERN_NAMES",
    "VERDICTS",
    "Diary",
    "Verdicts",
    "classify",
    "episodes_frame",
    "results",
    "summarize",
]

# Where each name stands: its module, and what it is called there.
_PLACES: Final = {
    "CRITERIA_SET": ("ichd3", "CRITERIA_SET"),
    "CRITERIA_WORDS": ("wording.criteria", "CRITERIA_WORDS"),
    "FLAG_LEVELS": ("vocabulary", "FLAG_LEVEL"),
    "LABEL_CODES": ("ichd3", "LABEL_CODES"),
    "LABEL_NAMES": ("wording.names", "LABEL_NAMES"),
    "PATTERN_NAMES": ("wording.names", "PATTERN_NAMES"),
    "VERDICTS": ("vocabulary", "VERDICT"),
    "Diary": ("diary", "Diary"),
    "Verdicts": ("classify", "Verdicts"),
    "classify": ("classify", "classify"),
    "episodes_frame": ("frames", "episodes_frame"),
    "results": ("results", "results"),
    "summarize": ("summary", "summarize"),
}


def __getattr__(name: str) -> Any:
    """Load what is asked for by its name; numpy and pandas come only with what needs them."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, called = _PLACES[name]
    return getattr(import_module(f"{__name__}.{module}"), called)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


class _Face(ModuleType):
    """A package whose names stay what they are when a module of the same name is loaded."""

    def __setattr__(self, name: str, value: object) -> None:
        if name not in _PLACES or not isinstance(value, ModuleType):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Face
