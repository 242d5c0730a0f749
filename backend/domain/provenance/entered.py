"""When each entry was first written: by the clock of the server, and by that of the device."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

import pandas as pd

from backend.domain.provenance.states import ERASED, Written

# A device's clock that is further ahead of the server's tells nothing (OUR RULE).
TRUSTED: Final = timedelta(hours=1)
VERSION_7: Final = "7"


@dataclass(frozen=True, slots=True)
class Entered:
    """The first words of an entry, and the states from there on.

    `claimed`: when the device made it, by its own clock; None where it does not say.
    """

    states: Sequence[Written]
    claimed: datetime | None

    @property
    def imported(self) -> bool:
        return bool(self.states[0].fields.get("origin"))

    @property
    def prefilled(self) -> bool:
        return any(state.fields.get("prefilled") for state in self.states)

    @property
    def unconfirmed(self) -> bool:
        return bool(self.states[-1].fields.get("prefilled"))


def entered(entries: Mapping[str, Sequence[Written]]) -> dict[str, Entered]:
    """Find the first words of each entry; one whose words were all erased is left out.

    An entry that was begun anew after an erasing was first written then.
    """
    found = {}
    for entry_id, states in entries.items():
        worded = [state for state in states if state.fields and state.fields != ERASED]
        if worded and states[-1].fields != ERASED:
            found[entry_id] = Entered(worded, claimed(worded[0]))
    return found


def claimed(state: Written) -> datetime | None:
    """Read when a device made a state out of its ids of version 7: the earlier of the two.

    What waited without a network has the change id of its last edit, and the entry's own id from
    its beginning.
    """
    latest = state.entered_at + TRUSTED
    told = [moment for one in (state.entry_id, state.change_id) if (moment := _made(one))]
    known = [moment for moment in told if moment <= latest]
    return min(known, default=None)


def moments(times: Iterable[datetime | None]) -> pd.DatetimeIndex:
    """Lay instants out as UTC, None as NaT."""
    laid = pd.to_datetime(pd.Index(list(times), dtype=object), utc=True)
    return pd.DatetimeIndex(laid).as_unit("ms")


def _made(uuid: str) -> datetime | None:
    if uuid[14:15] != VERSION_7:
        return None
    milliseconds = int(uuid[:8] + uuid[9:13], 16)
    return START + timedelta(milliseconds=milliseconds)


START: Final = datetime(1970, 1, 1, tzinfo=UTC)
