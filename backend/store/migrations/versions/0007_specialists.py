"""Specialists: roles, ties to those whose diary they follow, and what each told the other."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

IDENTIFIER = sa.String(36).with_variant(sa.Uuid(as_uuid=False), "postgresql")
MOMENT = sa.DateTime(timezone=True)
STANDS = sa.text("ended_at IS NULL")


def upgrade() -> None:
    op.add_column(
        "person", sa.Column("role", sa.String(10), nullable=False, server_default="patient")
    )
    op.add_column("person", sa.Column("name", sa.String(100), nullable=True))
    op.create_table(
        "tie",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("patient_id", IDENTIFIER, nullable=False),
        sa.Column("specialist_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT, nullable=True),
        sa.Column("ended_by", sa.String(10), nullable=True),
        sa.Column("opened_at", MOMENT, nullable=True),
        sa.Column("opened_epoch", sa.Integer(), nullable=False),
        sa.Column("opened_revision", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("noted_at", MOMENT, nullable=True),
        _cascade("patient_id", "person", "tie_patient"),
        _cascade("specialist_id", "person", "tie_specialist"),
        sa.PrimaryKeyConstraint("id", name="tie_key"),
    )
    op.create_index("tie_of_specialist", "tie", ["specialist_id"])
    op.create_index(
        "tie_once",
        "tie",
        ["patient_id", "specialist_id"],
        unique=True,
        sqlite_where=STANDS,
        postgresql_where=STANDS,
    )
    op.create_table(
        "tie_code",
        sa.Column("code_hash", sa.String(64), nullable=False),
        sa.Column("maker_id", IDENTIFIER, nullable=False),
        sa.Column("name", sa.String(100), nullable=True),
        sa.Column("scope", sa.JSON(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        _cascade("maker_id", "person", "tie_code_person"),
        sa.PrimaryKeyConstraint("code_hash", name="tie_code_key"),
    )
    op.create_index("tie_code_maker_id", "tie_code", ["maker_id"])
    op.create_table(
        "tie_digest",
        sa.Column("tie_id", IDENTIFIER, nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("told", sa.JSON(), nullable=False),
        _cascade("tie_id", "tie", "tie_digest_tie"),
        sa.PrimaryKeyConstraint("tie_id", name="tie_digest_key"),
    )
    op.create_table(
        "tie_question",
        sa.Column("id", IDENTIFIER, nullable=False),
        sa.Column("tie_id", IDENTIFIER, nullable=False),
        sa.Column("entry_id", IDENTIFIER, nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", MOMENT, nullable=True),
        sa.Column("read_at", MOMENT, nullable=True),
        _cascade("tie_id", "tie", "tie_question_tie"),
        sa.PrimaryKeyConstraint("id", name="tie_question_key"),
    )
    op.create_index("tie_question_tie_id", "tie_question", ["tie_id"])
    op.create_table(
        "tie_verdict",
        sa.Column("tie_id", IDENTIFIER, nullable=False),
        sa.Column("about", sa.String(36), nullable=False),
        sa.Column("codes", sa.JSON(), nullable=False),
        sa.Column("rule", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("given_at", MOMENT, nullable=False),
        _cascade("tie_id", "tie", "tie_verdict_tie"),
        sa.PrimaryKeyConstraint("tie_id", "about", name="tie_verdict_key"),
    )


def downgrade() -> None:
    for table in ("tie_verdict", "tie_question", "tie_digest", "tie_code", "tie"):
        op.drop_table(table)
    op.drop_column("person", "name")
    op.drop_column("person", "role")


def _cascade(column: str, table: str, name: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete="CASCADE")
