"""Restores: how far back a device and a database from a backup remember the same diary."""

from datetime import timedelta

import pytest

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


def test_up_to_the_counter_of_the_backup_a_device_knows_the_same_diary(owner: str) -> None:
    write(owner, 1, 3)
    epoch = restored(1)
    write(owner, epoch, 2)

    assert restores.shared_revision(owner, 1) == 3


def test_of_several_restores_the_one_that_went_back_furthest_counts(owner: str) -> None:
    write(owner, 1, 3)
    first = restored(1)
    write(owner, first, 2)
    restored(2)

    assert restores.shared_revision(owner, 1) == 3
    assert restores.shared_revision(owner, first) == 5


@pytest.mark.parametrize("epoch", [2, 1_893_456_000])
def test_of_an_epoch_that_this_database_never_lived_nothing_is_known(
    owner: str, epoch: int
) -> None:
    restored(1)

    assert restores.shared_revision(owner, epoch) is None


def test_a_device_of_today_is_told_of_no_restore(owner: str) -> None:
    assert restores.shared_revision(owner, restored(1)) is None
