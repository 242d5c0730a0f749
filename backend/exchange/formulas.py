"""Cells that a spreadsheet would run, made harmless, and given back as they were.

A spreadsheet takes a cell that begins with one of = + - @ for a formula. An apostrophe before it
makes it text. It goes in front of the mark wherever a cell may begin, also behind what another
reader may take for a separator; one more is added where apostrophes stand there already, and one is
taken away on reading, so that nothing is lost.
"""

import re

MARKS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
BEGINNING = r"(^[\t\r\n]*|[;,|\t\r\n])"
BARE = re.compile(rf"{BEGINNING}('*)(?=[{MARKS}])")
QUOTED = re.compile(rf"{BEGINNING}'('*)(?=[{MARKS}])")


def harmless(cell: str) -> str:
    """Write a cell so that no spreadsheet runs it."""
    return BARE.sub(r"\1'\2", cell)


def as_it_was(cell: str) -> str:
    """Read a cell that `harmless` wrote."""
    return cell if "'" not in cell else QUOTED.sub(r"\1\2", cell)
