"""Codes that one person reads aloud to another: eight letters that nobody mistakes for others."""

import re
import secrets

from backend.api.keyed import keyed_hash

# 32 signs, five bits each: 2^40 codes, of which few are good at a time and tries are limited.
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
LENGTH = 8


def new_code() -> str:
    """Make a code."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def hash_of(code: str, purpose: str) -> str:
    """Give what is kept of a code: a hash under a key that only this server has.

    Spaces, dashes and small letters are those of whoever typed it.
    """
    return keyed_hash(re.sub(r"[\s-]", "", code).upper(), purpose)
