"""The limit of each class of acute medicine, read from the patterns of 8.2 that judge by it."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from backend.domain.patterns import CATALOGUE
from backend.domain.questions import Often

MEASURE: Final = "overuse."
# All classes together have a limit only where none has reached its own (8.2.6, 8.2.7).
TOGETHER: Final = ("any", "several", "unnamed")


@cache
def limits() -> Mapping[str, int]:
    """Give class -> days in 30 days."""
    asked = (
        question
        for pattern in CATALOGUE
        for _, question in pattern.criteria
        if pattern.code.startswith("8.2.") and isinstance(question, Often)
    )
    named = {one.measure.removeprefix(MEASURE): one.limit for one in asked}
    return {name: limit for name, limit in named.items() if name not in TOGETHER}
