"""One person's diary: the documents of every kind, as they travel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Diary:
    """The documents that are left when deleted ones are dropped, each `{id, **fields}`.

    `patient` holds the fields of the background, {} when nothing was said. A dose may stand inside
    its episode (`doses`) or among `doses`. Kinds that this version does not read (treatments,
    questionnaires, ...) are kept in `others` as they came, by the name of their list.
    """

    patient: Document = field(default_factory=dict)
    episodes: Sequence[Document] = ()
    medications: Sequence[Document] = ()
    doses: Sequence[Document] = ()
    checkins: Sequence[Document] = ()
    others: Mapping[str, Sequence[Document]] = field(default_factory=dict)
