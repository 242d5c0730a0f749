"""What is asked of a FHIR document: whose, when, and what goes along."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Choice = Literal["included", "left out"]


@dataclass(frozen=True)
class Wanted:
    """Whose diary, when it was asked for, and what goes along.

    `person` is any UUID that stays with the person; it leaves as a number derived from it. `notes`
    and `background` are left out only by choice, and the document then says so.
    """

    person: str
    now: datetime
    notes: Choice = "left out"
    background: Choice = "included"
