"""People, the entries of their diaries, and every state those entries have had."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "person",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("email", sa.String(320), nullable=False),
        sa.Column("password_hash", sa.String(200), nullable=False),
        sa.Column("session_version", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="person_key"),
        sa.UniqueConstraint("email", name="person_email_once"),
    )
    op.create_table(
        "entry",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="entry_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name="entry_key"),
    )
    op.create_index("entry_feed", "entry", ["owner_id", "revision"], unique=True)
    op.create_table(
        "version",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("change_id", IDENTIFIER, nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("set_aside", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "entry_id"],
            ["entry.owner_id", "entry.id"],
            name="version_entry",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "entry_id", "revision", name="version_key"),
        sa.UniqueConstraint("owner_id", "change_id", name="version_owner_id_change_id_once"),
    )


def downgrade() -> None:
    op.drop_table("version")
    op.drop_table("entry")
    op.drop_table("person")
