"""What is asked of a FHIR document: whose, when, and what goes along."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

Choice = Literal["included", "left out"]


@dataclass(frozen=True)
class Wanted:
    """Whose diary, when it was asked for, and what goes along.

    `person` is any UUID that stays with the person; it leaves as a number derived from it. What
    is left out is so by choice alone, and the document then says so; without `attacks` there are
    none one by one, and the days are counted from them all the same.
    `since`: what lies before was cut off because it would be too much.
    """

    person: str
    now: datetime
    notes: Choice = "left out"
    background: Choice = "included"
    attacks: Choice = "included"
    medicines: Choice = "included"
    since: date | None = None
