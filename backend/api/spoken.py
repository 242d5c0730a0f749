"""Codes that one person reads aloud to another: eight letters that nobody mistakes for others."""

import hashlib
import hmac
import re
import secrets

from flask import current_app

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
    plain = re.sub(r"[\s-]", "", code).upper()
    secret: str = current_app.config["SECRET_KEY"]
    key = hmac.digest(secret.encode(), f"umbra {purpose}".encode(), hashlib.sha256)
    return hmac.digest(key, plain.encode(), hashlib.sha256).hex()
