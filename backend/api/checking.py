"""What a reader found, held against the schemas before anything is made of it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from marshmallow import Schema, ValidationError

from backend.api.faults import dotted, fault, leaves
from backend.api.schemas.clock import NOW
from backend.api.schemas.diary import (
    MOST,
    CheckinInDiarySchema,
    DiarySchema,
    DoseInDiarySchema,
    EpisodeInDiarySchema,
    MedicationInDiarySchema,
)
from backend.api.schemas.document import unique_ids
from backend.api.schemas.spans import AHEAD
from backend.exchange import Unusable
from backend.exchange.document import HEAD
from backend.exchange.found import Found, Progress, Refusal, unwatched
from backend.exchange.uncollected import uncollected

# Formats of our own: whoever writes them knows the contract, so one fault refuses the whole.
OURS = ("umbra", "csv")
ENTRIES: Final[Mapping[str, type[Schema]]] = {
    "episodes": EpisodeInDiarySchema,
    "medications": MedicationInDiarySchema,
    "doses": DoseInDiarySchema,
    "checkins": CheckinInDiarySchema,
}
# So many at a time: marshmallow goes over all of what it is given to say what is wrong with one.
SOME = 100
MOST_ODD = 500
FUTURE = "An episode cannot start in the future."

Entry = dict[str, Any]


@uncollected()
def checked(found: Found, now: datetime, progress: Progress = unwatched) -> Found:
    """Give what was found with its document as the schemas hand it on.

    Of a foreign format an entry that no diary can hold is left out and stands in `refused`; of our
    own, the first fault raises `Unusable` with the row and the field. So does too much of it.
    """
    NOW.set(now)
    if found.source in OURS:
        return replace(found, document=_whole(found, progress))
    return _sifted(found, now, progress)


def _whole(found: Found, progress: Progress) -> dict[str, Any]:
    schema = DiarySchema()
    lists = {name: found.document[name] for name in ENTRIES if _is_list(found.document, name)}
    try:
        rest = {name: value for name, value in found.document.items() if name not in lists}
        document: dict[str, Any] = schema.load(rest)
        for name, entries in lists.items():
            document[name] = list(_each(schema, name, entries, progress))
            _once(name, document[name])
    except ValidationError as error:
        raise fault(error, found.source) from error
    return document


def _is_list(document: Mapping[str, Any], name: str) -> bool:
    return isinstance(document.get(name), list)


def _each(
    schema: DiarySchema, name: str, entries: list[Any], progress: Progress
) -> Iterator[Entry]:
    if len(entries) > MOST:
        raise ValidationError({name: [f"Longer than maximum length {MOST}."]})
    one_of_them = ENTRIES[name]()
    for start in range(0, len(entries), SOME):
        progress(start, len(entries))
        some = entries[start : start + SOME]
        try:
            yield from [one_of_them.load(one) for one in some]
        except ValidationError:
            yield from _told_in_full(schema, name, start, some)


def _told_in_full(schema: DiarySchema, name: str, start: int, some: list[Any]) -> Iterator[Entry]:
    """Say all that is wrong with some entries, and where in the whole list."""
    try:
        yield from schema.load({**HEAD, name: some})[name]
    except ValidationError as error:
        raise ValidationError(_moved(error.messages, name, start)) from error


def _moved(messages: Any, name: str, start: int) -> dict[str, Any]:
    """Give the places of faults as they are in the whole list."""
    told = messages[name]
    if not isinstance(told, dict):
        return {name: told}
    return {name: {place + start: below for place, below in told.items()}}


def _once(name: str, entries: list[Entry]) -> None:
    try:
        unique_ids(entries)
    except ValidationError as error:
        raise ValidationError({name: error.messages}) from error


def _sifted(found: Found, now: datetime, progress: Progress) -> Found:
    """Leave out each entry that was refused, and what was taken in an attack that was."""
    sieve = _Sieve(found, now)
    document: dict[str, Any] = dict(HEAD)
    for name in ENTRIES:
        told = found.document.get(name, [])
        entries: list[Entry] = []
        for start in range(0, len(told), SOME):
            progress(start, len(told))
            entries += sieve.sifted(name, told[start : start + SOME])
        document |= {name: entries} if entries else {}
    kept = {id_: one for id_, one in found.provenance.items() if id_ not in sieve.out}
    refused = [*found.refused, *sieve.refused]
    return replace(found, document=document, refused=refused, provenance=kept)


class _Sieve:
    """What falls through: the entries that no diary can hold, and what belongs to them."""

    def __init__(self, found: Found, now: datetime) -> None:
        self.found = found
        self.latest = now + AHEAD
        self.today = str(now.date())
        self.refused: list[Refusal] = []
        self.out: set[str] = set()
        self._schemas = {name: type_() for name, type_ in ENTRIES.items()}
        self._odd = 0

    def sifted(self, name: str, entries: list[Entry]) -> list[Entry]:
        """Give those of a list that a diary can hold."""
        schema = self._schemas[name]
        return [
            loaded
            for one in entries
            if self._possible(one) and (loaded := self._alone(schema, one)) is not None
        ]

    def _possible(self, one: Entry) -> bool:
        """Tell whether an entry belongs to no attack that was refused, and lies in the past."""
        span = one.get("span")
        began: str = span.get("started_at", "") if span else ""
        if began[:10] > self.today and datetime.fromisoformat(began) > self.latest:
            self._refuse(one, "span.started_at", FUTURE)
            return False
        return one.get("episode_id") not in self.out

    def _alone(self, schema: Schema, one: Entry) -> Entry | None:
        try:
            loaded: Entry = schema.load(one)
        except ValidationError as error:
            (path, reason), *_ = leaves(error.messages, ())
            self._refuse(one, dotted(path), reason)
            self._odd += 1
        else:
            return loaded
        if self._odd > MOST_ODD:
            raise Unusable(f"More than {MOST_ODD} rows say what no diary can hold.")
        return None

    def _refuse(self, one: Entry, field: str, reason: str) -> None:
        self.out.add(one["id"])
        origin = self.found.provenance.get(one["id"])
        row, original = (origin.row, origin.original) if origin else (None, "")
        self.refused.append(Refusal(row, field or None, reason, original))
