"""The world between the devices of a schedule: the real server, its backups, a bad line to it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

import orjson
from sqlalchemy import Connection, delete, insert, select, update

from backend.extensions import db
from backend.store import people, restores, sync
from backend.store.chain import head_of
from backend.store.chain_models import Mark
from backend.store.changes import Change, EpochChanged, Stands
from backend.store.models import Entry, Person, Restore, Version
from tests.moments import NOW

ADDRESS = "ada@example.org"
PAGE = 3
Fields = dict[str, Any]
BESIDE = (Restore, Mark)
TABLES = (Entry, Version, *BESIDE)
STOPS = ("429", "500", "401", "426")


class World:
    """The account of one person, and everything that may happen on the way to it."""

    def __init__(self, owner: str, random: Random) -> None:
        self.owner, self.random = owner, random
        self.kept: Mapping[str, Any] | None = None
        self.bad: dict[str, bool] = {}
        # Law 3: which change it is that a breach has called otherwise.
        self.named: dict[str, str] = {}
        self.asked: list[tuple[str, Fields, Fields]] = []
        self.restored = 0
        self._empty()

    def new_id(self, clock: int) -> str:
        """Make an id as a device does: by its own clock, which may be years off."""
        milliseconds = (int(NOW.timestamp()) + clock) * 1000 & (2**48 - 1)
        rest = self.random.getrandbits(74)
        bits = milliseconds << 80 | 7 << 76 | (rest >> 62) << 64 | 2 << 62 | rest & (2**62 - 1)
        return str(UUID(int=bits))

    def who(self) -> people.SignedIn:
        person = people.by_email(ADDRESS)
        assert person
        return person

    def refusal(self, batch: Sequence[Change], random: Random) -> str | set[str] | None:
        """Say no at times: with the whole answer, or naming the changes that cannot be taken."""
        if random.random() < 0.1:
            return random.choice(STOPS)
        for change in batch:
            self.bad.setdefault(change["change_id"], random.random() < 0.06)
        named = {change["change_id"] for change in batch if self.bad[change["change_id"]]}
        if len(batch) > 1 and random.random() < 0.05:
            return "413"
        return named or None

    def numbers(self, count: int, clock: int) -> Iterator[int] | None:
        """Law 5: a request has no numbers of its own; a breach may give it some."""

    def push(
        self,
        epoch: int,
        batch: Sequence[Change],
        numbers: Iterator[int] | None,  # noqa: ARG002 - for a breach
    ) -> list[Stands]:
        """Hand a batch to the server, whose clock is right only on average."""
        now = NOW + timedelta(hours=self.random.randint(-9_000, 9_000))
        answers = sync.push(self.owner, epoch, {"episode": batch}, now)
        told = [each for each in answers if each.set_aside]
        self.asked += [(each.id, parsed(each), each.set_aside or {}) for each in told]
        return answers

    def pull(self, epoch: int, since: int) -> list[Stands]:
        """Read a page, as the route does."""
        person = self.who()
        if person.epoch != epoch or since > person.revision:
            raise EpochChanged
        return sync.pull(self.owner, since, PAGE)

    def backup(self) -> None:
        with db.engine.connect() as connection:
            self.kept = {table.__tablename__: self._rows(connection, table) for table in TABLES}
            self.kept |= {"revision": self.who().revision, "head": head_of(self.owner)}

    def restore(self) -> bool:
        """Go back to the backup, and say so as the restore command does."""
        if self.kept is None:
            return False
        with db.engine.begin() as connection:
            for table in BESIDE:
                connection.execute(delete(table).where(table.owner_id == self.owner))
            connection.execute(delete(Entry).where(Entry.owner_id == self.owner))
            for table in TABLES:
                if self.kept[table.__tablename__]:
                    connection.execute(insert(table), self.kept[table.__tablename__])
            counted = {name: self.kept[name] for name in ("revision", "head")}
            connection.execute(update(Person).values(**counted))
        self.restored += 1
        restores.raise_epochs(NOW + timedelta(days=self.restored))
        return True

    def entries(self) -> list[Any]:
        with db.engine.connect() as connection:
            return self._rows(connection, Entry)

    def versions(self) -> list[Any]:
        with db.engine.connect() as connection:
            return self._rows(connection, Version)

    def purge(self) -> None:
        """Law 12 broken: take the rows of what is deleted away."""
        gone = [row["id"] for row in self.entries() if row["fields"].get("deleted")]
        with db.engine.begin() as connection:
            connection.execute(delete(Entry).where(Entry.id.in_(gone)))

    def _rows(self, connection: Connection, table: Any) -> list[Any]:
        found = connection.execute(select(table).where(table.owner_id == self.owner))
        return [dict(row) for row in found.mappings()]

    def _empty(self) -> None:
        with db.engine.begin() as connection:
            for table in BESIDE:
                connection.execute(delete(table).where(table.owner_id == self.owner))
            connection.execute(delete(Entry).where(Entry.owner_id == self.owner))
            connection.execute(update(Person).values(revision=0, epoch=1, head=None))


def parsed(entry: Stands) -> Fields:
    """Read an entry's fields as a device gets them."""
    fields: Fields = orjson.loads(orjson.dumps(entry.fields))
    return fields
