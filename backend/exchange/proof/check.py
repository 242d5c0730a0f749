"""Whether the parts of an exported diary hold together, and where they break first."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, NamedTuple

from backend.domain.chain import (
    NOTHING,
    Befallen,
    Said,
    instant,
    linked,
    sealed,
    short,
    typed,
    words,
)
from backend.domain.provenance.states import ERASED, Written, as_it_stands
from backend.exchange.document import document_of
from backend.exchange.proof.parts import Line, Parts

Link = Mapping[str, Any]
EMPTY: Final = words("{}", "{}")
# What a state says of itself in the history as in the chain.
BOTH: Final = ("kind", "entry_id", "revision", "device")


class Break(NamedTuple):
    """Where a chain breaks (the number of the link, from 1; None: not at one of them), and why."""

    number: int | None
    link: Link | None
    reason: str


class Checked(NamedTuple):
    """What was found: the first break, or None; how many links, and how many erased states."""

    broken: Break | None
    links: int
    erased: int


def checked(parts: Parts) -> Checked:
    """Check every part against the others; docs/evidence.md lists what is looked at."""
    broken = next(_breaks(parts), None)
    return Checked(broken, len(parts.links), sum(_is_erased(link) for link in parts.links))


def anchored(parts: Parts, head: str) -> tuple[int, Link] | None:
    """Find the link whose short form somebody has from elsewhere; its number, from 1."""
    wanted = typed(head)
    for number, link in enumerate(parts.links, 1):
        if short(bytes.fromhex(link["link"])) == wanted:
            return number, link
    return None


def _breaks(parts: Parts) -> Iterator[Break]:
    before, erasings = NOTHING, _erasings(parts)
    for number, link in enumerate(parts.links, 1):
        for reason in _of_link(link, before, parts.history, erasings):
            yield Break(number, link, reason)
        before = _bytes(link.get("link"))
    for reason in (*_of_history(parts), *_of_head(parts, before), *_of_diary(parts)):
        yield Break(None, None, reason)


def _of_link(
    link: Link, before: bytes, history: Mapping[int, Line], erasings: Mapping[str, int]
) -> Iterator[str]:
    try:
        yield from _follows(link, before)
        if link["what"] == "state":
            yield from _words(link, history.get(link["revision"]), erasings)
    except (KeyError, ValueError, TypeError, AttributeError):
        yield "this link cannot be read"


def _follows(link: Link, before: bytes) -> Iterator[str]:
    digest = _bytes(link["digest"]) if link["what"] == "state" else None
    if linked(before, _said(link).lines(), digest) != _bytes(link["link"]):
        yield "it does not follow from the link before: changed, taken out, put in or moved here"


def _said(link: Link) -> Said | Befallen:
    if link["what"] == "state":
        return Said(
            link["revision"],
            link["kind"],
            link["entry_id"],
            link["change_id"],
            _moment(link["entered_at"]),
            link["device"],
        )
    moment = _moment(link["at"])
    return Befallen(link["what"], link["revision"], link["epoch"], moment)


def _words(link: Link, line: Line | None, erasings: Mapping[str, int]) -> Iterator[str]:
    if line is None:
        yield "the history lacks this state"
        return
    if not _agree(link, line.told):
        yield "the history tells of this state otherwise than the chain"
    if _is_erased(link):
        yield from _erased(link, line, erasings)
    elif sealed(_bytes(link["salt"]), line.words) != _bytes(link["digest"]):
        yield "its words are not those that were sealed"


def _erased(link: Link, line: Line, erasings: Mapping[str, int]) -> Iterator[str]:
    if line.words != EMPTY:
        yield "it has words, and nothing to check them by"
    elif erasings.get(link["entry_id"], 0) <= link["revision"]:
        yield "its words are missing, and no later state says that they were erased"


def _agree(link: Link, told: Mapping[str, Any]) -> bool:
    moment = _moment(link["entered_at"]).isoformat()
    return told["entered_at"] == moment and all(link[name] == told[name] for name in BOTH)


def _erasings(parts: Parts) -> dict[str, int]:
    """Give the last state of each entry that says that it was erased, and still has its words."""
    found: dict[str, int] = {}
    for link in parts.links:
        line = parts.history.get(link.get("revision", 0))
        if line and not _is_erased(link) and line.told.get("fields") == ERASED:
            found[str(link.get("entry_id"))] = link["revision"]
    return found


def _of_history(parts: Parts) -> Iterator[str]:
    known = {link.get("revision") for link in parts.links if link.get("what") == "state"}
    if strange := sorted(parts.history.keys() - known):
        yield f"the history has a state {strange[0]} that the chain does not know"
    if parts.twice:
        yield f"the history has the state {parts.twice[0]} twice"


def _of_head(parts: Parts, last: bytes) -> Iterator[str]:
    head = last.hex() if parts.links else ""
    told = (parts.paper.get("head"), parts.paper.get("short"))
    if told != (head, short(bytes.fromhex(head))):
        yield "the head is not the last link: something after it was taken out, or it was changed"


def _of_diary(parts: Parts) -> Iterator[str]:
    try:
        yield from _of_lists(parts)
    except (KeyError, TypeError, AttributeError):
        yield "the diary cannot be read"


def _of_lists(parts: Parts) -> Iterator[str]:
    expected = document_of(as_it_stands(_written(parts)))
    for name in sorted(expected.keys() | parts.diary.keys()):
        ours, told = expected.get(name), parts.diary.get(name)
        if isinstance(ours, list) and isinstance(told, list):
            yield from _of_list(name, ours, told)
        elif ours != told:
            yield f"the diary says otherwise of {name} than its last states"


def _of_list(name: str, ours: Sequence[Link], told: Sequence[Link]) -> Iterator[str]:
    here, there = ({str(one["id"]): one for one in some} for some in (ours, told))
    for entry_id in sorted(here.keys() | there.keys()):
        if here.get(entry_id) != there.get(entry_id):
            yield f"the diary says otherwise of {entry_id} in {name} than its last state"
    if len(told) != len(there):
        yield f"the diary has an entry of {name} twice"


def _written(parts: Parts) -> Iterator[Written]:
    for link in parts.links:
        if link["what"] == "state":
            fields = parts.history[link["revision"]].told["fields"]
            moment = datetime.fromisoformat(link["entered_at"])
            ids = (link["entry_id"], link["change_id"])
            yield Written(link["kind"], *ids, moment, link["device"], fields)


def _is_erased(link: Link) -> bool:
    return link.get("what") == "state" and link.get("salt") is None


def _bytes(text: Any) -> bytes:
    found = bytes.fromhex(text) if isinstance(text, str) else b""
    if found.hex() != (text or ""):
        raise ValueError(text)
    return found


def _moment(text: str) -> datetime:
    """Read an instant that is spelt as it was digested: another spelling is another text."""
    found = datetime.fromisoformat(text)
    if instant(found) != text:
        raise ValueError(text)
    return found
