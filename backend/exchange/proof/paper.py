"""The file that tells of a diary's chain: salts, digests, links and head, without the words."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

import orjson

from backend.domain.chain import Befallen, Said, instant, short

HEAD: Final[Mapping[str, Any]] = {"format": "umbra-evidence", "version": 1}
NAME: Final = "evidence.json"
HISTORY: Final = "history.jsonl"
DIARY: Final = "umbra-diary.json"
Seal = Callable[[str], str]


def link_of(
    said: Said | Befallen, link: bytes, salt: bytes | None = None, digest: bytes | None = None
) -> dict[str, Any]:
    """Write one link of the chain; of a mark there is neither salt nor digest."""
    if isinstance(said, Befallen):
        return {**said._asdict(), "at": instant(said.at), "link": link.hex()}
    return {
        "what": "state",
        **said._asdict(),
        "entered_at": instant(said.entered_at),
        "salt": salt.hex() if salt else None,
        "digest": digest.hex() if digest else None,
        "link": link.hex(),
    }


def written(links: Iterable[Mapping[str, Any]], made_at: str, seal: Seal) -> bytes:
    """Write the file; `seal` is how this server seals the head, so that it knows it again."""
    chain = sorted(links, key=_place)
    head = chain[-1]["link"] if chain else ""
    told = {"made_at": made_at, "head": head, "short": short(bytes.fromhex(head))}
    paper = {**HEAD, **told, "seal": seal(head), "links": chain}
    return orjson.dumps(paper, option=orjson.OPT_APPEND_NEWLINE)


def _place(link: Mapping[str, Any]) -> tuple[int, bool, int]:
    # A mark stands after the states that it speaks of.
    return int(link["revision"]), link["what"] != "state", int(link.get("epoch", 0))
