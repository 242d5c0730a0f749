"""What a push is made of: a change, the entry as it then stands, and why one may be refused."""

from typing import Any, NamedTuple, TypedDict

import orjson


class Change(TypedDict):
    """An entry as a device left it, and the revision of it that the device had seen."""

    change_id: str
    entry_id: str
    base_revision: int | None
    fields: dict[str, Any]


class Stands(NamedTuple):
    """An entry as it now stands, its fields as JSON text, and what could not stand beside it."""

    kind: str
    id: str
    revision: int
    fields: orjson.Fragment
    set_aside: dict[str, Any] | None = None


ERASED = {"deleted": True, "erased": True}


def erases(fields: dict[str, Any]) -> bool:
    """Tell whether a change erases an entry for good: it says that, and nothing else."""
    return fields == ERASED


class Refused(Exception):  # noqa: N818 - said of a change, not of a program
    """A change that cannot be taken: of which kind, at which place in its list, which part, why."""

    def __init__(self, kind: str, index: int, part: str, reason: str) -> None:
        super().__init__(kind, index, part)
        self.kind, self.index, self.part, self.reason = kind, index, part, reason


class EpochChanged(Exception):  # noqa: N818 - it is what happened
    """The device speaks of a state that this database never had, or no longer has."""


class OwnerGone(Exception):  # noqa: N818 - it is what happened
    """The account was deleted while the request was under way."""
