"""Restores from a backup: a new epoch, and how far back every device remembers the same diary."""

from datetime import datetime

from sqlalchemy import Integer, Text, bindparam, case, cast, insert, select, update

from backend.store import chain
from backend.store.connection import line, writing
from backend.store.models import Identifier, Person, Restore
from backend.store.prepared import Prepared

MOMENT = bindparam("moment", type_=Integer)
OWNER = bindparam("owner_id", type_=Identifier)
LATER = Prepared(
    update(Person)
    .values(epoch=case((Person.epoch < MOMENT, MOMENT), else_=Person.epoch + 1))
    .returning(cast(Person.id, Text), Person.revision, Person.epoch, Person.head)
)
NOTED = Prepared(
    insert(Restore).from_select(
        ["owner_id", "epoch", "revision"], select(Person.id, Person.epoch, Person.revision)
    )
)
OF_PERSON = Prepared(
    select(Restore.epoch, Restore.revision).where(Restore.owner_id == OWNER).order_by(Restore.epoch)
)


def raise_epochs(now: datetime) -> int:
    """After a restore from a backup: make every device send all it holds, and give how many people.

    The new epoch is taken from the clock, since the one after the backup's may have been given out.
    With it is noted how far the counter had come: up to there the diary is the one that devices
    knew before. The chain of each diary says the same.
    """
    with writing() as held:
        people = LATER.rows(held, moment=int(now.timestamp()))
        NOTED.run(held, {})
        chain.mark(held, "restored", people, now)
    return len(people)


def of_person(owner_id: str) -> list[dict[str, int]]:
    """List the restores that this diary went through: each epoch, and where in the old it began.

    A device that remembers its own list can tell by it how far both remember the same diary.
    """
    rows = OF_PERSON.rows(line(), owner_id=owner_id)
    return [{"epoch": epoch, "revision": revision} for epoch, revision in rows]
