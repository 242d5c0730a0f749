"""The bytes of a file as text, or a plain word why they are none."""

from typing import Final

from backend.exchange import Unusable

LARGEST: Final = 100 * 2**20
# How files begin that hold no text.
KINDS: Final = {
    b"%PDF": "A PDF. Only the app that made it can give its attacks as a table (CSV) or JSON.",
    b"PK\x03\x04": "A ZIP file. Unpack it, and give the file inside.",
    b"\x1f\x8b": "A compressed file. Unpack it, and give the file inside.",
    b"\x89PNG": "A picture.",
    b"\xff\xd8\xff": "A picture.",
    b"SQLite format 3": "A database. Only the app that made it can give its attacks as a file.",
    b"\xd0\xcf\x11\xe0": "An old Excel file. Save it as CSV (UTF-8), and give that.",
}
WIDE: Final = (b"\xff\xfe", b"\xfe\xff")


def text_of(data: bytes) -> str:
    """Give the text in a file: UTF-8, or UTF-16 that says so. Raises `Unusable` for anything else.

    A mark at the beginning is taken away.
    """
    if len(data) > LARGEST:
        raise Unusable(f"Larger than {LARGEST // 2**20} MB, which no diary is.")
    for beginning, reason in KINDS.items():
        if data.startswith(beginning):
            raise Unusable(reason)
    text = _decoded(data).removeprefix("\ufeff")
    if "\x00" in text:
        raise Unusable("Not text: there are NUL characters in it.")
    if not text.strip():
        raise Unusable("There is nothing in it.")
    return text


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data.startswith(WIDE) else "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.upper()
        raise Unusable(
            f"Not text in {name} (byte {error.start}). Save it as UTF-8 (Excel: CSV UTF-8)."
        ) from error
