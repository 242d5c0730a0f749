"""The chain that binds every state of a diary: how a state is sealed, and how one follows another.

docs/evidence.md says what it proves. Everything is SHA-256 over UTF-8 text, so that an examiner can
reckon it again with any tool.
"""

from base64 import b32encode
from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Final, NamedTuple

SALT_BYTES: Final = 16
# What stands before the first link.
NOTHING: Final = bytes(32)
# 100 bits: what two diaries with one short form would have to be looked for among.
SHORT_GROUPS: Final = 5
# Crockford's alphabet: no I, L, O or U, which are misread.
FROM: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
SPELT: Final = str.maketrans(FROM, "0123456789ABCDEFGHJKMNPQRSTVWXYZ")
MISREAD: Final = str.maketrans("OIL", "011", " -")


class Said(NamedTuple):
    """What is said of a state in clear, and stays when its words are erased."""

    revision: int
    kind: str
    entry_id: str
    change_id: str
    entered_at: datetime
    device: str | None = None

    def lines(self) -> list[str]:
        """Give the lines that its link is made of."""
        ids = (self.kind, self.entry_id, self.change_id)
        return ["state", str(self.revision), *ids, instant(self.entered_at), self.device or ""]


class Befallen(NamedTuple):
    """What befell a whole diary after its state `revision` (store/chain_models.py)."""

    what: str
    revision: int
    epoch: int
    at: datetime

    def lines(self) -> list[str]:
        """Give the lines that its link is made of."""
        return [self.what, str(self.revision), str(self.epoch), instant(self.at)]


def instant(moment: datetime) -> str:
    """Write an instant in the one form that is digested: UTC, six places of a second."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def words(fields: str, set_aside: str) -> str:
    """Join the words of a state, JSON texts as they are stored, as a line of a history ends."""
    return f'"fields":{fields},"set_aside":{set_aside}}}'


def sealed(salt: bytes, told: str) -> bytes:
    """Digest the words of a state under a salt of its own.

    Without the salt nobody can find the words by trying: it is dropped when they are erased.
    """
    return _digest([salt.hex(), told])


def linked(before: bytes | None, said: Sequence[str], digest: bytes | None = None) -> bytes:
    """Digest what is said in clear, the sealed words, and the link before it."""
    seal = [digest.hex()] if digest else []
    return _digest([(before or NOTHING).hex(), *said, *seal])


def short(link: bytes | None) -> str:
    """Write a link so that it can be printed and typed: five groups of four; "" where none is."""
    if not link:
        return ""
    text = b32encode(link).decode().translate(SPELT)
    return "-".join(text[at : at + 4] for at in range(0, 4 * SHORT_GROUPS, 4))


def typed(text: str) -> str:
    """Read a short form as people type it: any case, with or without dashes, O for 0, I for 1."""
    plain = text.upper().translate(MISREAD)
    return "-".join(plain[at : at + 4] for at in range(0, len(plain), 4))


def _digest(lines: Sequence[str]) -> bytes:
    return sha256("\n".join(lines).encode()).digest()
