"""Passcodes of links: six digits told separately, kept so that the database alone tells none."""

import secrets

from argon2.exceptions import VerificationError

from backend.api.keyed import keyed_hash
from backend.store.people import HASHER

DIGITS = 6
PURPOSE = "passcode"


def new_passcode() -> str:
    """Make a passcode."""
    return "".join(secrets.choice("0123456789") for _ in range(DIGITS))


def kept_of(passcode: str) -> str:
    """Give what is kept: a slow hash of a keyed one, as a million tries are soon made."""
    return HASHER.hash(keyed_hash(passcode, PURPOSE))


def fits(kept: str, passcode: str) -> bool:
    """Tell whether it is this passcode; spaces are those of whoever typed it."""
    try:
        return HASHER.verify(kept, keyed_hash("".join(passcode.split()), PURPOSE))
    except VerificationError:
        return False
