"""How a diary was written, made from its states: loaded with the first who asks."""

from datetime import timedelta

import orjson

from backend.api.asked import hour
from backend.api.proofs import states_of, written
from backend.api.reading import Reading
from backend.domain.chain import short
from backend.domain.provenance import KINDS, Asked, provenance
from backend.domain.reckoning import PERIOD_DAYS
from backend.domain.scope import OF_MEDICINES
from backend.store import chain

NINETY = timedelta(days=PERIOD_DAYS - 1)
# What stands at the end of a chain is its head: the latest of its states and marks.
EARLIER = (-1, -1)


def evidence(reading: Reading) -> bytes:
    """Say how the entries of the days were written, no more than the reader may know of."""
    states = states_of(reading.owner_id, reading.revision)
    marks = chain.marks(reading.owner_id, *_last(reading))
    told = provenance(list(written(states)), _asked(reading))
    if not reading.gives("attacks"):
        told["changes"] = []
    links = [((one.said.revision, 0), one.link) for one in states]
    links += [((one.said.revision, one.said.epoch), one.link) for one in marks]
    bound = [one.said.at for one in marks if one.said.what == "bound"]
    told |= {
        "head": short(max(links, default=(EARLIER, None))[1]),
        "bound_at": bound[0] if bound else None,
        "restored_at": [one.said.at for one in marks if one.said.what == "restored"],
    }
    return orjson.dumps(told)


def _last(reading: Reading) -> tuple[int, ...]:
    return () if reading.revision is None else (reading.revision,)


def _asked(reading: Reading) -> Asked:
    medicines = reading.gives("medicines")
    hidden = {*(() if medicines else OF_MEDICINES), *(() if reading.gives("notes") else ("notes",))}
    return Asked(
        reading.first or reading.as_of - NINETY,
        reading.as_of,
        frozenset(KINDS) - (frozenset() if medicines else {"dose"}),
        frozenset(hidden),
        hour(reading.now),
    )
