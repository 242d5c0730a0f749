"""Links to a part of a diary, and each time that one was opened."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "share",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("owner_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("passcode_hash", sa.String(200), nullable=True),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=True),
        sa.Column("frozen_on", sa.Date(), nullable=True),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("revoked_at", MOMENT, nullable=True),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("code_hash", sa.String(64), nullable=True),
        sa.Column("code_ends_at", MOMENT, nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="share_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="share_key"),
        sa.UniqueConstraint("token_hash", name="share_token_hash_once"),
        sa.UniqueConstraint("code_hash", name="share_code_hash_once"),
    )
    op.create_index("share_of_owner", "share", ["owner_id", "made_at"])
    op.create_table(
        "opening",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("share_id", IDENTIFIER, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("device", sa.String(10), nullable=True),
        sa.Column("how", sa.String(10), nullable=False),
        sa.Column("looked_at", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["share_id"], ["share.id"], name="opening_share", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="opening_key"),
    )
    op.create_index("opening_of_share", "opening", ["share_id", "at"])


def downgrade() -> None:
    op.drop_index("opening_of_share", table_name="opening")
    op.drop_table("opening")
    op.drop_index("share_of_owner", table_name="share")
    op.drop_table("share")
