"""Every state bound to the one before it; what was there already is bound as it stands now."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from secrets import token_bytes
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)
BATCH = 1_000

PERSON = sa.table(
    "person",
    sa.column("id", IDENTIFIER),
    sa.column("revision", sa.Integer),
    sa.column("epoch", sa.Integer),
    sa.column("head", sa.LargeBinary),
)
VERSION = sa.table(
    "version",
    sa.column("owner_id", IDENTIFIER),
    sa.column("entry_id", IDENTIFIER),
    sa.column("revision", sa.Integer),
    sa.column("change_id", IDENTIFIER),
    sa.column("received_at", MOMENT),
    sa.column("device", sa.String),
    sa.column("fields", sa.Text),
    sa.column("set_aside", sa.Text),
    sa.column("salt", sa.LargeBinary),
    sa.column("digest", sa.LargeBinary),
    sa.column("link", sa.LargeBinary),
)
ENTRY = sa.table(
    "entry",
    sa.column("owner_id", IDENTIFIER),
    sa.column("id", IDENTIFIER),
    sa.column("kind", sa.String),
    sa.column("erased_revision", sa.Integer),
)
STATES = (
    sa.select(
        VERSION.c.revision,
        ENTRY.c.kind,
        sa.cast(VERSION.c.entry_id, sa.Text).label("entry_id"),
        sa.cast(VERSION.c.change_id, sa.Text).label("change_id"),
        VERSION.c.received_at,
        VERSION.c.device,
        sa.cast(VERSION.c.fields, sa.Text).label("fields"),
        sa.cast(VERSION.c.set_aside, sa.Text).label("set_aside"),
        (VERSION.c.revision < ENTRY.c.erased_revision).label("erased"),
    )
    .join(ENTRY, sa.and_(ENTRY.c.owner_id == VERSION.c.owner_id, ENTRY.c.id == VERSION.c.entry_id))
    .where(VERSION.c.owner_id == sa.bindparam("owner_id", type_=IDENTIFIER))
    .order_by(VERSION.c.revision)
)
BOUND = (
    sa.update(VERSION)
    .where(VERSION.c.owner_id == sa.bindparam("of"))
    .where(VERSION.c.entry_id == sa.bindparam("entry"))
    .where(VERSION.c.revision == sa.bindparam("at"))
    .values(salt=sa.bindparam("a"), digest=sa.bindparam("b"), link=sa.bindparam("c"))
)
LINKED = (
    sa.update(PERSON).where(PERSON.c.id == sa.bindparam("of")).values(head=sa.bindparam("link"))
)


def upgrade() -> None:
    op.add_column("person", sa.Column("head", sa.LargeBinary(), nullable=True))
    for name in ("salt", "digest", "link"):
        op.add_column("version", sa.Column(name, sa.LargeBinary(), nullable=True))
    mark = op.create_table(
        "mark",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("epoch", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("what", sa.String(10), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("link", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="mark_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "epoch", name="mark_key"),
    )
    _bind(op.get_bind(), mark)
    with op.batch_alter_table("version") as version:
        for name in ("digest", "link"):
            version.alter_column(name, existing_type=sa.LargeBinary(), nullable=False)


def downgrade() -> None:
    op.drop_table("mark")
    with op.batch_alter_table("version") as version:
        for name in ("link", "digest", "salt"):
            version.drop_column(name)
    with op.batch_alter_table("person") as person:
        person.drop_column("head")


def _bind(connection: sa.Connection, mark: sa.Table) -> None:
    """Chain what was written before, one diary after the other, and mark when that was done."""
    now = datetime.now(UTC)
    written = sa.select(PERSON).where(PERSON.c.revision > 0)
    for person in connection.execute(written).fetchall():
        owner_id = str(person.id)
        states = connection.execute(STATES, {"owner_id": owner_id}).mappings()
        link = _bind_states(connection, owner_id, states.fetchall())
        said = ["bound", str(person.revision), str(person.epoch), _instant(now)]
        head = _digest([link.hex(), *said])
        told = {"owner_id": owner_id, "epoch": person.epoch, "revision": person.revision}
        connection.execute(sa.insert(mark), {**told, "what": "bound", "at": now, "link": head})
        connection.execute(LINKED, {"of": owner_id, "link": head})


def _bind_states(connection: sa.Connection, owner_id: str, states: Iterable[Any]) -> bytes:
    link, rows = bytes(32), []
    for state in states:
        salt = token_bytes(16)
        words = f'"fields":{state["fields"]},"set_aside":{state["set_aside"]}}}'
        digest = _digest([salt.hex(), words])
        link = _digest([link.hex(), *_said(state), digest.hex()])
        place = {"of": owner_id, "entry": state["entry_id"], "at": state["revision"]}
        rows.append({**place, "a": None if state["erased"] else salt, "b": digest, "c": link})
    for start in range(0, len(rows), BATCH):
        connection.execute(BOUND, rows[start : start + BATCH])
    return link


def _said(state: Any) -> list[str]:
    ids = (state["kind"], state["entry_id"], state["change_id"])
    moment = _instant(state["received_at"])
    return ["state", str(state["revision"]), *ids, moment, state["device"] or ""]


def _instant(moment: datetime) -> str:
    known = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return known.astimezone(UTC).isoformat(timespec="microseconds")


def _digest(lines: Sequence[str]) -> bytes:
    return sha256("\n".join(lines).encode()).digest()
