"""A rule that no data says: one sentence of our own with its source and how sure it is."""

from typing import NamedTuple


class Told(NamedTuple):
    """`about`: what it is a rule of, in a few words. Source and certainty as criteria.md has them.

    The numbers in a sentence come from the code that decides by them.
    """

    about: str
    sentence: str
    source: str = ""
    certainty: str = "OUR RULE"
