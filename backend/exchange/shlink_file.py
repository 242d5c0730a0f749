"""The files of a SMART Health Link, which only its key opens.

After HL7's "SMART Health Cards and Links" 1.0.0 (STU 1): compact JWE, `alg` dir, `enc` A256GCM.
"""

from typing import Final, NamedTuple

from joserfc.errors import JoseError
from joserfc.jwe import JWERegistry, decrypt_compact, encrypt_compact
from joserfc.jwk import OctKey

from backend.exchange import Unusable

# So much of a file is read at most, encrypted, as base64url.
LONGEST: Final = 64 * 2**20
NO_FILE: Final = "This file cannot be opened with the key of this link."


class Opened(NamedTuple):
    """A file that was opened: what is in it, and of which kind it says that it is."""

    content: bytes
    kind: str | None


class _Whole(JWERegistry):
    # The library reads 64 KiB at most unless it is told.
    max_ciphertext_length = LONGEST


_REGISTRY: Final = _Whole(algorithms=["dir", "A256GCM"])


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
