"""Restores: what a device needs to tell how far it and a backup remember the same diary."""

from datetime import timedelta

from backend.store import people, restores, sync
from backend.store.changes import Change
from tests.browser import new_id
from tests.moments import NOW


def restored(after_days: int) -> int:
    """Note a restore that many days on, and give the epoch that begins."""
    restores.raise_epochs(NOW + timedelta(days=after_days))
    person = people.by_email("ada@example.org")
    assert person
    return person.epoch


def write(owner: str, epoch: int, count: int) -> None:
    changes = [
        Change(change_id=new_id(), entry_id=new_id(), base_revision=None, fields={})
        for _ in range(count)
    ]
    sync.push(owner, epoch, {"episode": changes}, NOW)


def test_each_restore_is_kept_with_its_epoch_and_how_far_the_backup_had_come(owner: str) -> None:
    write(owner, 1, 3)
    first = restored(1)
    write(owner, first, 2)
    second = restored(2)

    assert restores.of_person(owner) == [
        {"epoch": first, "revision": 3},
        {"epoch": second, "revision": 5},
    ]


def test_a_diary_that_was_never_restored_has_no_restores(owner: str) -> None:
    write(owner, 1, 1)

    assert restores.of_person(owner) == []
