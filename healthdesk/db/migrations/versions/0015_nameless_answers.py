"""How it was, said at the end without a name; and which forms are for that."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make room for it. No form that is in a house already is nameless."""
    op.add_column(
        "questionnaire", sa.Column("nameless", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    op.create_table(
        "nameless_answer",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("questionnaire_id", sa.Uuid(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("service_id", sa.Uuid(), nullable=True),
        sa.Column("link_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["questionnaire_id"], ["questionnaire.id"], name=op.f("fk_nameless_answer_questionnaire_id")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["healthcare_service.id"], name=op.f("fk_nameless_answer_service_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nameless_answer")),
        sqlite_with_rowid=False,  # else the file would tell in what order the answers came
    )
    op.create_index(
        op.f("ix_nameless_answer_questionnaire_id"), "nameless_answer", ["questionnaire_id"], unique=False
    )


def downgrade() -> None:
    """Take it away, with all that was said."""
    op.drop_table("nameless_answer")
    op.drop_column("questionnaire", "nameless")
