"""Two therapists who hold a talk together: who the second is, of a talk and of a moment that is held."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_TABLES = ("appointment", "moment_hold")


def upgrade() -> None:
    """Make room for it."""
    for table in _TABLES:
        name = f"fk_{table}_second_id"
        if op.get_bind().dialect.name == "postgresql":
            op.add_column(table, sa.Column("second_id", sa.Uuid(), nullable=True))
            op.create_foreign_key(op.f(name), table, "practitioner", ["second_id"], ["id"])
        else:  # SQLite takes a new column with what it promises, and no promise afterwards
            op.execute(
                f"ALTER TABLE {table} ADD COLUMN second_id CHAR(32) "
                f"CONSTRAINT {name} REFERENCES practitioner (id)"
            )


def downgrade() -> None:
    """Take it away: the first therapist stays, the second is free."""
    op.execute(
        "DELETE FROM booking WHERE resource_kind = 'therapist' AND ("
        "resource_id IN (SELECT second_id FROM appointment WHERE appointment.id = booking.appointment_id) OR "
        "resource_id IN (SELECT second_id FROM moment_hold WHERE moment_hold.id = booking.hold_id))"
    )
    for table in _TABLES:
        op.drop_column(table, "second_id")
