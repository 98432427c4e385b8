"""Days on which a kind of talk is not given, or is given beside its own hours."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None

_KEY = "fk_closure_service_id"


def upgrade() -> None:
    """Every closure there is stays of the house, a therapist or a room."""
    with op.batch_alter_table("closure") as closures:
        closures.add_column(sa.Column("service_id", sa.Uuid(), nullable=True))
        closures.create_foreign_key(op.f(_KEY), "healthcare_service", ["service_id"], ["id"])


def downgrade() -> None:
    """Exceptions go: the program of before would take them for closures of the whole house or of a room."""
    op.execute("DELETE FROM closure WHERE service_id IS NOT NULL OR (opens AND room_id IS NOT NULL)")
    with op.batch_alter_table("closure") as closures:
        closures.drop_constraint(op.f(_KEY), type_="foreignkey")
        closures.drop_column("service_id")
