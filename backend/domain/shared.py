"""How much of a diary is shared: which days, and which parts."""

from dataclasses import dataclass
from datetime import date
from typing import Final

# Days and their counts are always shared. Treatments and questionnaires get their names here once
# a diary holds them.
SHARED: Final = ("attacks", "notes", "medicines", "background")


@dataclass(frozen=True, slots=True)
class Scope:
    """The days from `first` to `last`, both inside (None: open), and the names of SHARED in it."""

    first: date | None
    last: date | None
    include: frozenset[str]

    def holds(self, day: str) -> bool:
        """Tell whether a day (YYYY-MM-DD) lies within."""
        after = self.first is None or self.first.isoformat() <= day
        return after and (self.last is None or day <= self.last.isoformat())
