"""A sentence of a reader as its code and values, for a page that says it in another language."""

import re
from functools import cache
from typing import Final, NamedTuple

from backend.exchange.sentences import SENTENCES

COUNTED: Final = re.compile(r"(.*) \((\d+) times\)", re.DOTALL)
# More was refused than is said.
ALSO: Final = re.compile(r"(.*) \(and (\d+) more\)", re.DOTALL)
LONGEST: Final = 2_000


class Coded(NamedTuple):
    """Which of SENTENCES it is, what stands in its places, and how often it was said.

    `values` has `also` where a schema refused more than that: how much.
    """

    code: str
    values: dict[str, str]
    times: int


def coded(text: str) -> Coded | None:
    """Tell which sentence a text is; None for one that is none of ours."""
    counted = COUNTED.fullmatch(text[:LONGEST])
    plain, times = (counted[1], int(counted[2])) if counted else (text[:LONGEST], 1)
    more = ALSO.fullmatch(plain)
    also = {"also": more[2]} if more else {}
    for code, form in _forms().items():
        found = form.fullmatch(more[1] if more else plain)
        if found:
            return Coded(code, found.groupdict() | also, times)
    return None


@cache
def _forms() -> dict[str, re.Pattern[str]]:
    return {code: _form(sentence) for code, sentence in SENTENCES.items()}


def _form(sentence: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", sentence)
    pieces = (
        f"(?P<{part}>.+)" if place % 2 else re.escape(part) for place, part in enumerate(parts)
    )
    return re.compile("".join(pieces), re.DOTALL)
