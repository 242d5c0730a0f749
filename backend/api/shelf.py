"""The last report of each of the latest people, kept while the diary is as it was."""

from collections import OrderedDict

from flask import current_app

Shelf = OrderedDict[str, tuple[str, bytes]]

NAME = "umbra.reports"
MOST = 64


def kept(owner_id: str, tag: str) -> bytes | None:
    """Give what was kept under this tag, if it is the owner's latest."""
    known, text = _shelf().get(owner_id, ("", b""))
    return text if known == tag else None


def keep(owner_id: str, tag: str, text: bytes) -> bytes:
    """Keep a text in place of the owner's last one, and hand it on."""
    shelf = _shelf()
    shelf[owner_id] = tag, text
    shelf.move_to_end(owner_id)
    if len(shelf) > MOST:
        shelf.popitem(last=False)
    return text


def forget(owner_id: str) -> None:
    """Drop what is kept of an owner."""
    _shelf().pop(owner_id, None)


def _shelf() -> Shelf:
    shelf: Shelf = current_app.extensions.setdefault(NAME, OrderedDict())
    return shelf
