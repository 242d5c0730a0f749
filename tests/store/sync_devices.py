"""Devices that speak the sync protocol to the real store, lose messages and die at any step."""

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from backend.store import restores
from backend.store.changes import Change, EpochChanged, Stands
from tests.store.sync_replay import Fields, replay
from tests.store.sync_world import PAGE, World, parsed


class Gone(Exception):  # noqa: N818 - it is what happened to the app
    """The app is gone; what it had stored by then is there when it starts again."""


@dataclass
class Waiting:
    """At most one change of an entry, what of it is under way, and whether it was refused."""

    change: Change
    sent: Change | None = None
    refused: bool = False


@dataclass
class Held:
    """An entry as the device has it, and what the person is asked about."""

    fields: Fields
    revision: int | None = None
    asked: Fields = field(default_factory=dict)


@dataclass
class State:
    """What a device has stored; it changes in one stroke or not at all."""

    entries: dict[str, Held] = field(default_factory=dict)
    outbox: dict[str, Waiting] = field(default_factory=dict)
    checkpoint: int = 0
    epoch: int | None = None
    restores: list[dict[str, int]] = field(default_factory=list)


class Device:
    """One device of a schedule. `loss` is how bad its line is; `meanwhile` what happens on it."""

    def __init__(self, world: World, random: Random) -> None:
        self.world, self.random, self.state = world, random, State()
        self.clock = random.randint(-8, 8) * 365 * 86_400
        self.loss, self.dies = 0.0, -1
        self.before: Callable[[], None] = nothing
        self.meanwhile: Callable[[], None] = nothing

    def commit(self, change: Callable[[State], None]) -> None:
        """Store in one transaction; the app may be gone before it, in it, or after it."""
        if self.dies == 0:
            raise Gone
        after = copy.deepcopy(self.state)
        change(after)
        self.state, self.dies = after, self.dies - 1

    def save(self, entry: str, fields: Fields) -> None:
        """Store the entry together with the note to send it (law 2)."""

        def write(state: State) -> None:
            state.entries.setdefault(entry, Held({})).fields |= fields
            self.note(state, entry)

        self.commit(write)

    def note(self, state: State, entry: str) -> None:
        held, before = state.entries[entry], state.outbox.get(entry)
        change = Change(
            change_id=self.world.new_id(self.clock),
            entry_id=entry,
            base_revision=before.change["base_revision"] if before else held.revision,
            fields=copy.deepcopy(held.fields),
        )
        state.outbox[entry] = Waiting(change, before.sent if before else None)

    def synchronise(self) -> None:
        """Push, then pull page by page; a server that was restored is told everything."""
        self.clock += 60
        for _ in range(2):
            try:
                if self.deliver():
                    self.receive()
            except EpochChanged:
                self.begin_anew()
            else:
                return

    def deliver(self) -> bool:
        """Send what waits, all at once or one by one; tell whether nothing stopped it."""
        size, done = self.random.choice([1, 200]), set[str]()
        while batch := self.batch(size, done):
            done |= {change["change_id"] for change in batch}
            if not self.sent(batch):
                return False
        return True

    def batch(self, size: int, done: set[str]) -> list[Change]:
        """Choose what goes out, first and as it was what had no answer; note that it is sent."""
        chosen: list[Change] = []

        def mark(state: State) -> None:
            for each in sorted(state.outbox.values(), key=lambda each: each.change["change_id"]):
                change = each.sent or each.change
                if not each.refused and change["change_id"] not in done and len(chosen) < size:
                    each.sent = change
                    chosen.append(change)

        self.commit(mark)
        return copy.deepcopy(chosen)

    def sent(self, batch: list[Change]) -> bool:
        """Send a batch; False when the run has to stop."""
        if self.random.random() < self.loss / 2:
            return False
        no = self.world.refusal(batch, self.random) if self.loss else None
        if isinstance(no, str):
            return False
        if no:
            self.commit(lambda state: self.refused(state, no))
            return True
        epoch, numbers = self.epoch(), self.world.numbers(len(batch), self.clock)
        self.before()
        answers = self.world.push(epoch, batch, numbers)
        self.meanwhile()
        if self.random.random() < self.loss:
            return False
        self.commit(lambda state: self.delivered(state, batch, answers))
        return True

    def epoch(self) -> int:
        """Give the epoch of this diary; one that never met the server asks for it."""
        if self.state.epoch is None:
            person = self.world.who()

            def begin(state: State) -> None:
                state.epoch, state.restores = person.epoch, restores.of_person(person.id)

            self.commit(begin)
        assert self.state.epoch is not None
        return self.state.epoch

    def refused(self, state: State, named: set[str]) -> None:
        """Set the rows that were named aside; an edit made meanwhile gets another chance."""
        for waiting in state.outbox.values():
            if waiting.sent and waiting.sent["change_id"] in named:
                waiting.refused = waiting.sent == waiting.change
                waiting.sent = None

    def delivered(self, state: State, sent: Sequence[Change], answers: Sequence[Stands]) -> None:
        for change, answer in zip(sent, answers, strict=True):
            self.settle(state, change, answer)

    def settle(self, state: State, sent: Change, answer: Stands) -> None:
        """Law 4: the answer settles the change that was sent, and no later one."""
        held = state.entries[answer.id]
        held.fields, before = parsed(answer), held.fields
        held.revision, waiting = answer.revision, state.outbox.get(answer.id)
        asked = held.asked | (answer.set_aside or {})
        if waiting is None or waiting.change["change_id"] == sent["change_id"]:
            state.outbox.pop(answer.id, None)
        else:
            held.fields, covered = replay(sent["fields"], before, held.fields)
            rewritten = {name for name in before if before[name] != sent["fields"].get(name)}
            asked = {name: asked[name] for name in asked if name not in rewritten} | covered
            self.rest(waiting, answer.revision, held.fields)
        held.asked = {name: asked[name] for name in asked if asked[name] != held.fields.get(name)}

    def rest(self, waiting: Waiting, revision: int, fields: Fields) -> None:
        """Let an edit rest on the answer (the second half of law 4)."""
        waiting.sent = None
        waiting.change["base_revision"] = revision
        waiting.change["fields"] = copy.deepcopy(fields)

    def receive(self) -> None:
        """Take page after page, waiting edits excepted (laws 6 and 7)."""
        more = True
        while more and self.random.random() >= self.loss / 2:
            page = self.world.pull(self.epoch(), self.state.checkpoint)
            self.meanwhile()
            self.commit(partial(self.received, page=page))
            more = len(page) == PAGE

    def received(self, state: State, page: Sequence[Stands]) -> None:
        for entry in page:
            if entry.id not in state.outbox:
                held = state.entries.setdefault(entry.id, Held({}))
                held.fields, held.revision = parsed(entry), entry.revision
            state.checkpoint = entry.revision

    def begin_anew(self) -> None:
        """Let everything wait again, resting on what this device and the backup both remember."""
        person = self.world.who()
        lived = restores.of_person(person.id)
        shared = agreed(self.state.restores, lived)

        def anew(state: State) -> None:
            for entry in state.entries.keys() - state.outbox.keys():
                self.note(state, entry)
            for held in state.entries.values():
                held.revision = known(held.revision, shared)
            for waiting in state.outbox.values():
                for change in filter(None, (waiting.change, waiting.sent)):
                    change["base_revision"] = known(change["base_revision"], shared)
            state.checkpoint, state.epoch, state.restores = 0, person.epoch, lived

        self.commit(anew)


def agreed(ours: list[dict[str, int]], theirs: list[dict[str, int]]) -> int:
    """Give up to which revision two memories are one diary; 0 where nobody can tell."""
    apart = [each for each in ours if each not in theirs] + [
        each for each in theirs if each not in ours
    ]
    return min((each["revision"] for each in apart), default=0)


def known(revision: int | None, shared: int) -> int | None:
    """Give what is left of a revision that was known, when only so much is shared."""
    return min(revision or 0, shared) or None


def nothing(*_: Any) -> None:
    """Nobody does anything while the request is under way."""
