"""Restores from a backup: a new epoch, and how far back every device remembers the same diary."""

from datetime import datetime

from sqlalchemy import Integer, Text, bindparam, case, cast, func, insert, select, update

from backend.store.connection import line, writing
from backend.store.models import Identifier, Person, Restore
from backend.store.prepared import Prepared

FIRST_EPOCH = 1
MOMENT = bindparam("moment", type_=Integer)
OWNER = bindparam("owner_id", type_=Identifier)
LATER = Prepared(
    update(Person)
    .values(epoch=case((Person.epoch < MOMENT, MOMENT), else_=Person.epoch + 1))
    .returning(cast(Person.id, Text))
)
NOTED = Prepared(
    insert(Restore).from_select(
        ["owner_id", "epoch", "revision"], select(Person.id, Person.epoch, Person.revision)
    )
)
LIVED = Prepared(
    select(Restore.epoch).where(Restore.owner_id == OWNER, Restore.epoch == bindparam("epoch"))
)
SINCE = Prepared(
    select(func.min(Restore.revision)).where(
        Restore.owner_id == OWNER, Restore.epoch > bindparam("epoch")
    )
)


def raise_epochs(now: datetime) -> int:
    """After a restore from a backup: make every device send all it holds, and give how many people.

    The new epoch is taken from the clock, since the one after the backup's may have been given out.
    With it is noted how far the counter had come: up to there the diary is the one that devices
    knew before.
    """
    with writing() as held:
        people = LATER.rows(held, moment=int(now.timestamp()))
        NOTED.run(held, {})
    return len(people)


def shared_revision(owner_id: str, epoch: int) -> int | None:
    """Give the revision up to which a device of an earlier epoch knows the very same diary.

    None when nothing is known of that epoch: it was given out after the backup was made, or is
    this one.
    """
    if epoch != FIRST_EPOCH and not LIVED.rows(line(), owner_id=owner_id, epoch=epoch):
        return None
    [(revision,)] = SINCE.rows(line(), owner_id=owner_id, epoch=epoch)
    return None if revision is None else int(revision)
