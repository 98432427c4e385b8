"""Equipment: pieces that the house has few of, booked with a talk and held with a moment."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_USERS = ("appointment", "moment_hold")


def upgrade() -> None:
    """Make room for it."""
    op.create_table(
        "equipment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("room_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_equipment_room_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_equipment")),
    )
    for table in _USERS:
        name = op.f(f"fk_{table}_equipment_id")
        if op.get_bind().dialect.name == "postgresql":
            op.add_column(table, sa.Column("equipment_id", sa.Uuid(), nullable=True))
            op.create_foreign_key(name, table, "equipment", ["equipment_id"], ["id"])
        else:  # as 0027: SQLite takes a new column with what it promises, and no promise afterwards
            op.execute(
                f"ALTER TABLE {table} ADD COLUMN equipment_id CHAR(32) "
                f"CONSTRAINT {name} REFERENCES equipment (id)"
            )


def downgrade() -> None:
    """Take it away: the talks stay, without."""
    op.execute("DELETE FROM booking WHERE resource_kind = 'equipment'")
    for table in reversed(_USERS):
        op.drop_column(table, "equipment_id")
    op.drop_table("equipment")
