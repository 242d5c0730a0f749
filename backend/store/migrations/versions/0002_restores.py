"""Each restore from a backup, with how far the person's counter had come in it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")


def upgrade() -> None:
    op.create_table(
        "restore",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="restore_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "epoch", name="restore_key"),
    )


def downgrade() -> None:
    op.drop_table("restore")
