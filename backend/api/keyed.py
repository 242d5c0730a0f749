"""Hashes under a key that only this server has: what is kept of a secret instead of the secret."""

import hashlib
import hmac

from flask import current_app


def keyed_hash(secret: str, purpose: str) -> str:
    """Give what is kept of a secret. For another purpose the same secret has another hash."""
    server_secret: str = current_app.config["SECRET_KEY"]
    key = hmac.digest(server_secret.encode(), f"umbra {purpose}".encode(), hashlib.sha256)
    return hmac.digest(key, secret.encode(), hashlib.sha256).hex()
