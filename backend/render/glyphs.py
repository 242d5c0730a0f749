"""Text made safe to print: only signs that the fonts of the page have, all else as a small square.

Typst refuses a PDF/UA with a sign that no font has, and some strings of other scripts stop it
altogether, so nothing else may reach it. The stretches are those that a test sets, sign by sign.
"""

import unicodedata
from bisect import bisect_right
from typing import Any, Final

SHOWN_INSTEAD: Final = "□"
# First and last sign of each stretch: Latin, Greek, Cyrillic, punctuation, currency, arrows, maths.
STRETCHES: Final = (
    (0x0020, 0x02FF),
    (0x0370, 0x0482),
    (0x048A, 0x04FF),
    (0x1E00, 0x1FFF),
    (0x2010, 0x2040),
    (0x2042, 0x2042),
    (0x2044, 0x2052),
    (0x2070, 0x209C),
    (0x20A0, 0x20C0),
    (0x2100, 0x211E),
    (0x2122, 0x2122),
    (0x2190, 0x22FF),
    (0x25A0, 0x2606),
)
_STARTS: Final = [first for first, _ in STRETCHES]
# Letters, numbers, punctuation, symbols; of separators only spaces, of marks none.
KINDS: Final = "LNPS"


def printable(value: Any) -> Any:
    """Make every text in a plain value printable; what is no text stays as it is."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return {name: printable(one) for name, one in value.items()}
    return [printable(one) for one in value] if isinstance(value, list) else value


def plain(text: str) -> str:
    """Give a text on one line, in composed signs, those without a glyph as squares."""
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text)
    return "".join(_sign(sign) for sign in composed)


def _sign(sign: str) -> str:
    if sign.isspace() and sign != NO_BREAK:
        return " "
    return sign if has_glyph(sign) else SHOWN_INSTEAD


NO_BREAK: Final = "\u00a0"


def has_glyph(sign: str) -> bool:
    """Say whether the fonts of the page have a sign."""
    kind = unicodedata.category(sign)
    at = bisect_right(_STARTS, ord(sign)) - 1
    known = at >= 0 and ord(sign) <= STRETCHES[at][1]
    return known and (kind[0] in KINDS or kind == "Zs")
