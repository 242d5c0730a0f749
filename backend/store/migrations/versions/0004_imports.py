"""Files of other diaries: on their way in, and what became of each of their rows."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "import",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("beat_at", MOMENT, nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("job", IDENTIFIER, nullable=True),
        sa.Column("stop", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(40), nullable=True),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("choices", sa.JSON(), nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="import_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name="import_key"),
    )
    op.create_table(
        "import_part",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("import_id", IDENTIFIER, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "import_id"],
            ["import.owner_id", "import.id"],
            name="import_part_import",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "import_id", "number", name="import_part_key"),
    )
    op.create_table(
        "import_row",
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("import_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("place", sa.Integer(), nullable=True),
        sa.Column("original", sa.Text(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("undone", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "import_id"],
            ["import.owner_id", "import.id"],
            name="import_row_import",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "entry_id"],
            ["entry.owner_id", "entry.id"],
            name="import_row_entry",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "import_id", "entry_id", name="import_row_key"),
    )
    op.create_index("import_row_of_entry", "import_row", ["owner_id", "entry_id"])


def downgrade() -> None:
    op.drop_index("import_row_of_entry", table_name="import_row")
    op.drop_table("import_row")
    op.drop_table("import_part")
    op.drop_table("import")
