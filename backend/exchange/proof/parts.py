"""The parts of an exported diary that are checked against one another, read from its ZIP."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

import orjson

from backend.exchange import Unusable
from backend.exchange.proof.paper import DIARY, HEAD, HISTORY, NAME

# What a diary of many years takes, unpacked; more is no diary.
MOST = 1 << 30
WORDS = '"fields":'


@dataclass(frozen=True, slots=True)
class Line:
    """A state as the history tells it: what it says of itself, and its words as a text."""

    told: Mapping[str, Any]
    words: str


@dataclass(frozen=True, slots=True)
class Parts:
    """The chain, the history by revision (with each revision that stands twice), the diary."""

    paper: Mapping[str, Any]
    links: Sequence[Mapping[str, Any]]
    history: Mapping[int, Line]
    twice: Sequence[int]
    diary: Mapping[str, Any]


def read(content: bytes) -> Parts:
    """Read the parts. Raises `Unusable` where the file is no export with a chain."""
    try:
        with ZipFile(BytesIO(content)) as archive:
            texts = [_unpacked(archive, name) for name in (NAME, HISTORY, DIARY)]
    except (BadZipFile, KeyError, EOFError) as error:
        names = f"{NAME}, {HISTORY} and {DIARY}"
        raise Unusable(f"This is no export with a chain: a ZIP with {names}.") from error
    try:
        return _parts(*texts)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Unusable("Its parts cannot be read: they are not as Umbra writes them.") from error


def _unpacked(archive: ZipFile, name: str) -> bytes:
    if archive.getinfo(name).file_size > MOST:
        raise Unusable(f"{name} is larger than a diary can be.")
    return archive.read(name)


def _parts(paper: bytes, history: bytes, diary: bytes) -> Parts:
    told = orjson.loads(paper)
    if any(told[name] != value for name, value in HEAD.items()):
        raise ValueError(told["format"])
    seen: dict[int, Line] = {}
    twice: list[int] = []
    for text in filter(None, history.decode().split("\n")):
        line = _line(text)
        revision = int(line.told["revision"])
        if seen.setdefault(revision, line) is not line:
            twice.append(revision)
    return Parts(told, [dict(link) for link in told["links"]], seen, twice, orjson.loads(diary))


def _line(text: str) -> Line:
    told = orjson.loads(text)
    # What stands before the words are plain values: no text of the person's can look like this.
    return Line(told, text[text.index(WORDS) :])
