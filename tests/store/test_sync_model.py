"""The real push and pull, between devices that lose requests and answers and edit meanwhile."""

import itertools
import os
from functools import partial
from random import Random
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import delete, select, update

from backend.domain.merge import Merged, merge
from backend.extensions import db
from backend.store import ledger, sync
from backend.store.models import Entry, Person, Version
from tests.moments import NOW
from tests.store.sync_devices import PAGE, Device, parsed

# `make soak` raises it.
SCHEDULES = int(os.environ.get("UMBRA_SCHEDULES", "25"))
STEPS = 40
LOSS = 0.3
ENTRIES = [str(UUID(int=number)) for number in range(1, 5)]
Written = dict[tuple[int, str, str], Any]


def play(owner: str, seed: int, most_devices: int, loss: float) -> tuple[list[Device], Written]:
    """Let devices write, sync, lose messages and edit meanwhile; at the end all are online."""
    empty(owner)
    random = Random(seed)  # noqa: S311 - a schedule that can be played again
    values, last = itertools.count(1), {}
    count = random.randint(min(2, most_devices), most_devices)
    devices = [Device(owner, random, NOW) for _ in range(count)]

    def write(device: Device) -> None:
        entry = random.choice(ENTRIES)
        if random.random() < 0.12:
            device.edit(entry, "deleted", value=True)
            return
        field, value = random.choice("xyz"), next(values)
        device.edit(entry, field, value)
        last[devices.index(device), entry, field] = value

    for _ in range(STEPS):
        device = random.choice(devices)
        if random.random() < 0.55:
            write(device)
        else:
            busy = random.random() < 0.3
            device.synchronise(loss, partial(write, device) if busy else nothing)
    for device in devices * 4:
        device.synchronise(0, nothing)
    return devices, last


def problems(owner: str, devices: list[Device], last: Written) -> set[str]:
    """Say what went wrong: a diary differs, an outbox stays full, or an edit is lost."""
    stored = {entry.id: parsed(entry) for entry in sync.pull(owner, 0, 500)}
    found = {"diverged" for device in devices if device.diary != stored}
    found |= {"not sent" for device in devices if device.outbox}
    kept = {
        (version.entry_id, *answer)
        for version in versions(owner)
        for answer in [*version.fields.items(), *version.set_aside.items()]
        if not isinstance(answer[1], dict)
    }
    lost = [key for key, value in last.items() if (key[1], key[2], value) not in kept]
    return found | {"lost" for _ in lost}


def versions(owner: str) -> list[Any]:
    with db.engine.connect() as connection:
        return list(connection.execute(select(Version).where(Version.owner_id == owner)).all())


def empty(owner: str) -> None:
    with db.engine.begin() as connection:
        connection.execute(delete(Entry).where(Entry.owner_id == owner))
        connection.execute(update(Person).values(revision=0))


def nothing() -> None:
    """Nobody writes while the request is under way."""


def schedules_with_a_problem(owner: str) -> int:
    played = (play(owner, seed, 3, LOSS) for seed in range(SCHEDULES))
    return sum(bool(problems(owner, *outcome)) for outcome in played)


def times_asked(owner: str) -> int:
    """Count how often one device alone, on a good network, is asked about its own edits."""
    asked = 0
    for seed in range(SCHEDULES):
        play(owner, seed, 1, 0)
        asked += sum(bool(version.set_aside) for version in versions(owner))
    return asked


def test_devices_agree_and_no_edit_is_lost_whatever_the_network_loses(owner: str) -> None:
    assert schedules_with_a_problem(owner) == 0


def test_one_device_is_never_asked_about_its_own_edits(owner: str) -> None:
    assert times_asked(owner) == 0


def test_the_model_finds_out_a_merge_that_drops_what_it_cannot_place(
    owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "merge", lambda *sides: Merged(merge(*sides).fields, {}))

    assert schedules_with_a_problem(owner) > 0


def test_the_model_finds_out_a_push_that_forgets_what_the_device_had_seen(
    owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "merge", lambda _, stored, pushed: merge({}, stored, pushed))

    assert times_asked(owner) > 0


def test_the_model_finds_out_a_pull_that_skips_an_entry(
    owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def skipping(owner_id: str, since: int, limit: int) -> list[sync.Stands]:
        page = whole(owner_id, since, limit)
        return page[1:] if limit == PAGE else page

    whole = sync.pull
    monkeypatch.setattr(sync, "pull", skipping)

    assert schedules_with_a_problem(owner) > 0
