"""What somebody may choose about the page for the specialist."""

from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("en", "de", "es")
PAPERS: Final = ("a4", "us-letter")


@dataclass(frozen=True, slots=True)
class Choices:
    """`notes` and `background`: whether the person's own words and history go with the page."""

    language: str = "en"
    paper: str = "a4"
    notes: bool = False
    background: bool = True
