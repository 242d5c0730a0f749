"""What was made last for the latest people, kept while the diary is as it was."""

from collections import OrderedDict

from flask import current_app

# Owner -> what it is -> the tag it was made under, and the bytes.
Shelf = OrderedDict[str, dict[str, tuple[str, bytes]]]

NAME = "umbra.reports"
MOST = 64
SUMMARY = "summary"


def kept(owner_id: str, tag: str, what: str = SUMMARY) -> bytes | None:
    """Give what was kept under this tag, if it is the owner's latest."""
    known, made = _shelf().get(owner_id, {}).get(what, ("", b""))
    return made if known == tag else None


def keep(owner_id: str, tag: str, made: bytes, what: str = SUMMARY) -> bytes:
    """Keep what was made in place of the owner's last one, and hand it on."""
    shelf = _shelf()
    shelf.setdefault(owner_id, {})[what] = tag, made
    shelf.move_to_end(owner_id)
    if len(shelf) > MOST:
        shelf.popitem(last=False)
    return made


def forget(owner_id: str) -> None:
    """Drop what is kept of an owner."""
    _shelf().pop(owner_id, None)


def _shelf() -> Shelf:
    shelf: Shelf = current_app.extensions.setdefault(NAME, OrderedDict())
    return shelf
