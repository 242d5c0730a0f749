"""The ids that Nora's phone gave to her attacks and doses: of version 7, so that they tell when."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple
from uuid import UUID, uuid5

from backend.domain.diary import Document
from backend.domain.vocabulary import NAMESPACE

VERSION, VARIANT = 0x7 << 76, 0x2 << 62
# A check-in has the id of its day, and a medicine one that stays from year to year.
BY_THE_CLOCK: Final = ("episode", "dose")
NAMES: Final = ("id", "episode_id")


class Written(NamedTuple):
    """One state of an entry: made by the phone, had by the server, its change's id, its words."""

    made: datetime
    at: datetime
    change_id: str
    kind: str
    document: Document


def timed(made: datetime, what: object) -> str:
    """Give an id of version 7, as phones make them: it tells when; the rest follows from `what`."""
    rest = uuid5(NAMESPACE, f"demonstration:{what}").int
    chance = (rest & (0xFFF << 64)) | (rest & ((1 << 62) - 1))
    return str(UUID(int=int(made.timestamp() * 1000) << 80 | VERSION | VARIANT | chance))


def named(told: Sequence[Written], now: datetime) -> list[Written]:
    """Give attacks and doses ids of the moment at which she began each; others keep theirs.

    What she begins only after `now` is left out, with the doses of such an attack. `told`: the
    states of each entry in their order.
    """
    begun: dict[str, datetime] = {}
    for one in told:
        if one.kind in BY_THE_CLOCK:
            begun.setdefault(one.document["id"], one.made)
    ahead = {name for name, made in begun.items() if made > now}
    ids = {name: timed(made, name) for name, made in begun.items()}
    return [
        one._replace(document=_renamed(one.document, ids))
        for one in told
        if not ahead & {one.document.get(name) for name in NAMES}
    ]


def _renamed(document: Document, ids: dict[str, str]) -> Document:
    new = {name: ids[document[name]] for name in NAMES if document.get(name) in ids}
    return {**document, **new}
