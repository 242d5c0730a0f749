"""What somebody may choose about the page for the specialist."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

LANGUAGES: Final = ("en", "de", "es")
PAPERS: Final = ("a4", "us-letter")


@dataclass(frozen=True, slots=True)
class Choices:
    """Whether the person's own words, history, single attacks and medicines go with the page.

    `background_counted`: where it does not go along, the rules knew it all the same.
    """

    language: str = "en"
    paper: str = "a4"
    notes: bool = False
    background: bool = True
    attacks: bool = True
    medicines: bool = True
    background_counted: bool = True


@dataclass(frozen=True, slots=True)
class Period:
    """Which days the page is about: up to `as_of`, from `first` or the latest 90.

    `now` (aware, or None) says until when what still runs has lasted; `today` is the day on which
    the page is made, by the clock of the server. `head`: the short form of the diary's chain then
    ("" where there is none), by which a print can be held against it later.
    """

    as_of: date
    first: date | None
    now: datetime | None
    today: date
    head: str = ""

    @property
    def made_on(self) -> date:
        """The day it is made: the person's own, where her day and the server's differ by one."""
        near = abs(self.as_of - self.today) <= timedelta(days=1)
        return self.as_of if near else self.today
