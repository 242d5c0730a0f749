"""Devices with a bad connection that speak the sync protocol: the model test plays with them."""

import copy
from collections.abc import Callable
from datetime import datetime
from random import Random
from typing import Any
from uuid import UUID

import orjson

from backend.store import sync
from backend.store.changes import Change, Stands

Fields = dict[str, Any]
PAGE = 3


class Device:
    """A device's diary, its outbox of at most one change an entry, and its checkpoint."""

    def __init__(self, owner_id: str, random: Random, now: datetime) -> None:
        self.owner_id, self.random, self.now = owner_id, random, now
        self.diary: dict[str, Fields] = {}
        self.revisions: dict[str, int] = {}
        self.outbox: dict[str, Change] = {}
        self.checkpoint = 0

    def edit(self, entry: str, field: str, value: Any) -> None:
        """Save: the entry and its outbox row together, on the base that the device has seen."""
        self.diary.setdefault(entry, {})[field] = value
        waiting = self.outbox.get(entry)
        self.outbox[entry] = Change(
            change_id=str(UUID(int=self.random.getrandbits(128))),
            entry_id=entry,
            base_revision=waiting["base_revision"] if waiting else self.revisions.get(entry),
            fields=dict(self.diary[entry]),
        )

    def synchronise(self, loss: float, meanwhile: Callable[[], None]) -> None:
        """Push, then pull page by page; at any point the network may be gone."""
        if self.outbox and not self.deliver(loss, meanwhile):
            return
        while self.random.random() >= loss / 2 and self.receive():
            pass

    def deliver(self, loss: float, meanwhile: Callable[[], None]) -> bool:
        """Send the outbox. The request or its answer may be lost; edits may come meanwhile."""
        if self.random.random() < loss / 2:
            return False
        sent = copy.deepcopy(list(self.outbox.values()))
        answers = sync.push(self.owner_id, 1, {"episode": sent}, self.now)
        meanwhile()
        if self.random.random() < loss:
            return False
        for change, answer in zip(sent, answers, strict=True):
            self.delivered(change, answer)
        return True

    def delivered(self, sent: Change, answer: Stands) -> None:
        """Law 4: the answer settles the change that was sent, and no later one."""
        entry, waiting = answer.id, self.outbox.get(answer.id)
        fields = parsed(answer)
        self.revisions[entry] = answer.revision
        if waiting is None or waiting["change_id"] == sent["change_id"]:
            self.outbox.pop(entry, None)
        else:
            mine, before = waiting["fields"], sent["fields"]
            fields |= {name: mine[name] for name in mine if mine[name] != before.get(name)}
            waiting["base_revision"], waiting["fields"] = answer.revision, dict(fields)
        self.diary[entry] = fields

    def receive(self) -> bool:
        """Take a page, waiting edits excepted (laws 6 and 7); tell whether another may follow."""
        page = sync.pull(self.owner_id, self.checkpoint, PAGE)
        for entry in page:
            if entry.id not in self.outbox:
                self.diary[entry.id] = parsed(entry)
                self.revisions[entry.id] = entry.revision
        self.checkpoint = page[-1].revision if page else self.checkpoint
        return len(page) == PAGE


def parsed(entry: Stands) -> Fields:
    """Read an entry's fields as a device gets them."""
    fields: Fields = orjson.loads(orjson.dumps(entry.fields))
    return fields
