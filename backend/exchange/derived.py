"""Ids that follow from what they name, so that the same input makes the same entry."""

from functools import lru_cache
from hashlib import sha1
from typing import Final

from backend.domain.vocabulary import NAMESPACE

_OURS: Final = NAMESPACE.bytes


def checkin_id(date: str) -> str:
    """The id of the check-in of a day."""
    return named_id(f"checkin:{date}")


def derived_id(owner: str, word: str, place: int) -> str:
    """The id of an element inside an entry: its n-th aura symptom, reading or dose."""
    return _uuid5(bytes.fromhex(owner.replace("-", "")), f"{word}:{place}")


@lru_cache(4096)
def drug_id(drug: str) -> str:
    """The id of a medicine that is known by its generic name alone."""
    return named_id(f"medication:{drug.casefold()}")


def named_id(name: str) -> str:
    """Give `uuid5(NAMESPACE, name)` as text."""
    return _uuid5(_OURS, name)


def _uuid5(space: bytes, name: str) -> str:
    """Do as `uuid.uuid5` does, at a third of its price: a file asks it row by row."""
    digest = bytearray(sha1(space + name.encode(), usedforsecurity=False).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    plain = digest.hex()
    return f"{plain[:8]}-{plain[8:12]}-{plain[12:16]}-{plain[16:20]}-{plain[20:]}"


def row_id(started_at: str, place: int) -> str:
    """The id of an episode without one: the n-th that began at that moment."""
    return named_id(f"episode:{started_at}:{place}")
