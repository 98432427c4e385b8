"""That somebody died, and when, as far as it is known."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

_SOMEBODY = sa.text("deceased <> ''")


def upgrade() -> None:
    """Of nobody it is known yet."""
    op.add_column("patient", sa.Column("deceased", sa.Text(), nullable=False, server_default=""))
    op.create_index(
        "ix_patient_deceased",
        "patient",
        ["deceased"],
        sqlite_where=_SOMEBODY,
        postgresql_where=_SOMEBODY,
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_index("ix_patient_deceased", table_name="patient")
    op.drop_column("patient", "deceased")
