"""Files that are made for a person by a job: how far each is, and its pieces."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0007"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "file",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("beat_at", MOMENT, nullable=False),
        sa.Column("what", sa.String(10), nullable=False),
        sa.Column("tag", sa.String(300), nullable=False),
        sa.Column("asked", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="file_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name="file_key"),
    )
    op.create_table(
        "file_part",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("file_id", IDENTIFIER, nullable=False),
        sa.Column("of", sa.String(10), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "file_id"],
            ["file.owner_id", "file.id"],
            name="file_part_file",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "file_id", "of", "number", name="file_part_key"),
    )


def downgrade() -> None:
    op.drop_table("file_part")
    op.drop_table("file")
