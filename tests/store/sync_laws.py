"""Each law of the protocol broken in turn, to see that the schedules find it out."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import orjson
from sqlalchemy import update

from backend.domain.merge import Merged, merge
from backend.extensions import db
from backend.store.changes import Change, Stands
from backend.store.ledger import Ledger, Row
from backend.store.models import Person
from backend.store.people import SignedIn
from tests.store.sync_devices import Device, Held, State, Waiting
from tests.store.sync_schedules import LAWFUL, Breach
from tests.store.sync_world import Fields, World, parsed

Merge = Callable[[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]], Merged]
Sides = Mapping[str, Any]
HIGHEST = 2**31 - 1


class TwoSteps(Device):
    """Law 2: the entry is stored, and then, by itself, the note to send it."""

    def save(self, entry: str, fields: Fields) -> None:
        def put(state: State) -> None:
            state.entries.setdefault(entry, Held({})).fields |= fields

        self.commit(put)
        self.commit(lambda state: self.note(state, entry))


class Nameless(World):
    """Law 3: a change that is sent again is another one."""

    def push(
        self, epoch: int, batch: Sequence[Change], numbers: Iterator[int] | None
    ) -> list[Stands]:
        renamed = [Change(**{**change, "change_id": self.new_id(0)}) for change in batch]
        for change, original in zip(renamed, batch, strict=True):
            self.named[change["change_id"]] = original["change_id"]
        return super().push(epoch, renamed, numbers)


class AnyAnswer(Device):
    """Law 4: an answer takes whatever waits out of the outbox."""

    def settle(self, state: State, sent: Change, answer: Stands) -> None:
        super().settle(state, sent, answer)
        state.outbox.pop(answer.id, None)


class OldBase(Device):
    """The second half of law 4: an edit made meanwhile keeps its old base."""

    def rest(self, waiting: Waiting, revision: int, fields: Fields) -> None:
        base = waiting.change["base_revision"]
        super().rest(waiting, revision, fields)
        waiting.change["base_revision"] = base


class Numbered(Ledger):
    """Law 5: the numbers come from elsewhere."""

    given: ClassVar[Iterator[int] | None] = None

    def open(self, rows: Sequence[Row]) -> None:
        super().open(rows)
        self.revision = HIGHEST

    def enter(self, row: Row) -> None:
        assert Numbered.given
        self.revision = next(Numbered.given) - 1
        super().enter(row)


class ByTheClock(World):
    """Law 5: revisions are the device's time."""

    def numbers(self, count: int, clock: int) -> Iterator[int]:
        return iter(range(10**9 + clock, 10**9 + clock + count))

    def push(
        self, epoch: int, batch: Sequence[Change], numbers: Iterator[int] | None
    ) -> list[Stands]:
        Numbered.given = numbers
        return super().push(epoch, batch, numbers)

    def who(self) -> SignedIn:
        return replace(super().who(), revision=HIGHEST)


class BeforeTheLock(World):
    """Law 5: numbers are given out when a request comes, and stand in the diary later."""

    def numbers(self, count: int, clock: int) -> Iterator[int]:  # noqa: ARG002 - as its parent
        first = self.who().revision + 1
        with db.engine.begin() as connection:
            connection.execute(update(Person).values(revision=Person.revision + count))
        return iter(range(first, first + count))

    def push(
        self, epoch: int, batch: Sequence[Change], numbers: Iterator[int] | None
    ) -> list[Stands]:
        Numbered.given = numbers
        return super().push(epoch, batch, numbers)


class CheckpointByPush(Device):
    """Law 6: the answer to a push moves the checkpoint."""

    def delivered(self, state: State, sent: Sequence[Change], answers: Sequence[Stands]) -> None:
        super().delivered(state, sent, answers)
        state.checkpoint = max(answer.revision for answer in answers)


class CoveringPull(Device):
    """Law 7: a page covers an edit that waits to be sent."""

    def received(self, state: State, page: Sequence[Stands]) -> None:
        super().received(state, page)
        for entry in page:
            state.entries[entry.id] = Held(parsed(entry), entry.revision)


class SendsAndForgets(Device):
    """Law 8: a run cannot be stopped and begun again, for what it sends no longer waits."""

    def sent(self, batch: list[Change]) -> bool:
        def forget(state: State) -> None:
            for change in batch:
                state.outbox.pop(change["entry_id"], None)

        self.commit(forget)
        return super().sent(batch)


class Purging(World):
    """Law 12: rows that are deleted are purged."""

    def push(
        self, epoch: int, batch: Sequence[Change], numbers: Iterator[int] | None
    ) -> list[Stands]:
        self.purge()
        return super().push(epoch, batch, numbers)


def nothing_set_aside(*sides: Mapping[str, Any]) -> Merged:
    """Law 9: what cannot stand is dropped."""
    return Merged(merge(*sides).fields, {})


def delete_wins(base: Sides, stored: Sides, pushed: Sides) -> Merged:
    """Law 9: a delete wins over an edit."""
    merged = merge(base, stored, pushed)
    gone = not base.get("deleted") and (stored.get("deleted") or pushed.get("deleted"))
    return Merged(merged.fields | ({"deleted": True} if gone else {}), merged.set_aside)


def lists_whole(*sides: Sides) -> Merged:
    """Law 10: a list is one value."""
    merged = merge(*(changed(side, orjson.dumps) for side in sides))
    return Merged(changed(merged.fields, orjson.loads), changed(merged.set_aside, orjson.loads))


def absent_erases(base: Sides, stored: Sides, pushed: Sides) -> Merged:
    """Law 11: what is absent is erased."""
    merged = merge(base, stored, pushed)
    kept = {name: value for name, value in merged.fields.items() if name in pushed}
    return Merged(kept, merged.set_aside)


def null_is_nothing(base: Sides, stored: Sides, pushed: Sides) -> Merged:
    """Law 11: "I do not know" is no answer."""
    return merge(base, stored, {name: pushed[name] for name in pushed if pushed[name] is not None})


def changed(fields: Mapping[str, Any], how: Callable[[Any], Any]) -> Fields:
    return {name: how(value) if name == "aura" else value for name, value in fields.items()}


@dataclass(frozen=True)
class Broken:
    """A law, and what breaks it: a device, a world, a merge, or a ledger."""

    law: str
    breach: Breach = LAWFUL
    merge: Merge = merge
    ledger: type[Ledger] = Ledger


BROKEN = [
    Broken("2: a save is two transactions", Breach(TwoSteps)),
    Broken("3: a change that comes twice is applied twice", Breach(world=Nameless)),
    Broken("4: any answer empties the outbox", Breach(AnyAnswer)),
    Broken("4: an edit made meanwhile keeps its old base", Breach(OldBase)),
    Broken("5: revisions are the device's time", Breach(world=ByTheClock), ledger=Numbered),
    Broken(
        "5: revisions are given out before the lock", Breach(world=BeforeTheLock), ledger=Numbered
    ),
    Broken("6: the answer to a push moves the checkpoint", Breach(CheckpointByPush)),
    Broken("7: a pull covers waiting edits", Breach(CoveringPull)),
    Broken("8: what is sent no longer waits", Breach(SendsAndForgets)),
    Broken("9: what cannot stand is dropped", merge=nothing_set_aside),
    Broken("9: a delete wins over an edit", merge=delete_wins),
    Broken("10: a list is one value", merge=lists_whole),
    Broken("11: what is absent is erased", merge=absent_erases),
    Broken("11: null is no answer", merge=null_is_nothing),
    Broken("12: deleted rows are purged", Breach(world=Purging)),
]
