"""Who gives a kind of talk: a kind with nobody named is given by everybody, as before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

_TABLE = "service_therapist"


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        _TABLE,
        sa.Column("service_id", sa.Uuid(), nullable=False),
        sa.Column("therapist_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"], ["healthcare_service.id"], name=op.f("fk_service_therapist_service_id")
        ),
        sa.ForeignKeyConstraint(
            ["therapist_id"], ["practitioner.id"], name=op.f("fk_service_therapist_therapist_id")
        ),
        sa.PrimaryKeyConstraint("service_id", "therapist_id", name=op.f("pk_service_therapist")),
    )
    op.create_index(op.f("ix_service_therapist_therapist_id"), _TABLE, ["therapist_id"])


def downgrade() -> None:
    """Take it away: every kind is given by everybody again."""
    op.drop_index(op.f("ix_service_therapist_therapist_id"), table_name=_TABLE)
    op.drop_table(_TABLE)
