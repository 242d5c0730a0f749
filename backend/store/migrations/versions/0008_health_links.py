"""Links in the form of a SMART Health Link, and who said that they opened one."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0009"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "health_link",
        sa.Column("share_id", IDENTIFIER, nullable=False),
        sa.Column("path_hash", sa.String(64), nullable=False),
        sa.Column("opens", sa.String(10), nullable=False),
        sa.Column("language", sa.String(2), nullable=False),
        sa.Column("used_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["share_id"], ["share.id"], name="health_link_share", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("share_id", name="health_link_key"),
        sa.UniqueConstraint("path_hash", name="health_link_path_hash_once"),
    )
    op.add_column("opening", sa.Column("recipient", sa.String(100), nullable=True))


def downgrade() -> None:
    op.drop_column("opening", "recipient")
    op.drop_table("health_link")
