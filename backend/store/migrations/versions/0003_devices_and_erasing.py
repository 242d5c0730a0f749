"""Which kind of device made a state, and at which revision an entry was erased for good."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("version", sa.Column("device", sa.String(10), nullable=True))
    op.add_column(
        "entry",
        sa.Column("erased_revision", sa.Integer(), nullable=False, server_default="0"),
    )


def downgrade() -> None:
    op.drop_column("entry", "erased_revision")
    op.drop_column("version", "device")
