"""The files by which an exported diary can be checked: the diary, its history, and its chain.

All three are made from one reading of the database, so that nothing is written between them.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

import orjson

from backend.api.keyed import keyed_hash
from backend.domain.chain import instant, words
from backend.domain.diary import Diary
from backend.domain.provenance.states import Written, as_it_stands
from backend.exchange import document
from backend.exchange.out.archive import packed
from backend.exchange.proof import paper
from backend.store import chain
from backend.store.states import LATEST


class Proof(NamedTuple):
    """A diary, and the files that prove it, by name."""

    diary: Diary
    files: dict[str, bytes | str]


def proof(owner_id: str, now: datetime) -> Proof:
    """Make the files for the whole diary as it stands."""
    states = list(chain.states(owner_id))
    diary = as_it_stands(written(states))
    links = [
        *(paper.link_of(one.said, one.link, one.salt, one.digest) for one in states),
        *(paper.link_of(one.said, one.link) for one in chain.marks(owner_id)),
    ]
    files: dict[str, bytes | str] = {
        paper.DIARY: document.write(diary),
        paper.HISTORY: "".join(map(_line, states)),
        paper.NAME: paper.written(links, instant(now), seal),
    }
    return Proof(diary, files)


def proof_packed(owner_id: str, now: datetime) -> bytes:
    """Make the same as one ZIP."""
    return packed(proof(owner_id, now).files, (now.year, now.month, now.day))


def states_of(owner_id: str, revision: int | None) -> Sequence[chain.Sealed]:
    """List the states up to a revision (None: all), in the order of the chain."""
    return list(chain.states(owner_id, LATEST if revision is None else revision))


def written(states: Sequence[chain.Sealed]) -> Iterator[Written]:
    """Read the words of states; all at once, for one parser is faster than many."""
    said = orjson.loads(f"[{','.join(one.fields for one in states)}]")
    for one, fields in zip(states, said, strict=True):
        told = one.said
        ids = (told.entry_id, told.change_id)
        yield Written(told.kind, *ids, told.entered_at, told.device, fields)


def seal(head: str) -> str:
    """Seal a head, so that this server knows it again."""
    return keyed_hash(head, "chain head")


def _line(state: chain.Sealed) -> str:
    said = state.said
    told = {
        "kind": said.kind,
        "entry_id": said.entry_id,
        "revision": said.revision,
        "entered_at": said.entered_at,
        "device": said.device,
    }
    plain = orjson.dumps(told).decode()
    return f"{plain[:-1]},{words(state.fields, state.set_aside)}\n"
