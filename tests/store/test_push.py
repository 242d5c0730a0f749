"""Push and pull as the database sees them: once, whole, and in order."""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import orjson
import pytest
from flask import Flask
from sqlalchemy import func, select

from backend.extensions import db
from backend.store import people, restores, sync
from backend.store.changes import Change, EpochChanged, OwnerGone, Refused, Stands
from backend.store.models import Entry, Version
from tests.browser import new_id
from tests.moments import NOW


def change(entry_id: str, base_revision: int | None = None, **fields: Any) -> Change:
    return Change(change_id=new_id(), entry_id=entry_id, base_revision=base_revision, fields=fields)


def push(owner: str, *changes: Change) -> list[Stands]:
    return sync.push(owner, 1, {"episode": changes}, NOW)


def versions(owner: str) -> Sequence[Any]:
    with db.engine.connect() as connection:
        kept = select(Version).where(Version.owner_id == owner).order_by(Version.revision)
        return connection.execute(kept).all()


def test_every_state_ever_accepted_can_be_read(owner: str) -> None:
    entry = new_id()
    [first] = push(owner, change(entry, side="left"))
    push(owner, change(entry, first.revision, side="right"))
    push(owner, change(entry, first.revision, side="both"))

    states = [(version.fields["side"], version.set_aside) for version in versions(owner)]

    assert states == [("left", {}), ("right", {}), ("right", {"side": "both"})]
    assert {version.received_at for version in versions(owner)} == {NOW}


def test_one_change_twice_in_one_push_is_applied_once(owner: str) -> None:
    twice = change(new_id(), side="left")

    answers = push(owner, twice, twice)

    assert [answer.revision for answer in answers] == [1, 1]
    assert len(versions(owner)) == 1


def test_two_changes_of_one_entry_in_one_push_follow_one_another(owner: str) -> None:
    entry = new_id()

    answers = push(owner, change(entry, side="left"), change(entry, pain_peak=7))

    assert {answer.revision for answer in answers} == {2}
    assert [version.fields for version in versions(owner)] == [
        {"side": "left"},
        {"side": "left", "pain_peak": 7},
    ]


def test_a_push_is_kept_whole_or_not_at_all(owner: str) -> None:
    entry = new_id()
    push(owner, change(entry))
    batch = {"episode": [change(new_id())], "dose": [change(entry)]}

    with pytest.raises(Refused) as refused:
        sync.push(owner, 1, batch, NOW)

    assert (refused.value.kind, refused.value.index, refused.value.part) == ("dose", 0, "entry_id")
    assert len(versions(owner)) == 1


def test_a_base_between_two_states_of_an_entry_is_the_earlier_one(owner: str) -> None:
    entry, other = new_id(), new_id()
    push(owner, change(entry, side="left", pain_peak=3))
    push(owner, change(other))
    push(owner, change(entry, 1, side="left", pain_peak=5))

    [answer] = push(owner, change(entry, 2, side="right", pain_peak=3))

    assert answer.set_aside is None
    assert orjson.loads(orjson.dumps(answer.fields)) == {"side": "right", "pain_peak": 5}


def test_a_device_that_saw_nothing_of_an_entry_is_asked_about_every_difference(owner: str) -> None:
    entry = new_id()
    push(owner, change(entry, side="left"))

    [answer] = push(owner, change(entry, side="right"))

    assert answer.set_aside == {"side": "right"}


def test_a_person_who_is_gone_cannot_be_written_for(inside: Flask) -> None:
    with pytest.raises(OwnerGone):
        push(new_id(), change(new_id()))


def test_after_a_restore_every_device_is_told_and_sends_all_again(owner: str) -> None:
    sent = change(new_id(), side="left")
    push(owner, sent)

    restores.raise_epochs(NOW)

    person = people.by_email("ada@example.org")
    assert person
    with pytest.raises(EpochChanged):
        push(owner, sent)
    [again] = sync.push(owner, person.epoch, {"episode": [sent]}, NOW)
    assert again.revision == 1


def test_two_restores_from_one_backup_do_not_end_in_one_epoch(owner: str) -> None:
    restores.raise_epochs(NOW)
    first = people.by_email("ada@example.org")
    restores.raise_epochs(NOW)
    second = people.by_email("ada@example.org")

    assert first
    assert second
    assert first.epoch == int(NOW.timestamp())
    assert second.epoch == first.epoch + 1


def test_pushes_at_the_same_time_become_visible_in_the_order_of_their_revisions(
    inside: Flask, owner: str
) -> None:
    """A reader beside two writers never finds a revision below one it has seen (law 5)."""
    seen: list[int] = []
    done = threading.Event()

    def write() -> None:
        with inside.app_context():
            for _ in range(15):
                push(owner, change(new_id()), change(new_id()))

    def read() -> None:
        with inside.app_context():
            while not done.is_set():
                seen.extend(entry.revision for entry in sync.pull(owner, max(seen, default=0), 500))
            seen.extend(entry.revision for entry in sync.pull(owner, max(seen, default=0), 500))

    with ThreadPoolExecutor(3) as pool:
        reader = pool.submit(read)
        writers = [pool.submit(write), pool.submit(write)]
        for writer in writers:
            writer.result()
        done.set()
        reader.result()

    assert seen == list(range(1, 61))


def test_a_change_that_two_requests_carry_at_once_is_applied_once(
    inside: Flask, owner: str
) -> None:
    sent = [change(new_id(), side="left") for _ in range(20)]

    def deliver() -> None:
        with inside.app_context():
            for one in sent:
                push(owner, one)

    with ThreadPoolExecutor(2) as pool:
        for delivery in [pool.submit(deliver), pool.submit(deliver)]:
            delivery.result()

    assert len(versions(owner)) == 20


def test_no_two_entries_of_one_person_have_one_revision(owner: str) -> None:
    push(owner, *(change(new_id()) for _ in range(30)))

    with db.engine.connect() as connection:
        counted = select(func.count(Entry.revision.distinct())).where(Entry.owner_id == owner)
        assert connection.execute(counted).scalar() == 30
