"""SMART Health Links: the text that a reader scans; its files are in `shlink_file`.

After HL7's "SMART Health Cards and Links" 1.0.0 (STU 1): a payload of JSON in base64url behind
`shlink:/`.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final, NamedTuple

import orjson

from backend.exchange import Unusable

SCHEME: Final = "shlink:/"
VERSION: Final = 1
KEY_BYTES: Final = 32
FHIR: Final = "application/fhir+json"
NO_LINK: Final = "This is no SMART Health Link."


class Payload(NamedTuple):
    """What a link says: where its manifest is, with what its files open, until when.

    `flag`: L, it may be opened again and again; P, a passcode is asked for; U, `url` is the file
    itself. `exp`: seconds since 1970. `label`: at most 80 characters.
    """

    url: str
    key: str
    exp: int | None = None
    flag: str = ""
    label: str = ""


def written(payload: Payload) -> str:
    """Write a link as a code or a message carries it."""
    told = {name: value for name, value in payload._asdict().items() if value}
    return SCHEME + encoded(orjson.dumps(told | {"v": VERSION}))


def read(link: str) -> Payload:
    """Read a link, with the address of a viewer before it or without; raise Unusable otherwise."""
    before, scheme, text = link.strip().rpartition(SCHEME)
    try:
        told = orjson.loads(decoded(text))
        known = {name: told[name] for name in Payload._fields if name in told}
        payload = Payload(**known)
    except (ValueError, TypeError) as wrong:
        raise Unusable(NO_LINK) from wrong
    if not scheme or (before and not before.endswith("#")) or told.get("v", VERSION) != VERSION:
        raise Unusable(NO_LINK)
    return payload


def encoded(content: bytes) -> str:
    """Write bytes as base64url without padding."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Read base64url without padding; raise ValueError otherwise."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
