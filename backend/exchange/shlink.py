"""SMART Health Links: the text that a reader scans, and the files that only its key opens.

After HL7's "SMART Health Cards and Links" 1.0.0 (STU 1): a payload of JSON in base64url behind
`shlink:/`, and files as compact JWE, `alg` dir and `enc` A256GCM.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import Final, NamedTuple

import orjson
from joserfc.errors import JoseError
from joserfc.jwe import JWERegistry, decrypt_compact, encrypt_compact
from joserfc.jwk import OctKey

from backend.exchange import Unusable

SCHEME: Final = "shlink:/"
VERSION: Final = 1
KEY_BYTES: Final = 32
# So much of a file is read at most, encrypted, as base64url.
LONGEST: Final = 64 * 2**20
FHIR: Final = "application/fhir+json"
NO_LINK: Final = "This is no SMART Health Link."
NO_FILE: Final = "This file cannot be opened with the key of this link."


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


class Opened(NamedTuple):
    """A file that was opened: what is in it, and of which kind it says that it is."""

    content: bytes
    kind: str | None


class _Whole(JWERegistry):
    # The library reads 64 KiB at most unless it is told.
    max_ciphertext_length = LONGEST


_REGISTRY: Final = _Whole(algorithms=["dir", "A256GCM"])


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


def encrypted(content: bytes, kind: str, key: bytes) -> str:
    """Encrypt a file for whoever has the key of 32 bytes; each time it is another text."""
    header = {"alg": "dir", "enc": "A256GCM", "cty": kind}
    return encrypt_compact(header, content, OctKey.import_key(key), registry=_REGISTRY)


def decrypted(text: str, key: bytes) -> Opened:
    """Open a file with the key of its link; raise Unusable where the key is another's."""
    try:
        found = decrypt_compact(text.strip(), OctKey.import_key(key), registry=_REGISTRY)
    except (JoseError, ValueError) as wrong:
        raise Unusable(NO_FILE) from wrong
    return Opened(found.plaintext or b"", found.headers().get("cty"))


def encoded(content: bytes) -> str:
    """Write bytes as base64url without padding."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Read base64url without padding; raise ValueError otherwise."""
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
